// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

contract Doctors {
    // tolbooth-lint-disable-next-line personal-data-in-event -- the register of doctors is public by law (Medical Act 1983, section 34)
    event DoctorListed(string surname, bytes32 register);
}
