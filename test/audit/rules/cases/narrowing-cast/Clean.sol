// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

contract Fits {
    enum Kind {
        None,
        Some
    }

    uint48 internal constant LONGEST = 14 days;
    uint256 internal packed;
    uint32[4] internal seats;

    function pack(uint16 first, uint16 second) external {
        packed = (packed & ~uint256(0xffff)) | (uint256(first) << 16) | second;
        seats[1] = (uint32(first) << 16) | second;
    }

    function unpack(uint256 seat) external view returns (uint16, uint16, uint16) {
        uint32 word = seats[seat];
        return (uint16(packed), _part(packed >> 32), uint16(word >> 16));
    }

    function time() external view returns (uint48) {
        return uint48(block.timestamp) + uint48(block.timestamp + LONGEST);
    }

    function checked(uint256 value) external pure returns (uint48) {
        if (value > type(uint48).max) revert();
        return uint48(value);
    }

    function checkedMore(uint48 from, uint48 until) external pure returns (uint24) {
        if (from >= until || until - from > LONGEST) revert();
        return uint24(until - from);
    }

    function wider(uint16 value) external pure returns (uint48) {
        return uint48(value);
    }

    function back(uint16 value) external pure returns (uint16) {
        uint256 wide = value;
        return uint16(wide);
    }

    function masked(uint256 value) external pure returns (uint8) {
        return uint8(value & 0xff) + uint8((value >> 16) % 100) + uint8(value >> 248);
    }

    function fields(bytes32 word) external pure returns (uint8) {
        return uint8(uint256(word) >> 232);
    }

    function shortHash(uint256 value) external pure returns (bytes8, uint216) {
        bytes32 hash = keccak256(abi.encode(value));
        return (bytes8(hash), uint216(uint256(hash)));
    }

    function enums(uint8 value) external pure returns (Kind, uint8) {
        return (Kind(value), uint8(Kind.Some));
    }

    function literals() external pure returns (uint8) {
        return uint8(200) + uint8(0);
    }

    function counter(bytes32[] calldata items) external pure returns (uint64 last) {
        for (uint256 index = 0; index < items.length; ++index) last = uint64(index);
    }

    function internal_() external pure returns (uint8) {
        return _cut(200);
    }

    function _part(uint256 rest) private pure returns (uint16) {
        return uint16(rest >> 4);
    }

    function _cut(uint256 value) private pure returns (uint8) {
        return uint8(value);
    }
}
