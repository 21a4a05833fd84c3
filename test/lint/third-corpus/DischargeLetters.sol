// SPDX-License-Identifier: MIT
pragma solidity ^0.8.24;
contract DischargeLetters {
    event Sent(
        bytes32 indexed patientHash,
        string consultant // expect: personal-data-in-event
    );
    function send(
        string calldata hospitalNo, // expect: personal-data-in-calldata
        string calldata consultant // expect: personal-data-in-calldata
    ) external {
        emit Sent(keccak256(bytes(hospitalNo)), consultant); // expect: guessable-hash
    }
}
