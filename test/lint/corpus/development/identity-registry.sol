// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

contract IdentityRegistry {
    struct Identity {
        string givenName; // expect: personal-data-in-storage
        string familyName; // expect: personal-data-in-storage
        string placeOfBirth; // expect: personal-data-in-storage
        bytes32 biometricTemplate; // expect: personal-data-in-storage
        bool verified;
    }
    mapping(bytes32 => Identity) private identities;

    function verify(bytes32 id) external {
        identities[id].verified = true;
    }
}
