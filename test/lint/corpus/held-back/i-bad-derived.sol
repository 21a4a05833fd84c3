// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

contract Tokens {
    function pseudonym(string calldata email) external view returns (bytes32) {
        uint256 salt = uint256(keccak256(abi.encodePacked(block.prevrandao)));
        return keccak256(abi.encode(email, salt)); // expect: derived-salt
    }
}
