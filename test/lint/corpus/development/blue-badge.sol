// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

/// @title Blue badges of disabled people
contract BlueBadges {
    struct Badge {
        string holderName; // expect: personal-data-in-storage
        string photoCid;
        uint48 expiry;
        string disability; // expect: personal-data-in-storage
    }

    address public immutable council;
    mapping(bytes32 => Badge) private badges;
    mapping(address => bytes32) public badgeOf; // expect: person-account

    event BadgeIssued(bytes32 indexed id, address indexed holder); // expect: person-account

    error NotCouncil(address caller);

    constructor(address council_) {
        council = council_;
    }

    modifier onlyCouncil() {
        if (msg.sender != council) revert NotCouncil(msg.sender);
        _;
    }

    function issue(
        address holder, // expect: person-account
        string calldata holderName, // expect: personal-data-in-calldata
        string calldata photoCid,
        string calldata disability, // expect: personal-data-in-calldata
        uint48 expiry
    ) external onlyCouncil returns (bytes32 id) {
        id = keccak256(abi.encode(holder, expiry));
        badges[id] = Badge(holderName, photoCid, expiry, disability);
        badgeOf[holder] = id;
        emit BadgeIssued(id, holder);
    }
}
