// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;
contract FisheryQuota {
    mapping(bytes10 => mapping(uint16 => uint256)) public quotaKg;
    event Landed(bytes10 indexed vesselId, uint16 indexed species, uint256 kg);
    function land(bytes10 vesselId, uint16 species, uint256 kg) external { quotaKg[vesselId][species] -= kg; emit Landed(vesselId, species, kg); }
}
