// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

contract Research {
    bool private paused;
    mapping(bytes32 id => uint48 until) private consents;

    modifier whenNotPaused() {
        require(!paused);
        _;
    }

    function withdrawConsent(bytes32 id) external whenNotPaused {
        delete consents[id];
    }
}
