// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;
contract ShareConsents {
    address public admin;
    struct Consent { bytes32 purpose; uint64 until; }
    mapping(bytes32 => Consent) private consents;
    constructor() { admin = msg.sender; }
    function grantConsent(bytes32 ref, bytes32 purpose, uint64 until) external { consents[ref] = Consent(purpose, until); }
    function withdrawConsent(bytes32 ref) external { // expect: obstructed-withdrawal
        require(msg.sender == admin, "only admin");
        delete consents[ref];
    }
}
