// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

interface IToken {
    function balanceOf(address who) external view returns (uint256);
}

contract Exact {
    IToken internal immutable token = IToken(address(1));
    uint48 internal due;

    error Late();

    function time() external view returns (bool) {
        return block.timestamp == due; // finds
    }

    function castTime() external view {
        if (uint48(block.timestamp) != due) revert Late(); // finds
    }

    function byVariable() external view returns (bool) {
        uint256 tomorrow = block.timestamp + 1 days;
        return due == tomorrow; // finds
    }

    function number() external view returns (bool) {
        return block.number == 5; // finds
    }

    function ether_() external view returns (bool) {
        return address(this).balance == 0; // finds
    }

    function tokens() external view returns (bool) {
        return token.balanceOf(address(this)) == 10; // finds
    }

    function byFunction() external view returns (bool) {
        return _now() == due; // finds
    }

    modifier onTime() {
        if (block.timestamp != due) revert Late(); // finds
        _;
    }

    function modified() external view onTime {}

    function byArgument() external view returns (bool) {
        return _isDue(block.timestamp);
    }

    function _isDue(uint256 moment) private view returns (bool) {
        return moment == due; // finds
    }

    function _now() private view returns (uint48) {
        return uint48(block.timestamp);
    }
}
