pragma solidity ^0.8.18;

/// Mail domains of public bodies, for which certificates are issued.
contract DomainKey {
    mapping(string emailDomain => uint16 agency) private agencyOfDomain;
    mapping(bytes32 emailDomainHash => bool) public verified;

    event DomainAdded(string emailDomain, uint16 indexed agency);

    function addDomain(string calldata emailDomain, uint16 agency) external {
        agencyOfDomain[emailDomain] = agency;
        emit DomainAdded(emailDomain, agency);
    }

    function verify(bytes32 emailDomainHash) external {
        verified[emailDomainHash] = true;
    }
}
