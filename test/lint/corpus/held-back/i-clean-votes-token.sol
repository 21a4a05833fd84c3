// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

contract VotesToken {
    string public name; string public symbol;
    mapping(address => uint256) private _votes;
    event DelegateVotesChanged(address indexed delegate, uint256 previousVotes, uint256 newVotes);
    function votes(address account) external view returns (uint256) { return _votes[account]; }
}
