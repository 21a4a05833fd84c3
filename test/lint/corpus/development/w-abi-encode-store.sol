// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

contract Blob {
    mapping(bytes32 => bytes) private blobs;
    function put(bytes32 id, string calldata surname, uint32 dob) external { // expect: personal-data-in-calldata, personal-data-in-calldata
        blobs[id] = abi.encode(surname, dob); // expect: personal-data-in-storage
    }
}
