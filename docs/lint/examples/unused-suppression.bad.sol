// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

contract Agencies {
    // tolbooth-lint-disable-next-line personal-data-in-event -- the officer's name is public
    event Listed(uint16 agency);
}
