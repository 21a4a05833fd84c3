// SPDX-License-Identifier: MIT
pragma solidity ^0.8.0;

contract LandRegistry {
    struct Title {
        string proprietorName; // expect: personal-data-in-storage
        string proprietorPhone; // expect: personal-data-in-storage
        bytes32 deedHash;
        uint256 area;
        bool charged;
    }

    mapping(bytes16 => Title) private titles;
    address private registrar = msg.sender;

    event TitleRegistered(bytes16 indexed titleNumber, uint256 area);
    event DealingRegistered(bytes16 indexed titleNumber, bytes32 deedHash);

    function register(
        bytes16 titleNumber,
        string calldata proprietorName, // expect: personal-data-in-calldata
        string calldata proprietorPhone, // expect: personal-data-in-calldata
        bytes32 deedHash,
        uint256 area
    ) external {
        require(msg.sender == registrar, "registrar");
        require(titles[titleNumber].area == 0, "registered");
        titles[titleNumber] = Title({
            proprietorName: proprietorName,
            proprietorPhone: proprietorPhone,
            deedHash: deedHash,
            area: area,
            charged: false
        });
        emit TitleRegistered(titleNumber, area);
    }

    function dealing(bytes16 titleNumber, bytes32 deedHash) external {
        require(msg.sender == registrar, "registrar");
        titles[titleNumber].deedHash = deedHash;
        emit DealingRegistered(titleNumber, deedHash);
    }

    function proprietor(bytes16 titleNumber) external view returns (string memory) {
        return titles[titleNumber].proprietorName; // expect: personal-data-returned
    }
}
