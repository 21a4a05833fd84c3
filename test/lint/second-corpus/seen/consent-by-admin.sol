// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

contract PhotoConsent {
    struct Permission {
        bytes32 purpose;
        uint64 until;
    }

    address private headOffice = msg.sender;
    mapping(bytes32 consentRef => Permission) private consents;

    event Consented(bytes32 indexed consentRef, bytes32 purpose, uint64 until);
    event Withdrawn(bytes32 indexed consentRef);

    modifier onlyHeadOffice() {
        require(msg.sender == headOffice, "head office");
        _;
    }

    function giveConsent(bytes32 consentRef, bytes32 purpose, uint64 until) external {
        consents[consentRef] = Permission(purpose, until);
        emit Consented(consentRef, purpose, until);
    }

    function withdrawConsent(bytes32 consentRef) external onlyHeadOffice { // expect: obstructed-withdrawal
        delete consents[consentRef];
        emit Withdrawn(consentRef);
    }
}
