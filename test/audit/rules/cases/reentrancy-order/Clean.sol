// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

interface IOther {
    function poke() external returns (uint256);

    function look() external view returns (uint256);
}

contract WritesFirst {
    struct Record {
        uint8 state;
    }

    IOther internal immutable other = IOther(address(1));
    mapping(bytes32 id => bool paid) internal paid;
    mapping(bytes32 id => Record record) internal records;

    function pay(bytes32 id) external {
        paid[id] = true;
        other.poke();
    }

    /// A static call cannot come back to write.
    function look(bytes32 id) external {
        if (other.look() > 1) paid[id] = true;
    }

    /// Memory is not storage.
    function memoryOnly(bytes32 id) external returns (uint8) {
        Record memory record = Record(1);
        records[id] = record;
        uint256 count = other.poke();
        record.state = 2;
        uint8[] memory list = new uint8[](3);
        list[0] = record.state;
        count += 1;
        return list[0];
    }

    function arrays(bytes32 id) external returns (bytes32[] memory ids) {
        ids = new bytes32[](1);
        paid[id] = true;
    }

    function either(bytes32 id, bool tell) external {
        if (tell) other.poke();
        else paid[id] = true;
    }
}
