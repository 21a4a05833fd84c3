// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

contract Artworks {
    string public name = "National Collection";
    string public symbol = "ART";
    mapping(uint256 => address) public ownerOf;
    mapping(uint256 => string) private _tokenURIs;
    uint256 private _nextTokenId;

    function mint(address to, string calldata tokenURI) external returns (uint256 tokenId) {
        tokenId = _nextTokenId++;
        ownerOf[tokenId] = to;
        _tokenURIs[tokenId] = tokenURI;
    }
}
