// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {EnumerableSet} from "@openzeppelin/contracts/utils/structs/EnumerableSet.sol";

interface IOther {
    function poke() external;
}

contract Loops {
    using EnumerableSet for EnumerableSet.Bytes32Set;

    bytes32[] internal list;
    EnumerableSet.Bytes32Set private set;
    uint256 internal sum;
    uint256 internal limit;
    IOther internal immutable other = IOther(address(1));

    function overStorage() external {
        for (uint256 index = 0; index < list.length; ++index) sum += 1; // finds
    }

    function byVariable() external {
        uint256 count = list.length;
        for (uint256 index = 0; index < count; ++index) sum += 1; // finds
    }

    function overSet() external {
        uint256 count = set.length();
        for (uint256 index = 0; index < count; ++index) sum += 1; // finds
    }

    function whileStored() external {
        while (sum < limit) sum += 1; // finds
    }

    function backwards() external {
        for (uint256 index = list.length; index > 0; --index) sum += 1; // finds
    }

    function untilEmpty(uint256 bits) external {
        for (; bits != 0; bits -= 1) sum += 1; // finds
    }

    function forEver() external {
        // prettier-ignore
        for (;;) { // finds
            if (++sum > limit) break;
        }
    }

    function givenNumber(uint256 count) external {
        for (uint256 index = 0; index < count; ++index) sum += 1; // finds
    }

    function fromMemory(bytes32[] memory items) external {
        for (uint256 index = 0; index < items.length; ++index) sum += 1; // finds
    }

    function passesOver(bytes32[] calldata items) external {
        // prettier-ignore
        for (uint256 index = 0; index < items.length; ++index) { // finds
            if (items[index] == 0) continue;
            sum += 1;
        }
    }

    function swallows(bytes32[] calldata items) external {
        // prettier-ignore
        for (uint256 index = 0; index < items.length; ++index) { // finds
            try other.poke() {} catch {}
        }
    }

    function hidden() external {
        _clear();
    }

    modifier clearing() {
        for (uint256 index = 0; index < list.length; ++index) sum += 1; // finds
        _;
    }

    function modified() external clearing {}

    function byLibrary() external {
        sum = Summing.sum(list);
    }

    function _clear() private {
        // prettier-ignore
        do { // finds
            list.pop();
        } while (list.length > 0);
    }
}

library Summing {
    function sum(bytes32[] storage list) internal view returns (uint256 total) {
        for (uint256 index = 0; index < list.length; ++index) total += 1; // finds
    }
}
