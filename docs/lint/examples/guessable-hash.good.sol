// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

contract Index {
    /// @param salt 32 random bytes, made anew for each record; both are given in a call that is never sent
    function idOf(string calldata nhsNumber, bytes32 salt) external pure returns (bytes32) {
        return keccak256(abi.encode(nhsNumber, salt));
    }
}
