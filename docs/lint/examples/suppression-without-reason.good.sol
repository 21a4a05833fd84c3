// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

contract Doctors {
    // tolbooth-lint-disable-next-line personal-data-in-event -- the medical register is public by law
    event Listed(string surname, bytes32 register);
}
