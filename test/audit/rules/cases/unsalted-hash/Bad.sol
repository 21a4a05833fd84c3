// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

contract Hashes {
    struct Person {
        string name;
        uint32 born;
    }

    mapping(bytes32 id => bool known) internal known;

    function number(uint64 nhsNumber) external {
        known[keccak256(abi.encode(nhsNumber))] = true; // finds
    }

    function text(string calldata name) external {
        known[keccak256(bytes(name))] = true; // finds
    }

    function withConstants(uint64 given) external {
        known[keccak256(abi.encode(address(this), block.chainid, given))] = true; // finds
    }

    function account(address who) external {
        known[keccak256(abi.encode(who))] = true; // finds
    }

    function sha(bytes calldata document) external {
        known[sha256(document)] = true; // finds
    }

    function named(bytes32 eori) external {
        known[keccak256(abi.encode(eori))] = true; // finds
    }

    function byVariable(uint64 given) external {
        bytes memory data = abi.encode(given);
        known[keccak256(data)] = true; // finds
    }

    function byFunction(uint64 given) external {
        known[_hash(given)] = true;
    }

    function byLibrary(uint64 given) external {
        known[Hashing.hash(given)] = true;
    }

    function _hash(uint64 given) private pure returns (bytes32) {
        return keccak256(abi.encode(given)); // finds
    }
}

library Hashing {
    function hash(uint64 given) internal pure returns (bytes32) {
        return keccak256(abi.encode(given)); // finds
    }
}
