// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

contract VaccineBatches {
    struct Batch {
        string vaccineName;
        string manufacturer;
        uint32 doses;
        uint48 expiry;
    }
    mapping(bytes32 => Batch) public batches;

    function add(bytes32 lot, string calldata vaccineName, string calldata manufacturer, uint32 doses, uint48 expiry) external {
        batches[lot] = Batch(vaccineName, manufacturer, doses, expiry);
    }
}
