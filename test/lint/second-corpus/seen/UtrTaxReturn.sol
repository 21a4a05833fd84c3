// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

/// Self assessment of individuals.
contract SelfAssessment {
    event ReturnFiled(
        uint64 indexed utr, // expect: identifying-topic
        uint16 taxYear
    );

    /// @param utr unique taxpayer reference
    function fileReturn(
        uint64 utr, // expect: personal-data-in-calldata
        uint16 taxYear
    ) external {
        emit ReturnFiled(utr, taxYear);
    }
}
