// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {EnumerableSet} from "@openzeppelin/contracts/utils/structs/EnumerableSet.sol";

contract Deletes {
    struct Ballot {
        uint8 count;
        mapping(uint16 agency => bool voted) voted;
    }

    struct Outer {
        uint8 state;
        Ballot ballot;
    }

    struct Members {
        EnumerableSet.Bytes32Set keys;
    }

    mapping(bytes32 id => Ballot ballot) internal ballots;
    mapping(bytes32 id => Outer outer) internal outers;
    mapping(bytes32 id => Members members) internal members;

    function plain(bytes32 id) external {
        delete ballots[id]; // finds
    }

    function nested(bytes32 id) external {
        delete outers[id]; // finds
        delete outers[id].ballot; // finds
    }

    function set(bytes32 id) external {
        delete members[id]; // finds
    }

    function hidden(bytes32 id) external {
        Deleting.clear(ballots, id);
    }
}

library Deleting {
    function clear(mapping(bytes32 id => Deletes.Ballot ballot) storage ballots, bytes32 id) internal {
        delete ballots[id]; // finds
    }
}
