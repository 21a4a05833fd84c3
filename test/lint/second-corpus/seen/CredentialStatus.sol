// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

/// A status list for verifiable credentials: one bit per credential, positions are random.
contract CredentialStatus {
    mapping(uint32 issuer => mapping(uint256 word => uint256 bits)) private statusList;
    mapping(address => uint32) public issuerOf;

    event StatusListChanged(uint32 indexed issuer, uint256 word);

    error NotAnIssuer(address account);

    function revoke(uint256 position) external {
        uint32 issuer = issuerOf[msg.sender];
        if (issuer == 0) revert NotAnIssuer(msg.sender);
        statusList[issuer][position >> 8] |= 1 << (position & 0xff);
        emit StatusListChanged(issuer, position >> 8);
    }

    function isRevoked(uint32 issuer, uint256 position) external view returns (bool) {
        return (statusList[issuer][position >> 8] >> (position & 0xff)) & 1 == 1;
    }
}
