// SPDX-License-Identifier: MIT
pragma solidity ^0.8.24;
/// Totals of a survey: how many chose which answer.
contract SurveyTotals {
    mapping(uint16 question => mapping(uint8 answer => uint32 respondents)) public totals;
    event Total(uint16 indexed question, uint8 answer, uint32 respondents);
    function set(uint16 question, uint8 answer, uint32 respondents) external { totals[question][answer] = respondents; emit Total(question, answer, respondents); }
}
