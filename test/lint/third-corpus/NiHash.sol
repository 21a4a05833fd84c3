// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;
contract BenefitEligibility {
    mapping(bytes32 => bool) public eligible;
    event EligibilitySet(bytes32 indexed claimHash, bool eligible);
    function setEligible(string calldata nino, bool ok) external { // expect: personal-data-in-calldata
        bytes32 claimHash = sha256(bytes(nino)); // expect: guessable-hash
        eligible[claimHash] = ok;
        emit EligibilitySet(claimHash, ok);
    }
}
