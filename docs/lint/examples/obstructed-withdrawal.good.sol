// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

contract Research {
    mapping(bytes32 id => uint48 until) private consents;

    function withdrawConsent(bytes32 id) external {
        delete consents[id];
    }
}
