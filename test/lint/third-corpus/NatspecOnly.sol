// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;
contract Intake {
    /// @dev surname and initials, UTF-8, padded
    bytes32 private f1; // expect: personal-data-in-storage
    /// @param a national insurance number of the claimant
    /// @param b amount in pence
    function s(
        bytes9 a, // expect: personal-data-in-calldata
        uint256 b
    ) external {
        f1 = bytes32(a);
        total += b;
    }
    uint256 private total;
}
