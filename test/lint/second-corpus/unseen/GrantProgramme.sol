// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

/// Grants of a department to charities and to companies, who are public.
contract GrantProgramme {
    struct Grant {
        string recipientOrganisation;
        string companyNumber;
        uint256 amount;
        uint64 until;
        bytes32 agreementHash;
        uint8 instalmentsPaid;
    }

    string public programmeName;
    address public immutable department;
    mapping(bytes32 grantId => Grant) public grants;
    mapping(bytes32 grantId => address payable) private accountOfOrganisation;

    event Awarded(bytes32 indexed grantId, string recipientOrganisation, uint256 amount);
    event Paid(bytes32 indexed grantId, uint256 amount, uint8 instalment);
    event Ended(bytes32 indexed grantId);

    constructor(string memory programmeName_) payable {
        programmeName = programmeName_;
        department = msg.sender;
    }

    modifier onlyDepartment() {
        require(msg.sender == department, "department");
        _;
    }

    function award(
        bytes32 grantId,
        string calldata recipientOrganisation,
        string calldata companyNumber,
        address payable account,
        uint256 amount,
        uint64 until,
        bytes32 agreementHash
    ) external onlyDepartment {
        grants[grantId] = Grant(recipientOrganisation, companyNumber, amount, until, agreementHash, 0);
        accountOfOrganisation[grantId] = account;
        emit Awarded(grantId, recipientOrganisation, amount);
    }

    function pay(bytes32 grantId, uint256 amount) external onlyDepartment {
        Grant storage g = grants[grantId];
        g.instalmentsPaid += 1;
        g.amount -= amount;
        accountOfOrganisation[grantId].transfer(amount);
        emit Paid(grantId, amount, g.instalmentsPaid);
    }

    function end(bytes32 grantId) external onlyDepartment {
        delete grants[grantId];
        delete accountOfOrganisation[grantId];
        emit Ended(grantId);
    }
}
