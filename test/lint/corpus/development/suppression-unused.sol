// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

contract Agencies {
    // tolbooth-lint-disable-next-line personal-data-in-event -- nothing personal any more
    event Listed(uint16 agency); // expect-above: unused-suppression
}
