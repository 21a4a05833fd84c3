// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;
contract ResearchConsent {
    address public owner = msg.sender;
    mapping(bytes32 => uint64) private validUntil;
    mapping(bytes32 => bytes32) private purposeOf;
    modifier onlyOwner() { require(msg.sender == owner, "owner"); _; }
    function record(bytes32 ref, bytes32 purpose, uint64 until) external { validUntil[ref] = until; purposeOf[ref] = purpose; }
    function withdrawConsent(bytes32 ref) external onlyOwner { validUntil[ref] = uint64(block.timestamp); } // expect: obstructed-withdrawal
}
