// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;
contract PupilLink {
    mapping(bytes32 => bool) private linked;
    function link(string calldata pupilName, uint32 dob) external { // expect: personal-data-in-calldata, personal-data-in-calldata
        linked[keccak256(abi.encode(pupilName, dob, msg.sender))] = true; // expect: derived-salt
    }
}
