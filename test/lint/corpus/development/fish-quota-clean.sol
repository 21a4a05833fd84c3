// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

contract FishQuota {
    mapping(uint32 => mapping(bytes4 => uint64)) public quotaOf;
    event QuotaTransferred(uint32 indexed fromVessel, uint32 indexed toVessel, bytes4 species, uint64 kilograms);
    function transfer(uint32 fromVessel, uint32 toVessel, bytes4 species, uint64 kilograms) external {
        quotaOf[fromVessel][species] -= kilograms; quotaOf[toVessel][species] += kilograms;
        emit QuotaTransferred(fromVessel, toVessel, species, kilograms);
    }
}
