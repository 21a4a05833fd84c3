// SPDX-License-Identifier: MIT
pragma solidity ^0.8.24;
/// For which nationalities a visa is needed.
contract VisaRules {
    mapping(bytes3 nationality => bool) public visaNeeded;
    event RuleChanged(bytes3 indexed nationality, bool needed);
    function setRule(bytes3 nationality, bool needed) external { visaNeeded[nationality] = needed; emit RuleChanged(nationality, needed); }
}
