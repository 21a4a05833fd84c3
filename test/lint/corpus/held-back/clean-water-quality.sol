// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

contract WaterQuality {
    event Sampled(uint32 indexed site, uint16 ph, uint16 turbidity, uint48 at, uint16 laboratory);
    function sample(uint32 site, uint16 ph, uint16 turbidity, uint16 laboratory) external {
        emit Sampled(site, ph, turbidity, uint48(block.timestamp), laboratory);
    }
}
