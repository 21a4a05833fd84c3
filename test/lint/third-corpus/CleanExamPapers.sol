// SPDX-License-Identifier: MIT
pragma solidity ^0.8.24;
contract ExamPapers {
    struct Paper { bytes32 paperHash; uint16 maxMark; uint16 passMark; uint64 opensAt; }
    mapping(bytes8 paperCode => Paper) public papers;
    event GradeBoundarySet(bytes8 indexed paperCode, uint8 grade, uint16 mark);
    function setBoundary(bytes8 paperCode, uint8 grade, uint16 mark) external { emit GradeBoundarySet(paperCode, grade, mark); }
}
