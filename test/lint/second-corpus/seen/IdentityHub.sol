// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

/// Self-sovereign identity for everyone!
contract IdentityHub {
    struct Identity {
        string firstName; // expect: personal-data-in-storage
        string lastName; // expect: personal-data-in-storage
        string eIdNumber; // expect: personal-data-in-storage
        uint256 birthDate; // expect: personal-data-in-storage
        bool verified;
    }

    mapping(address => Identity) private identities; // expect: person-account
    address public verifier = msg.sender;
    uint256 public identityCount;

    event Verified(bytes32 credential);

    function createIdentity(
        string memory _firstName, // expect: personal-data-in-calldata
        string memory _lastName, // expect: personal-data-in-calldata
        string memory _eIdNumber, // expect: personal-data-in-calldata
        uint256 _birthDate // expect: personal-data-in-calldata
    ) public {
        require(identities[msg.sender].birthDate == 0, "exists");
        identities[msg.sender] = Identity(_firstName, _lastName, _eIdNumber, _birthDate, false);
        identityCount++;
    }

    function verify(
        address citizen, // expect: person-account
        bytes32 credential
    ) public {
        require(msg.sender == verifier);
        identities[citizen].verified = true;
        emit Verified(credential);
    }

    function me() public view returns (Identity memory) {
        return identities[msg.sender]; // expect: personal-data-returned
    }
}
