// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

contract FlowThroughBytes {
    mapping(bytes32 => bytes) private payloads; // expect: personal-data-in-storage

    function put(
        bytes32 key,
        string calldata familyName, // expect: personal-data-in-calldata
        uint64 nhsNumber // expect: personal-data-in-calldata
    ) external {
        payloads[key] = abi.encode(familyName, nhsNumber);
    }
}
