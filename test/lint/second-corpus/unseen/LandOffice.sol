// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

interface ITitles {
    function titleHash(bytes16 titleNumber) external view returns (bytes32);
    function register(bytes16 titleNumber, bytes32 deedHash, uint16 office) external;
}

library TitleNumbers {
    error BadTitleNumber(bytes16 titleNumber);

    function county(bytes16 titleNumber) internal pure returns (bytes3) {
        if (titleNumber == bytes16(0)) revert BadTitleNumber(titleNumber);
        return bytes3(titleNumber);
    }
}

/// Titles to land with the hash of each deed. Deeds, with the proprietors in them, stay in the office.
contract LandOffice is ITitles {
    using TitleNumbers for bytes16;

    struct Title {
        bytes32 deedHash;
        uint16 office;
        uint64 registeredAt;
        bytes32 chargeHash;
        bytes32[] plans;
    }

    mapping(bytes16 titleNumber => Title) private titles;
    mapping(address => uint16) public officeOf;
    mapping(bytes3 county => uint32) public titlesInCounty;

    event TitleRegistered(bytes16 indexed titleNumber, bytes3 indexed county, bytes32 deedHash);
    event ChargeRegistered(bytes16 indexed titleNumber, bytes32 chargeHash);
    event PlanAdded(bytes16 indexed titleNumber, bytes32 planHash);

    error NotAnOffice(address caller);

    modifier onlyOffice() {
        if (officeOf[msg.sender] == 0) revert NotAnOffice(msg.sender);
        _;
    }

    function register(bytes16 titleNumber, bytes32 deedHash, uint16 office) external onlyOffice {
        Title storage t = titles[titleNumber];
        bytes3 county = titleNumber.county();
        t.deedHash = deedHash;
        t.office = office;
        t.registeredAt = uint64(block.timestamp);
        titlesInCounty[county] += 1;
        emit TitleRegistered(titleNumber, county, deedHash);
    }

    function charge(bytes16 titleNumber, bytes32 chargeHash) external onlyOffice {
        titles[titleNumber].chargeHash = chargeHash;
        emit ChargeRegistered(titleNumber, chargeHash);
    }

    function addPlan(bytes16 titleNumber, bytes32 planHash) external onlyOffice {
        titles[titleNumber].plans.push(planHash);
        emit PlanAdded(titleNumber, planHash);
    }

    function titleHash(bytes16 titleNumber) external view returns (bytes32) {
        return titles[titleNumber].deedHash;
    }
}
