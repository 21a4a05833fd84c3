// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

contract ExamBoard {
    struct Entry {
        string candidateName; // expect: personal-data-in-storage
        string subjectCode;
        string paperTitle;
        uint16 maximumMark;
        uint16 centreNumber;
    }
    mapping(bytes32 => Entry) entries;
    function addPaper(string calldata subjectCode, string calldata paperTitle, uint16 maximumMark) external {}
    function addCentre(uint16 centreNumber, string calldata centreName) external {}
}
