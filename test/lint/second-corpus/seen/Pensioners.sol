// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

contract BusPass {
    struct Holder {
        bytes20 card;
        string homePhone; // expect: personal-data-in-storage
        uint32 dateOfBirth; // expect: personal-data-in-storage
    }

    mapping(bytes32 => Holder) private holders;

    function issue(
        bytes32 ref,
        bytes20 card,
        string memory homePhone, // expect: personal-data-in-calldata
        uint32 dateOfBirth // expect: personal-data-in-calldata
    ) external {
        holders[ref].card = card;
        holders[ref].homePhone = homePhone;
        holders[ref].dateOfBirth = dateOfBirth;
    }

    function isOver(bytes32 ref, uint32 years_) external view returns (bool) {
        return holders[ref].dateOfBirth + years_ * 365 days < block.timestamp;
    }
}
