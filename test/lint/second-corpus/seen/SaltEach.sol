// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

/// A commitment for each person, each with a salt of its own. Called off chain only.
library SaltEach {
    error LengthsDiffer();

    function commitments(string[] memory nhsNumbers, bytes32[] memory salts) internal pure returns (bytes32[] memory out) {
        if (nhsNumbers.length != salts.length) revert LengthsDiffer();
        out = new bytes32[](nhsNumbers.length);
        for (uint256 i = 0; i < nhsNumbers.length; i++) {
            out[i] = keccak256(abi.encode(nhsNumbers[i], salts[i]));
        }
    }
}
