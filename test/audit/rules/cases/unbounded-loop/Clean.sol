// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

contract Bounded {
    uint256 internal constant MAX = 16;

    bytes32[] internal list;
    uint8[4] internal four;
    uint256 internal sum;

    function constant_() external {
        for (uint256 index = 0; index < MAX; ++index) sum += 1;
        for (uint256 index = 0; index < four.length; ++index) sum += 1;
        for (uint256 index = 0; index < list.length && index < 8; ++index) sum += 1;
    }

    function batch(bytes32[] calldata items) external {
        uint256 count = items.length;
        for (uint256 index = 0; index < count; ++index) _one(items[index]);
    }

    /// @notice The list holds at most {MAX} items, because {add} says so.
    function documented() external {
        for (uint256 index = 0; index < list.length; ++index) sum += 1;
    }

    /// A read costs nobody anything.
    function read() external view returns (uint256 total) {
        for (uint256 index = 0; index < list.length; ++index) total += 1;
    }

    function narrow(uint8 count) external {
        for (uint256 index = 0; index < count; ++index) sum += 1;
    }

    function _one(bytes32 item) private {
        list.push(item);
    }
}
