// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

contract Drop {
    bytes32 public merkleRoot;
    mapping(address => bool) public claimed;
    uint256 public maxPerWallet = 2;
    event Claimed(address indexed account, uint256 amount);

    function claim(uint256 amount, bytes32[] calldata proof) external {
        bytes32 leaf = keccak256(bytes.concat(keccak256(abi.encode(msg.sender, amount))));
        require(verify(proof, leaf), "bad proof");
        claimed[msg.sender] = true;
        emit Claimed(msg.sender, amount);
    }

    function verify(bytes32[] calldata proof, bytes32 leaf) public view returns (bool) {
        bytes32 computed = leaf;
        for (uint256 i = 0; i < proof.length; i++) computed = keccak256(abi.encodePacked(computed, proof[i]));
        return computed == merkleRoot;
    }
}
