// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;
contract Refusals {
    event Refused(bytes32 indexed application, string reason);
    function refuse(bytes32 application, string calldata reason) external { emit Refused(application, reason); } // expect: free-text
}
