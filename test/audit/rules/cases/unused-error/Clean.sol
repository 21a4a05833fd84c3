// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

interface IErrors {
    error NotOwner(uint16 agency);

    error Expired(uint48 at);
}

error TooLate();

library Checking {
    error Empty();

    function check(uint256 given) internal pure {
        require(given > 0, Empty());
    }
}

contract Uses is IErrors {
    function act() external pure {
        revert Expired(5);
    }

    function late() external view {
        if (block.chainid > 9) revert TooLate();
        _fail();
    }

    function _fail() private pure {
        revert IErrors.NotOwner(3);
    }
}
