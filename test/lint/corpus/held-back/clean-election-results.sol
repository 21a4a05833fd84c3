// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

contract ElectionResults {
    struct Result { uint16 party; uint32 votes; }
    mapping(uint16 => Result[]) private results;
    event Declared(uint16 indexed constituency, uint32 turnout);
    function declare(uint16 constituency, uint16 party, uint32 votes) external {
        results[constituency].push(Result(party, votes));
        emit Declared(constituency, votes);
    }
}
