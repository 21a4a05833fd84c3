// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

contract TaxiLicences {
    struct Licence {
        string driverName; // expect: personal-data-in-storage
        string badgeNumber; // expect: personal-data-in-storage
        string vehicleMake;
        string plateIssuer;
        uint48 expiry;
        string conditionsUri;
    }
    mapping(uint256 => Licence) licences;
    uint256 public licenceCount;
    function addCondition(uint256 licenceId, string calldata conditionCode) external {}
}
