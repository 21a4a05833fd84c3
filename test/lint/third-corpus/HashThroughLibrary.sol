// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;
library Ids {
    function idOf(string memory value) internal pure returns (bytes32) { return keccak256(abi.encodePacked(value)); }
}
contract PassportCheck {
    mapping(bytes32 => bool) private lost;
    function reportLost(string calldata passportNumber) external { lost[Ids.idOf(passportNumber)] = true; } // expect: personal-data-in-calldata, guessable-hash
}
