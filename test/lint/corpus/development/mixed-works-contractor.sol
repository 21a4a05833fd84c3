// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

contract Maintenance {
    struct Job { string contractorName; string assetTag; uint256 cost; string workType; }
    mapping(uint256 => Job) jobs;
    function log(uint256 id, string calldata contractorName, string calldata assetTag, uint256 cost) external { jobs[id].contractorName = contractorName; }
}
