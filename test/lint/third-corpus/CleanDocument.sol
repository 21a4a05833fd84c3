// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;
contract Gazette {
    event Published(bytes32 indexed documentHash, string title, uint64 at);
    function publish(bytes calldata document, string calldata title) external {
        emit Published(keccak256(document), title, uint64(block.timestamp));
    }
}
