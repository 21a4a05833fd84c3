// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;
/// @title Consent to share
contract SimpleConsent {
    struct Entry { // expect: consent-without-expiry
        bool given;
        bytes32 purpose;
    }
    mapping(bytes32 => Entry) private entries;
    function give(bytes32 id, bytes32 purpose) external { // expect: consent-without-withdrawal
        entries[id] = Entry(true, purpose);
    }
    function isGiven(bytes32 id, bytes32 purpose) external view returns (bool) {
        return entries[id].given && entries[id].purpose == purpose;
    }
}
