// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;
contract ConsentGood {
    struct Consent { bytes32 purposeHash; uint64 validUntil; bool withdrawn; bytes32 withdrawalLock; }
    mapping(bytes32 commitment => Consent) private consents;
    event ConsentRecorded(bytes32 indexed commitment, uint64 validUntil);
    event ConsentWithdrawn(bytes32 indexed commitment);
    function recordConsent(bytes32 commitment, bytes32 purposeHash, uint64 validUntil, bytes32 withdrawalLock) external {
        consents[commitment] = Consent(purposeHash, validUntil, false, withdrawalLock);
        emit ConsentRecorded(commitment, validUntil);
    }
    function withdrawConsent(bytes32 commitment, bytes32 secret) external {
        require(keccak256(abi.encode(secret)) == consents[commitment].withdrawalLock);
        consents[commitment].withdrawn = true;
        emit ConsentWithdrawn(commitment);
    }
}
