// SPDX-License-Identifier: MIT
pragma solidity ^0.8.24;
contract PrisonVisits {
    struct Visit {
        string visitorName; // expect: personal-data-in-storage
        bytes8 prisonerNumber; // expect: personal-data-in-storage
        uint64 at;
    }
    Visit[] private visits;
    function book(
        string calldata visitorName, // expect: personal-data-in-calldata
        bytes8 prisonerNumber // expect: personal-data-in-calldata
    ) external {
        visits.push(Visit(visitorName, prisonerNumber, uint64(block.timestamp)));
    }
}
