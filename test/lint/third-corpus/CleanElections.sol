// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;
contract Results {
    mapping(uint32 constituency => mapping(uint8 party => uint256 votes)) public tally;
    event Declared(uint32 indexed constituency, uint8 indexed party, uint256 votes);
    function declare(uint32 constituency, uint8 party, uint256 votes) external { tally[constituency][party] = votes; emit Declared(constituency, party, votes); }
}
