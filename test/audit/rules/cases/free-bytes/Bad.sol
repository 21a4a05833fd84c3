// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

interface ITypes {
    struct Item {
        bytes32 id;
        bytes body;
    }
}

contract Bytes is ITypes {
    bytes internal document; // finds
    mapping(bytes32 id => bytes body) internal bodies; // finds

    event Written(bytes32 id, bytes body); // finds

    error Bad(bytes body); // finds

    // prettier-ignore
    function plain(bytes calldata body) external { // finds
        document = body;
    }

    // prettier-ignore
    function inStruct(Item calldata item) external { // finds
        bodies[item.id] = item.body;
    }

    // prettier-ignore
    function inList(bytes[] calldata list) external { // finds
        document = list[0];
    }
}

abstract contract Base {
    function write(bytes32 id, bytes calldata body) external virtual; // finds
}

contract Inherits is Base {
    bytes32 internal hash;

    function write(bytes32 id, bytes calldata body) external override {
        hash = keccak256(abi.encode(id, body));
    }
}
