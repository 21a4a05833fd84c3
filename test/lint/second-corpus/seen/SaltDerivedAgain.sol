// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

contract SaltDerivedAgain {
    event Filed(bytes32 commitment);

    function file(uint16 office, string calldata ssn) external { // expect: personal-data-in-calldata
        bytes32 salt = keccak256(abi.encode(office, block.number));
        bytes32 commitment = keccak256(abi.encode(ssn, salt)); // expect: derived-salt
        emit Filed(commitment);
    }
}
