// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

contract KycIssuers {
    struct Issuer { string legalName; string jurisdiction; string registrationNumber; string website; bool trusted; }
    mapping(address => Issuer) public issuers;
    mapping(bytes32 commitment => address issuer) public attestedBy;
    event IssuerAdded(address indexed issuer, string legalName);
    function addIssuer(address issuer, string calldata legalName, string calldata jurisdiction) external { issuers[issuer].legalName = legalName; emit IssuerAdded(issuer, legalName); }
}
