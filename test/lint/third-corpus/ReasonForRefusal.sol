// SPDX-License-Identifier: MIT
pragma solidity ^0.8.24;
contract Asylum {
    event Refused(
        bytes32 indexed decision,
        string grounds
    );
    function refuse(
        bytes32 decision,
        string calldata grounds // expect: free-text
    ) external {
        emit Refused(decision, grounds);
    }
}
