// SPDX-License-Identifier: MIT
pragma solidity ^0.8.24;
contract AllergyCards {
    struct Card {
        uint8 bloodGroup; // expect: personal-data-in-storage
        string allergies; // expect: personal-data-in-storage
    }
    mapping(uint64 chi => Card) private cards; // expect: identifying-key
    function put(
        uint64 chi, // expect: personal-data-in-calldata
        uint8 bloodGroup, // expect: personal-data-in-calldata
        string calldata allergies // expect: personal-data-in-calldata
    ) external {
        cards[chi] = Card(bloodGroup, allergies);
    }
}
