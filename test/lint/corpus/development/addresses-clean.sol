// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

contract Wiring {
    address public tokenAddress;
    address public ownerAddress;
    address payable public treasuryAddress;
    mapping(uint16 => address) public agencyAddress;

    function setTokenAddress(address tokenAddress_) external {
        tokenAddress = tokenAddress_;
    }
}
