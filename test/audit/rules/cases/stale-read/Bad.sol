// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

interface IOther {
    function poke() external returns (uint256);
}

contract Stale {
    struct Record {
        uint16 owner;
        uint32 version;
    }

    IOther internal immutable other = IOther(address(1));
    mapping(bytes32 id => Record record) internal records;
    uint256 internal price;

    event Told(uint256 price);

    function value() external returns (uint256) {
        uint256 before = price;
        other.poke();
        return before; // finds
    }

    function copy(bytes32 id) external returns (uint32) {
        Record memory record = records[id];
        other.poke();
        if (record.owner == 0) return 0; // finds
        return record.version; // finds
    }

    function throughInternals(bytes32 id) external {
        Record memory record = _known(id);
        _tell();
        emit Told(record.version); // finds
    }

    function tuple(bytes32 id) external returns (uint32) {
        (uint16 owner, uint32 version) = (records[id].owner, records[id].version);
        (bool ok, ) = address(other).call("");
        return ok ? version : owner; // finds finds
    }

    function assigned() external returns (uint256 before) {
        before = price;
        other.poke();
        emit Told(before); // finds
    }

    function _known(bytes32 id) private view returns (Record memory) {
        return records[id];
    }

    function _tell() private {
        other.poke();
    }
}
