// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

contract UprnCouncilTax {
    struct Household {
        uint64 uprn; // expect: personal-data-in-storage
        uint8 band;
        bytes32 liabilityCommitment;
        string payerSurname; // expect: personal-data-in-storage
    }

    mapping(bytes32 entry => Household) households;
    event BandChanged(bytes32 entry, uint8 band);

    function open(
        bytes32 entry,
        uint64 uprn, // expect: personal-data-in-calldata
        uint8 band,
        string memory payerSurname // expect: personal-data-in-calldata
    ) public {
        households[entry].uprn = uprn;
        households[entry].band = band;
        households[entry].payerSurname = payerSurname;
        emit BandChanged(entry, band);
    }
}
