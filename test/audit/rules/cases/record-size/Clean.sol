// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {EnumerableSet} from "@openzeppelin/contracts/utils/structs/EnumerableSet.sol";

interface ITypes {
    enum State {
        None,
        Open
    }

    struct Narrow {
        State state;
        uint64 caps;
        uint16 agency;
        uint48 from;
        uint48 until;
        bytes4 scheme;
        bool byGuardian;
    }

    struct Full {
        bytes32 root;
    }
}

contract StoresOne is ITypes {
    /// Only in memory.
    struct Wide {
        bytes32 first;
        bytes32 second;
    }

    mapping(bytes32 id => Narrow record) internal narrow;
    mapping(bytes32 id => Full record) internal full;
    mapping(uint16 agency => EnumerableSet.AddressSet keys) private keys;

    function read(bytes32 id) external view returns (Wide memory) {
        return Wide(full[id].root, id);
    }
}
