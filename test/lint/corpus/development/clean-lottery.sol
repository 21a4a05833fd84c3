// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

contract Raffle {
    address[] public players;
    address public recentWinner;
    event WinnerPicked(address indexed winner);
    function enter() external payable { players.push(msg.sender); }
    function pick() external {
        uint256 index = uint256(keccak256(abi.encodePacked(block.prevrandao, players.length))) % players.length;
        recentWinner = players[index];
        emit WinnerPicked(recentWinner);
    }
}
