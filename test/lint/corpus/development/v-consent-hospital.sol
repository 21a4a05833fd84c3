// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

contract HospitalConsent {
    enum Status { None, Given, Revoked }
    struct PatientConsent { address patient; address hospital; Status status; uint256 givenAt; } // expect: person-account, consent-without-expiry, consent-without-purpose
    mapping(bytes32 => PatientConsent) public consentRecords;
    event ConsentChanged(bytes32 indexed id, Status status);

    function grantConsent(address hospital) external returns (bytes32 id) {
        id = keccak256(abi.encode(hospital, block.number));
        consentRecords[id] = PatientConsent(msg.sender, hospital, Status.Given, block.timestamp);
        emit ConsentChanged(id, Status.Given);
    }

    function revokeConsent(bytes32 id) external {
        require(consentRecords[id].patient == msg.sender, "not yours");
        consentRecords[id].status = Status.Revoked;
        emit ConsentChanged(id, Status.Revoked);
    }
}
