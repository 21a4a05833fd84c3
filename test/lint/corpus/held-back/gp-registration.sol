// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

contract GpRegistration {
    mapping(uint64 => bytes32) private practiceByChi; // expect: identifying-key
    event Registered(uint64 indexed chiNumber, bytes32 practice); // expect: identifying-topic

    error AlreadyRegistered(uint64 chiNumber); // expect: personal-data-in-revert

    function register(uint64 chiNumber, bytes32 practice) external { // expect: personal-data-in-calldata
        if (practiceByChi[chiNumber] != 0) revert AlreadyRegistered(chiNumber);
        practiceByChi[chiNumber] = practice;
        emit Registered(chiNumber, practice);
    }
}
