// SPDX-License-Identifier: MIT
pragma solidity ^0.8.24;
contract CropTrials {
    struct Trial { bytes8 variety; uint16 height; uint16 disease; uint32 yieldKg; string treatment; }
    mapping(uint32 plot => Trial) public trials;
    event Observed(uint32 indexed plot, uint16 height, uint16 disease, string treatment);
    function observe(uint32 plot, uint16 height, uint16 disease, string calldata treatment) external { trials[plot].height = height; trials[plot].treatment = treatment; emit Observed(plot, height, disease, treatment); }
}
