// SPDX-License-Identifier: MIT
pragma solidity ^0.8.21;

contract BenefitClaim {
    enum State { None, Open, Paid }

    mapping(bytes32 claim => State) public stateOf;

    error ClaimExists(string nino); // expect: personal-data-in-revert

    event Opened(bytes32 claim);

    /// @param nino National Insurance number of the claimant
    function open(bytes32 claim, string calldata nino) external { // expect: personal-data-in-calldata
        if (stateOf[claim] != State.None) revert ClaimExists(nino);
        stateOf[claim] = State.Open;
        emit Opened(claim);
    }
}
