// SPDX-License-Identifier: MIT
pragma solidity ^0.8.24;
contract Visas {
    enum Immigration { Leave, Settled, Refused }
    struct V {
        Immigration immigrationStatus; // expect: personal-data-in-storage
        string nationality; // expect: personal-data-in-storage
        uint64 expires;
    }
    mapping(bytes32 commitment => V) private v;
    function set(
        bytes32 commitment,
        Immigration immigrationStatus, // expect: personal-data-in-calldata
        string calldata nationality // expect: personal-data-in-calldata
    ) external {
        v[commitment] = V(immigrationStatus, nationality, 0);
    }
}
