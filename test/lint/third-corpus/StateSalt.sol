// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;
contract Wards {
    bytes32 private salt;
    mapping(bytes32 => uint8) private wardOf;
    function admit(string calldata patientName, uint8 ward) external { // expect: personal-data-in-calldata
        wardOf[keccak256(abi.encode(salt, patientName))] = ward; // expect: reused-salt
    }
}
