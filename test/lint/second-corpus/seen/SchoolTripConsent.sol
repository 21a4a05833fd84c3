// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

contract SchoolTripConsent {
    struct ParentalConsent { // expect: consent-without-expiry, consent-without-purpose
        bytes32 slip;
        bool given;
    }

    mapping(bytes32 => ParentalConsent) private consents;

    event ConsentGiven(bytes32 indexed ref);
    event ConsentWithdrawn(bytes32 indexed ref);

    function give(bytes32 ref, bytes32 slip) external {
        consents[ref] = ParentalConsent(slip, true);
        emit ConsentGiven(ref);
    }

    function withdraw(bytes32 ref) external {
        delete consents[ref];
        emit ConsentWithdrawn(ref);
    }
}
