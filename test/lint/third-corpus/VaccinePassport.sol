// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;
/// @title Digital vaccination certificates
contract VaccinePassport {
    struct Certificate {
        string holderName; // expect: personal-data-in-storage
        uint256 dateOfBirth; // expect: personal-data-in-storage
        string vaccineProduct; // expect: personal-data-in-storage
        uint8 doseNumber;
        bool valid;
    }
    mapping(bytes32 => Certificate) private certificates;
    address public issuer;
    event CertificateIssued(bytes32 indexed certificateId, string holderName); // expect: personal-data-in-event
    modifier onlyIssuer() { require(msg.sender == issuer, "not issuer"); _; }
    constructor() { issuer = msg.sender; }
    function issue(
        bytes32 certificateId,
        string calldata holderName, // expect: personal-data-in-calldata
        uint256 dateOfBirth, // expect: personal-data-in-calldata
        string calldata vaccineProduct, // expect: personal-data-in-calldata
        uint8 doseNumber
    ) external onlyIssuer {
        certificates[certificateId] = Certificate(holderName, dateOfBirth, vaccineProduct, doseNumber, true);
        emit CertificateIssued(certificateId, holderName);
    }
}
