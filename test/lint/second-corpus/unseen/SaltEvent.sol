// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

contract SaltEvent {
    struct Commitment {
        bytes32 digest;
        bytes32 salt; // expect: published-salt
    }

    mapping(bytes32 => Commitment) private commitments;

    function keep(
        bytes32 ref,
        bytes32 digest,
        bytes32 salt // expect: published-salt
    ) external {
        commitments[ref] = Commitment(digest, salt);
    }
}
