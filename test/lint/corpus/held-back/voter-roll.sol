// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

contract ElectoralRoll {
    struct Elector {
        string name; // expect: personal-data-in-storage
        string pollingDistrict;
        string homeAddress; // expect: personal-data-in-storage
    }
    mapping(bytes32 => Elector) private electors;

    function elector(bytes32 id) external view returns (string memory name, string memory homeAddress) { // expect: personal-data-returned, personal-data-returned
        Elector storage e = electors[id];
        return (e.name, e.homeAddress);
    }
}
