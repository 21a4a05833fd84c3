// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;
contract CaseIntake {
    mapping(bytes32 => bool) public known;
    function intake(bytes32 caseDigest) external {
        bytes32 salt = keccak256(abi.encodePacked(block.timestamp, block.prevrandao, msg.sender));
        known[keccak256(abi.encode(caseDigest, salt))] = true; // expect: derived-salt
    }
}
