// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

contract InsuranceClaim {
    struct Claim {
        bytes32 policy;
        string claimantName; // expect: personal-data-in-storage
        string diagnosis; // expect: personal-data-in-storage
        uint256 amount;
        bool paid;
    }

    mapping(bytes32 => Claim) internal claims;

    function submit(
        bytes32 id,
        bytes32 policy,
        string memory claimantName, // expect: personal-data-in-calldata
        string memory diagnosis, // expect: personal-data-in-calldata
        uint256 amount
    ) external {
        Claim storage c = claims[id];
        c.policy = policy;
        c.claimantName = claimantName;
        c.diagnosis = diagnosis;
        c.amount = amount;
    }

    function get(bytes32 id)
        external
        view
        returns (
            string memory claimantName, // expect: personal-data-returned
            uint256 amount,
            bool paid
        )
    {
        Claim storage c = claims[id];
        return (c.claimantName, c.amount, c.paid);
    }
}
