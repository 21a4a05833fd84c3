// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

contract Offices {
    struct PassportOffice { string officeName; string city; string phoneNumber; }
    mapping(uint16 => PassportOffice) public offices;

    function add(uint16 id, string calldata officeName, string calldata city, string calldata phoneNumber) external {
        offices[id] = PassportOffice(officeName, city, phoneNumber);
    }
}
