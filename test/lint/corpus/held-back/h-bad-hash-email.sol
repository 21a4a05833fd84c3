// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

contract Accounts {
    function key(string calldata e) external pure returns (bytes32) { return _k(e); }
    /// @param email the user's e-mail address
    function _k(string memory email) internal pure returns (bytes32) { return keccak256(bytes(email)); } // expect: guessable-hash
}
