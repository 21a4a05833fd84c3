// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;
contract ShareConsent {
    mapping(bytes32 => uint64) private consentUntil; // expect: consent-without-purpose
    function consent(bytes32 ref, uint64 until) external { consentUntil[ref] = until; }
    function withdraw(bytes32 ref) external { delete consentUntil[ref]; }
}
