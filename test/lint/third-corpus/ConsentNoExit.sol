// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;
contract DataConsent {
    struct ConsentRecord { bytes32 termsHash; uint64 given; address controller; } // expect: consent-without-expiry
    mapping(bytes32 => ConsentRecord) public consents;
    function giveConsent(bytes32 id, bytes32 termsHash) external { // expect: consent-without-withdrawal
        consents[id] = ConsentRecord(termsHash, uint64(block.timestamp), msg.sender);
    }
}
