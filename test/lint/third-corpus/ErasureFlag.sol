// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;
contract ErasureFlag {
    struct Rec {
        bytes32 contentHash;
        string forename; // expect: personal-data-in-storage
        bool erased;
    }
    mapping(uint256 => Rec) private recs;
    function eraseRecord(uint256 id) external { recs[id].erased = true; } // expect: flag-deletion
}
