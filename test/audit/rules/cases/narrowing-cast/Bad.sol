// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

contract Cuts {
    uint48 internal until;
    uint256 internal stored;

    function plain(uint256 until_) external {
        until = uint48(until_); // finds
    }

    function sum(uint48 from, uint48 length) external pure returns (uint32) {
        return uint32(from + length); // finds
    }

    function signed(int256 value) external pure returns (uint256) {
        return uint256(value); // finds
    }

    function toSigned(uint256 value) external pure returns (int256) {
        return int256(value); // finds
    }

    function fromStorage() external view returns (uint8) {
        return uint8(stored); // finds
    }

    function bytes_(bytes32 value) external pure returns (bytes8) {
        return bytes8(value); // finds
    }

    function seconds_() external view returns (uint32) {
        return uint32(block.timestamp); // finds
    }

    function address_(uint256 value) external pure returns (address) {
        return address(uint160(value)); // finds
    }

    function byVariable(uint256 value) external pure returns (uint16) {
        uint256 copy = value + 1;
        return uint16(copy); // finds
    }

    function hidden(uint256 value) external {
        _write(value);
    }

    function checkedTooLate(uint256 value) external returns (uint48 result) {
        result = uint48(value); // finds
        if (value > type(uint48).max) revert();
    }

    function checkedForAnother(uint256 value) external pure returns (uint8) {
        if (value > type(uint48).max) revert();
        return uint8(value); // finds
    }

    function byLibrary(uint256 value) external pure returns (uint8) {
        return Cutting.cut(value);
    }

    modifier cutting(uint256 value) {
        until = uint48(value); // finds
        _;
    }

    function modified(uint256 value) external cutting(value) {}

    function _write(uint256 value) private {
        until = uint48(value); // finds
    }
}

library Cutting {
    function cut(uint256 value) internal pure returns (uint8) {
        return uint8(value); // finds
    }
}
