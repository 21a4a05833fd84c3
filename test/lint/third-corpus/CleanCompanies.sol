// SPDX-License-Identifier: MIT
pragma solidity ^0.8.24;
contract CompaniesRegister {
    struct Company { string name; string registeredAddress; string telephone; string email; uint64 incorporatedOn; }
    mapping(bytes8 companyNumber => Company) public companies;
    event CompanyRegistered(bytes8 indexed companyNumber, string name);
    event AddressChanged(bytes8 indexed companyNumber, string registeredAddress);
    function register(bytes8 companyNumber, string calldata name, string calldata registeredAddress, string calldata telephone, string calldata email) external {
        companies[companyNumber] = Company(name, registeredAddress, telephone, email, uint64(block.timestamp)); emit CompanyRegistered(companyNumber, name);
    }
    function changeAddress(bytes8 companyNumber, string calldata registeredAddress) external { companies[companyNumber].registeredAddress = registeredAddress; emit AddressChanged(companyNumber, registeredAddress); }
}
