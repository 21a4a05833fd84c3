// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

contract Tenders {
    struct Tender {
        string title;
        string departmentName;
        uint48 closesAt;
        uint256 estimatedValue;
    }
    mapping(uint256 => Tender) public tenders;
    uint256 private nextId;
    event TenderPublished(uint256 indexed id, string title);

    function publish(string calldata title, string calldata departmentName, uint48 closesAt, uint256 estimatedValue) external {
        tenders[++nextId] = Tender(title, departmentName, closesAt, estimatedValue);
        emit TenderPublished(nextId, title);
    }
}
