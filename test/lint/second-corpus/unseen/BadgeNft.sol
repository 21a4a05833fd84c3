// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

import "@openzeppelin/contracts/token/ERC721/extensions/ERC721URIStorage.sol";
import "@openzeppelin/contracts/access/Ownable.sol";
import "@openzeppelin/contracts/utils/Strings.sol";

contract BadgeNft is ERC721URIStorage, Ownable {
    using Strings for uint256;

    string private _base;
    uint256 private _nextTokenId;
    mapping(uint256 tokenId => uint48 block_) public birthBlock;

    event BaseChanged(string base);

    constructor(string memory collectionName, string memory base) ERC721(collectionName, "BDG") Ownable(msg.sender) {
        _base = base;
    }

    function safeMint(address to) external onlyOwner returns (uint256 tokenId) {
        tokenId = _nextTokenId++;
        birthBlock[tokenId] = uint48(block.number);
        _safeMint(to, tokenId);
    }

    function setBase(string calldata base) external onlyOwner {
        _base = base;
        emit BaseChanged(base);
    }

    function tokenURI(uint256 tokenId) public view override returns (string memory) {
        _requireOwned(tokenId);
        return string(abi.encodePacked(_base, tokenId.toString(), ".json"));
    }
}
