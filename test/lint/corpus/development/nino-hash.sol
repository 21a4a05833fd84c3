// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

contract Claims {
    mapping(bytes32 => uint256) public paid;

    function pay(string calldata nino, uint256 amount) external { // expect: personal-data-in-calldata
        bytes32 id = sha256(abi.encodePacked(nino)); // expect: guessable-hash
        paid[id] += amount;
    }
}
