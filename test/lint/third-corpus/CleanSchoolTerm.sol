// SPDX-License-Identifier: MIT
pragma solidity ^0.8.24;
contract TermDates {
    mapping(uint16 school => mapping(uint16 year => uint64[6])) private dates;
    event TermSet(uint16 indexed school, uint16 indexed year, uint64 startsAt, uint64 endsAt);
    function setTerm(uint16 school, uint16 year, uint8 term, uint64 startsAt, uint64 endsAt) external { dates[school][year][term] = startsAt; emit TermSet(school, year, startsAt, endsAt); }
}
