// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

interface IOther {
    function poke() external;

    function look(address who) external view returns (uint256);
}

contract Fixed {
    IOther internal immutable other;
    mapping(uint8 lane => IOther other) internal others;

    constructor(IOther other_) {
        other = other_;
        other_.poke();
    }

    function plain(address who) external view returns (uint256) {
        return other.look(who);
    }

    /// From a list that others keep.
    function listed(uint8 lane) external {
        _poke(others[lane]);
    }

    function _poke(IOther target) private {
        target.poke();
    }
}
