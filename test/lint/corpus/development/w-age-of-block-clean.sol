// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

contract Freshness {
    uint256 public maxAge; uint64 public recordAge; uint32 public stateVersion;
    function isFresh(uint256 age) external view returns (bool) { return age < maxAge; }
    function setAge(uint256 age) external { maxAge = age; }
}
