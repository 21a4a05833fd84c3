// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

contract ArchivePupil {
    struct Pupil {
        string forename; // expect: personal-data-in-storage
        string familyName; // expect: personal-data-in-storage
        bool isDeleted;
    }

    mapping(bytes32 => Pupil) private pupils;

    event Enrolled(uint16 indexed school);
    event Erased(uint16 indexed school);

    function enrol(
        bytes32 ref,
        uint16 school,
        string calldata forename, // expect: personal-data-in-calldata
        string calldata familyName // expect: personal-data-in-calldata
    ) external {
        pupils[ref] = Pupil(forename, familyName, false);
        emit Enrolled(school);
    }

    function erasePupil(bytes32 ref, uint16 school) external { pupils[ref].isDeleted = true; emit Erased(school); } // expect: flag-deletion
}
