// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

contract LandTitleRegister {
    struct Title {
        string titleNumber;
        string proprietorName; // expect: personal-data-in-storage
        string correspondenceAddress; // expect: personal-data-in-storage
        uint256 pricePaid;
        uint48 registeredAt;
    }

    mapping(bytes32 => Title) private titles;
    address public registrar;

    event TitleRegistered(bytes32 indexed titleId, string proprietorName); // expect: personal-data-in-event

    constructor() {
        registrar = msg.sender;
    }

    function register(
        string calldata titleNumber,
        string calldata proprietorName, // expect: personal-data-in-calldata
        string calldata correspondenceAddress, // expect: personal-data-in-calldata
        uint256 pricePaid
    ) external {
        require(msg.sender == registrar, "not the registrar");
        bytes32 titleId = keccak256(bytes(titleNumber));
        titles[titleId] = Title(titleNumber, proprietorName, correspondenceAddress, pricePaid, uint48(block.timestamp));
        emit TitleRegistered(titleId, proprietorName);
    }
}
