// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

contract PhotoConsent {
    address public head;
    struct Consent {
        uint48 until;
        uint8 purpose;
        bool given;
    }
    mapping(bytes32 => Consent) consents;

    modifier onlyAdmin() {
        require(msg.sender == head, "admin");
        _;
    }

    function giveConsent(bytes32 ref, uint48 until, uint8 purpose) external {
        consents[ref] = Consent(until, purpose, true);
    }

    function revokeConsent(bytes32 ref) external onlyAdmin { // expect: obstructed-withdrawal
        delete consents[ref];
    }
}
