// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

interface IErrors {
    error NotOwner(uint16 agency); // finds

    error Expired(uint48 at);
}

error TooLate(); // finds

abstract contract Base is IErrors {
    error Unknown(); // finds
}

contract Uses is Base {
    function act() external pure {
        revert Expired(5);
    }

    function selectorOnly() external pure returns (bytes4) {
        return NotOwner.selector;
    }
}

library Checking {
    error Empty(); // finds
}
