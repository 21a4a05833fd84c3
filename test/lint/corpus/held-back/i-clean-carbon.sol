// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

contract CarbonCredits {
    struct Credit { string projectName; uint16 vintage; uint256 tonnes; bool retired; }
    mapping(uint256 => Credit) public credits;
    event Retired(uint256 indexed creditId, uint256 tonnes, string beneficiaryProject);
    function retire(uint256 creditId, string calldata beneficiaryProject) external { credits[creditId].retired = true; emit Retired(creditId, credits[creditId].tonnes, beneficiaryProject); }
}
