// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

contract Quorum {
    mapping(bytes32 => uint32) private approvals;
    event Approved(bytes32 indexed proposal, uint16 indexed agency);
    function approve(bytes32 proposal, uint16 agency) external { approvals[proposal] |= uint32(1) << agency; emit Approved(proposal, agency); }
    function withdrawApproval(bytes32 proposal, uint16 agency) external { approvals[proposal] &= ~(uint32(1) << agency); }
}
