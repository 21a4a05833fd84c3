// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

contract MedicalFiles {
    struct File { string diagnosis; bool removed; } // expect: personal-data-in-storage
    mapping(bytes32 => File) files;
    function removeFile(bytes32 id) external { files[id].removed = true; } // expect: flag-deletion
}
