// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

contract GeneticStudy {
    struct ConsentForm {
        bytes32 termsHash;
        uint48 expiresAt;
    }
    mapping(bytes32 => ConsentForm) forms;

    function giveConsent(bytes32 id, bytes32 termsHash, uint48 expiresAt) external { // expect: consent-without-withdrawal
        forms[id] = ConsentForm(termsHash, expiresAt);
    }
}
