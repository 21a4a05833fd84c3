// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

/// The public register of doctors.
contract PublicDoctors {
    // tolbooth-lint-disable-next-line personal-data-in-event -- the register of doctors is public by law
    event DoctorListed(string surname, bytes32 register);

    function list(bytes32 register) external {
        // tolbooth-lint-disable-next-line personal-data-in-event -- nothing is said here of a person
        emit DoctorListed("", register); // expect-above: unused-suppression
    }
}
