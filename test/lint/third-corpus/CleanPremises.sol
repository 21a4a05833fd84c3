// SPDX-License-Identifier: MIT
pragma solidity ^0.8.24;
/// Food hygiene ratings of premises.
contract FoodHygiene {
    struct Premises { string businessName; string addressLine1; string postcode; uint8 rating; uint64 inspectedAt; }
    mapping(uint32 fhrsId => Premises) public premises;
    event Rated(uint32 indexed fhrsId, uint8 rating);
    function rate(uint32 fhrsId, string calldata businessName, string calldata addressLine1, string calldata postcode, uint8 rating) external {
        premises[fhrsId] = Premises(businessName, addressLine1, postcode, rating, uint64(block.timestamp)); emit Rated(fhrsId, rating);
    }
}
