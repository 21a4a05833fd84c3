// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

interface ITypes {
    struct Wide {
        uint16 agency;
        bytes32 root;
    }
}

contract Stores is ITypes {
    enum State {
        None,
        Open
    }

    struct Unlucky {
        uint128 first;
        uint136 second;
    }

    struct Listing {
        uint16 agency;
        uint8[] codes;
    }

    struct Inner {
        uint48 at;
    }

    struct Nested {
        State state;
        Inner inner;
    }

    mapping(bytes32 id => Wide record) internal wide; // finds
    mapping(uint16 agency => mapping(bytes32 id => Unlucky record)) internal unlucky; // finds
    Listing[] internal listings; // finds
    Nested internal nested; // finds
}
