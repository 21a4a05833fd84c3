// SPDX-License-Identifier: MIT
pragma solidity ^0.8.24;
/// VAT returns of companies. VRN is the VAT registration number of a company.
contract VatReturns {
    mapping(uint64 vrn => mapping(uint16 quarter => bytes32)) private returnHash;
    event ReturnFiled(uint64 indexed vrn, uint16 quarter, bytes32 returnHash);
    function fileReturn(uint64 vrn, uint16 quarter, bytes32 documentHash) external {
        returnHash[vrn][quarter] = documentHash;
        emit ReturnFiled(vrn, quarter, documentHash);
    }
}
