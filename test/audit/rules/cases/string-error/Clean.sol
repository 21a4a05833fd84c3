// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

contract Customs {
    uint256 internal value;

    error TooSmall(uint256 given);

    function plain(uint256 given) external {
        require(given > 0, TooSmall(given));
        if (given < 2) revert TooSmall(given);
        value = given;
    }
}
