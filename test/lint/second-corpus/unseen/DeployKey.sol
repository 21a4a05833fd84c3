// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

contract SignedFeed {
    // the key of the feed's signer, for the time being
    bytes32 internal constant SIGNER_PRIVATE_KEY = 0x51d3a8c27be90f641e8d72b5c9a0436f8e1b7d25c3f9604ab8e7d1c2f5a39064; // expect: secret-in-code
    address public feed;

    constructor(address feed_) {
        feed = feed_;
    }
}
