// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

contract tax_records {
    struct record_t {
        string national_insurance_number; // expect: personal-data-in-storage
        string tax_code; // expect: personal-data-in-storage
        uint256 filed_at;
    }
    mapping(bytes32 => record_t) private records;
    event filed(bytes32 id, string utr); // expect: personal-data-in-event
}
