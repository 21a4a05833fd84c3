// SPDX-License-Identifier: MIT
pragma solidity ^0.8.24;
contract CorporationTax {
    struct Return { bytes32 accountsHash; uint128 profit; uint128 taxDue; }
    mapping(uint64 utr => mapping(uint16 year => Return)) private returns_;
    /// @param utr taxpayer reference of a company
    event ReturnFiled(uint64 indexed utr, uint16 indexed year);
    /// @param utr taxpayer reference of a company
    function fileReturn(uint64 utr, uint16 year, bytes32 accountsHash, uint128 profit) external { returns_[utr][year] = Return(accountsHash, profit, 0); emit ReturnFiled(utr, year); }
}
