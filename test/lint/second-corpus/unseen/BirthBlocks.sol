// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

contract BirthBlocks {
    mapping(uint256 tokenId => uint64) public birthBlock;
    mapping(uint256 tokenId => bytes32) public traitHash;
    uint256 public generation;

    event Hatched(uint256 indexed tokenId, uint64 birthBlock);

    function hatch(uint256 tokenId, bytes32 traits) external {
        birthBlock[tokenId] = uint64(block.number);
        traitHash[tokenId] = keccak256(abi.encodePacked(tokenId, traits, blockhash(block.number - 1)));
        generation += 1;
        emit Hatched(tokenId, birthBlock[tokenId]);
    }

    function ageInBlocks(uint256 tokenId) external view returns (uint256) {
        return block.number - birthBlock[tokenId];
    }
}
