// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;
contract Deliveries {
    event Routed(bytes32 area);
    function route(string memory postcode) public { // expect: personal-data-in-calldata
        bytes memory raw = bytes(postcode);
        bytes32 area = keccak256(raw); // expect: guessable-hash
        emit Routed(area);
    }
}
