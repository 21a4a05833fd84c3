// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;
contract Marriage {
    event Registered(bytes32 hash);
    function register(string calldata brideName, string calldata groomName) external { // expect: personal-data-in-calldata, personal-data-in-calldata
        emit Registered(keccak256(abi.encodePacked(brideName, groomName))); // expect: guessable-hash, ambiguous-packed-hash
    }
}
