// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

contract CreditsGame {
    mapping(address => uint256) public score;
    mapping(address => uint8) public grade;
    event ScoreChanged(address indexed player, uint256 score);
    function win() external { score[msg.sender] += 10; emit ScoreChanged(msg.sender, score[msg.sender]); }
}
