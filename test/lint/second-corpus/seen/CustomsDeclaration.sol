// SPDX-License-Identifier: MIT
pragma solidity ^0.8.22;

/// Export declarations by movement reference number (MRN) and trader (EORI of a company).
contract CustomsDeclaration {
    enum Lane { Green, Amber, Red }

    struct Declaration {
        bytes32 eoriCommitment;
        string commodityCode;
        uint64 mrnIssuedAt;
        uint32 officeOfExit;
        Lane lane;
    }

    mapping(bytes18 mrn => Declaration) private declarations;
    mapping(uint32 office => address) public officeAccount;

    event Released(bytes18 indexed mrn, uint32 indexed officeOfExit);
    event Presented(bytes18 indexed mrn, Lane lane);

    error UnknownMrn(bytes18 mrn);

    modifier byOffice(uint32 office) {
        require(officeAccount[office] == msg.sender, "office");
        _;
    }

    function present(bytes18 mrn, uint32 office, bytes32 eoriCommitment, string calldata commodityCode, Lane lane)
        external
        byOffice(office)
    {
        declarations[mrn] = Declaration(eoriCommitment, commodityCode, uint64(block.timestamp), office, lane);
        emit Presented(mrn, lane);
    }

    function release(bytes18 mrn) external byOffice(declarations[mrn].officeOfExit) {
        if (declarations[mrn].mrnIssuedAt == 0) revert UnknownMrn(mrn);
        emit Released(mrn, declarations[mrn].officeOfExit);
    }
}
