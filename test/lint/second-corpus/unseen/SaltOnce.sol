// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

/// What a service computes before it sends anything: nothing here is a transaction.
library SaltOnce {
    function commitments(string[] memory nhsNumbers, bytes32 salt) internal pure returns (bytes32[] memory out) {
        out = new bytes32[](nhsNumbers.length);
        for (uint256 i = 0; i < nhsNumbers.length; i++) {
            out[i] = keccak256(abi.encode(nhsNumbers[i], salt)); // expect: reused-salt
        }
    }
}
