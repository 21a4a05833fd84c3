// SPDX-License-Identifier: MIT
pragma solidity ^0.8.24;
contract Screening {
    /// @dev The NHS number of the woman who was invited, as ten digits.
    mapping(uint32 => uint64) private x; // expect: personal-data-in-storage
    /// @param a number of the invitation
    /// @param b NHS number of the woman
    /// @param c result of her smear test
    function invite(
        uint32 a,
        uint64 b, // expect: personal-data-in-calldata
        uint8 c // expect: personal-data-in-calldata
    ) external {
        x[a] = b;
    }
}
