// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

contract Strings {
    uint256 internal value;

    function text(uint256 given) external {
        require(given > 0, "too small"); // finds
        value = given;
    }

    function bare(uint256 given) external {
        require(given > 0); // finds
        assert(given < 9); // finds
        if (given == 5) revert(); // finds
        if (given == 6) revert("six"); // finds
        value = given;
    }

    modifier positive() {
        require(value > 0, "zero"); // finds
        _;
    }

    function modified() external view positive {}
}

library Checking {
    function check(uint256 given) internal pure {
        if (given == 0) revert("zero"); // finds
    }
}
