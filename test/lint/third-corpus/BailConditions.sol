// SPDX-License-Identifier: MIT
pragma solidity ^0.8.24;
contract BailConditions {
    struct Defendant {
        string name; // expect: personal-data-in-storage
        string curfewAddress; // expect: personal-data-in-storage
        uint8 offenceCode; // expect: personal-data-in-storage
    }
    mapping(bytes16 => Defendant) private d;
    function bail(
        bytes16 caseId,
        Defendant calldata who // expect: personal-data-in-calldata
    ) external {
        d[caseId] = who;
    }
}
