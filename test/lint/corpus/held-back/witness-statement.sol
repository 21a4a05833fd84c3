// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

contract Courts {
    event StatementFiled(bytes32 indexed caseRef, string witnessName, string statement); // expect: personal-data-in-event
    function file(bytes32 caseRef, string calldata witnessName, string calldata statement) external { // expect: personal-data-in-calldata, free-text
        emit StatementFiled(caseRef, witnessName, statement);
    }
}
