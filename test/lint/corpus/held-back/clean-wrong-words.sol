// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

contract ChiAccumulator {
    uint256 public chi;
    uint256 public rho;
    uint256 public dsr;

    function drip() external returns (uint256 tmp) {
        tmp = (dsr * chi) / 1e27;
        chi = tmp;
        rho = block.timestamp;
    }
}
