// SPDX-License-Identifier: MIT
pragma solidity ^0.8.18;

/// A firm's attestation that it knows a company customer. The company's documents stay with the firm.
contract KycAttestation {
    struct Attestation {
        uint32 firm;
        uint8 level;
        uint64 validUntil;
    }

    mapping(bytes32 companyCommitment => Attestation) public attestations;
    mapping(address firmAccount => uint32) public firmOf;

    event Attested(bytes32 indexed companyCommitment, uint32 indexed firm, uint8 level);
    event Revoked(bytes32 indexed companyCommitment, uint32 indexed firm);

    function attest(bytes32 companyCommitment, uint8 level, uint64 validUntil) external {
        uint32 firm = firmOf[msg.sender];
        require(firm != 0, "no firm");
        attestations[companyCommitment] = Attestation(firm, level, validUntil);
        emit Attested(companyCommitment, firm, level);
    }

    function revoke(bytes32 companyCommitment) external {
        require(attestations[companyCommitment].firm == firmOf[msg.sender], "not yours");
        delete attestations[companyCommitment];
        emit Revoked(companyCommitment, firmOf[msg.sender]);
    }
}
