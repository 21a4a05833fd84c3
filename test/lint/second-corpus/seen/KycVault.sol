// SPDX-License-Identifier: MIT
pragma solidity ^0.8.18;

import "@openzeppelin/contracts/access/Ownable.sol";

contract KycVault is Ownable {
    struct Customer {
        string email; // expect: personal-data-in-storage
        string mobileNo; // expect: personal-data-in-storage
        string passportNo; // expect: personal-data-in-storage
        uint8 level;
    }

    mapping(bytes32 => Customer) private _customers;

    event LevelRaised(bytes32 indexed caseRef, uint8 level);

    constructor() Ownable(msg.sender) {}

    function addCustomer(
        bytes32 caseRef,
        string memory email, // expect: personal-data-in-calldata
        string memory mobileNo, // expect: personal-data-in-calldata
        string memory passportNo // expect: personal-data-in-calldata
    ) public onlyOwner {
        Customer storage c = _customers[caseRef];
        c.email = email;
        c.mobileNo = mobileNo;
        c.passportNo = passportNo;
    }

    function raise(bytes32 caseRef, uint8 level) public onlyOwner {
        _customers[caseRef].level = level;
        emit LevelRaised(caseRef, level);
    }

    function emailOf(bytes32 caseRef) public view returns (string memory) {
        return _customers[caseRef].email; // expect: personal-data-returned
    }
}
