// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

contract Airdrop {
    event Claimed(uint256 indexed index, address indexed account, uint256 amount);
    mapping(uint256 => uint256) private claimedBitMap;
    bytes32 public immutable merkleRoot;
    constructor(bytes32 merkleRoot_) { merkleRoot = merkleRoot_; }
    function claim(uint256 index, address account, uint256 amount, bytes32[] calldata merkleProof) external {
        bytes32 node = keccak256(abi.encodePacked(index, account, amount));
        require(merkleProof.length > 0 && node != 0);
        claimedBitMap[index / 256] |= 1 << (index % 256);
        emit Claimed(index, account, amount);
    }
}
