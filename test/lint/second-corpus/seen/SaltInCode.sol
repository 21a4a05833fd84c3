// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

contract SaltInCode {
    event Seen(bytes32 reference_);

    function seen(uint64 chiNumber) external { // expect: personal-data-in-calldata
        emit Seen(keccak256(abi.encodePacked("highland-2023", chiNumber))); // expect: constant-salt
    }
}
