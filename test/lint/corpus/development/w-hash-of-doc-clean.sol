// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

contract Evidence {
    /// keccak256 of the signed court order
    mapping(bytes32 => bytes32) public orderHash;
    function file(bytes32 caseId, bytes32 documentHash) external { orderHash[caseId] = documentHash; }
}
