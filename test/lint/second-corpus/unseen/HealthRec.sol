pragma solidity ^0.8.0;

contract HealthRec {
    struct Pat {
        string n; // expect: personal-data-in-storage
        uint a;
    }
    mapping(bytes32 => Pat) m;

    /// @param n name of the patient
    /// @param w number of the ward
    function add(bytes32 k, string memory n, uint w) public { // expect: personal-data-in-calldata
        m[k].n = n;
        m[k].a = w;
    }
}
