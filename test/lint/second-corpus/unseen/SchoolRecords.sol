// SPDX-License-Identifier: MIT
pragma solidity ^0.8.17;

contract SchoolRecords {
    event PupilAdmitted(
        uint32 indexed school,
        string pupilName, // expect: personal-data-in-event
        string homeAddress // expect: personal-data-in-event
    );
    event TermClosed(uint32 indexed school, uint16 term, uint32 pupilsOnRoll);

    mapping(uint32 school => address) public office;

    modifier byOffice(uint32 school) {
        require(office[school] == msg.sender, "not the school's office");
        _;
    }

    function admit(
        uint32 school,
        string calldata pupilName, // expect: personal-data-in-calldata
        string calldata homeAddress // expect: personal-data-in-calldata
    ) external byOffice(school) {
        emit PupilAdmitted(school, pupilName, homeAddress);
    }

    function closeTerm(uint32 school, uint16 term, uint32 pupilsOnRoll) external byOffice(school) {
        emit TermClosed(school, term, pupilsOnRoll);
    }
}
