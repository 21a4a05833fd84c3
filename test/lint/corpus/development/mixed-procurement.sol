// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

contract Framework {
    struct Supplier { string name; string email; string registeredAddress; uint64 companyNumber; string contactPhone; }
    mapping(uint64 => Supplier) public suppliers;
    event SupplierAdded(uint64 indexed companyNumber, string name);
    function add(uint64 companyNumber, string calldata name, string calldata email) external { suppliers[companyNumber].name = name; suppliers[companyNumber].email = email; emit SupplierAdded(companyNumber, name); }
}
