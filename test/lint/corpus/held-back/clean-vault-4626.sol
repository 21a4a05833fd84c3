// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

contract Vault {
    mapping(address => uint256) public shares;
    uint256 public totalAssets;
    event Deposit(address indexed sender, address indexed owner, uint256 assets, uint256 shares_);

    function deposit(uint256 assets, address receiver) external returns (uint256 minted) {
        minted = assets;
        shares[receiver] += minted;
        totalAssets += assets;
        emit Deposit(msg.sender, receiver, assets, minted);
    }
}
