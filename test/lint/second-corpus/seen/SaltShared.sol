// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

/// Computed in a service's test bench, never sent.
library SaltShared {
    function all(uint64[] memory chiNumbers, bytes32 salt) internal pure returns (bytes32[] memory leaves) {
        leaves = new bytes32[](chiNumbers.length);
        uint256 i = 0;
        while (i < chiNumbers.length) {
            leaves[i] = sha256(abi.encode(salt, chiNumbers[i])); // expect: reused-salt
            ++i;
        }
    }
}
