// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

contract VisitAnchors {
    event Anchored(bytes32 commitment);

    /// @notice Anchors a visit.
    /// @param nino National Insurance number of the claimant
    function anchor(string calldata nino, bytes32 visit) external { // expect: personal-data-in-calldata
        bytes32 salt = keccak256(abi.encode(block.timestamp, msg.sender));
        bytes32 c = keccak256(abi.encode(nino, salt)); // expect: derived-salt
        emit Anchored(keccak256(abi.encode(c, visit)));
    }
}
