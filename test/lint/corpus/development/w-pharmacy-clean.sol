// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

contract PharmacyLicence {
    struct Pharmacy { string pharmacyName; string addressLine1; string postcode; string superintendentRegistration; }
    mapping(uint32 => Pharmacy) pharmacies;
    function setAddress(uint32 id, string calldata addressLine1, string calldata postcode) external { pharmacies[id].addressLine1 = addressLine1; pharmacies[id].postcode = postcode; }
}
