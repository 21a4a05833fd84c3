// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

contract Crowdfunding {
    struct Campaign { address owner; string title; string description; uint256 target; uint256 deadline; uint256 amountCollected; string image; address[] donators; uint256[] donations; }
    mapping(uint256 => Campaign) public campaigns;
    uint256 public numberOfCampaigns = 0;
    function createCampaign(address owner, string memory title, string memory description, uint256 target, uint256 deadline, string memory image) public returns (uint256) {
        Campaign storage campaign = campaigns[numberOfCampaigns];
        campaign.owner = owner; campaign.title = title; campaign.description = description;
        campaign.target = target; campaign.deadline = deadline; campaign.image = image;
        numberOfCampaigns++;
        return numberOfCampaigns - 1;
    }
}
