// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

interface IOther {
    function poke() external returns (uint256);

    function look() external view returns (uint256);
}

contract Fresh {
    struct Record {
        uint16 owner;
        uint32 version;
    }

    IOther internal immutable other = IOther(address(1));
    mapping(bytes32 id => Record record) internal records;
    uint256 internal price;

    function before() external returns (uint256 doubled) {
        uint256 now_ = price;
        doubled = now_ * 2;
        other.poke();
    }

    function again() external returns (uint256) {
        uint256 now_ = price;
        other.poke();
        now_ = price;
        return now_;
    }

    function staticCall() external view returns (uint256) {
        uint256 now_ = price;
        return now_ + other.look();
    }

    /// A pointer is read anew.
    function pointer(bytes32 id) external returns (uint32) {
        Record storage record = records[id];
        other.poke();
        return record.version;
    }

    function argument(uint256 given) external returns (uint256) {
        uint256 sum = given + 1;
        other.poke();
        return sum;
    }
}
