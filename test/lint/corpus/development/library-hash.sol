// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

library Ids {
    function of_(string memory value) internal pure returns (bytes32) {
        return keccak256(bytes(value));
    }
}

contract Uses {
    using Ids for string;
    mapping(bytes32 => bool) known;

    function add(string calldata nino) external { // expect: personal-data-in-calldata
        known[Ids.of_(nino)] = true; // expect: guessable-hash
    }

    function addBody(string calldata bodyName) external {
        known[bodyName.of_()] = true;
    }
}
