// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

contract VatRegister {
    mapping(uint64 => string) public companyName;
    event CompanyRegistered(uint64 indexed vatNumber, string companyName);
    function register(uint64 vatNumber, string calldata companyName_) external { companyName[vatNumber] = companyName_; emit CompanyRegistered(vatNumber, companyName_); }
}
