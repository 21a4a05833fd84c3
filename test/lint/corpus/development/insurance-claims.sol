// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

contract InsuranceClaims {
    struct Claim { address policyholder; string incidentDescription; uint256 amount; string claimantEmail; } // expect: personal-data-in-storage, person-account
    mapping(uint256 => Claim) claims;
    uint256 public nextClaimId;
    function submitClaim(string calldata incidentDescription, uint256 amount, string calldata claimantEmail) external { // expect: free-text, personal-data-in-calldata
        claims[nextClaimId++] = Claim(msg.sender, incidentDescription, amount, claimantEmail);
    }
}
