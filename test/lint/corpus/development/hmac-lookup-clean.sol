// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

contract TraderChecks {
    /// @notice Keys are HMACs of EORI numbers under a key that the agencies hold.
    mapping(bytes32 => uint8) private resultOf;
    event Checked(bytes32 indexed key, uint8 result, uint48 until);
    /// @param key HMAC of the trader's EORI
    function put(bytes32 key, uint8 result, uint48 until) external { resultOf[key] = result; emit Checked(key, result, until); }
}
