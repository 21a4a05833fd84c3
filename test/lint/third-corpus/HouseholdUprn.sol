// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;
contract CouncilTax {
    struct Bill { uint64 uprn; uint8 band; uint64 amountPence; bool singlePersonDiscount; } // expect: personal-data-in-storage
    mapping(bytes32 => Bill) private bills;
    function raise(bytes32 ref, uint64 uprn, uint8 band, uint64 amountPence) external { // expect: personal-data-in-calldata
        bills[ref] = Bill(uprn, band, amountPence, false);
    }
}
