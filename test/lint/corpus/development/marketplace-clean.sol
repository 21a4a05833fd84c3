// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

contract Market {
    struct Listing {
        address seller;
        uint256 price;
        bool sold;
    }
    mapping(uint256 => Listing) public listings;
    uint256 public listingCount;
    event Listed(uint256 indexed id, address indexed seller, uint256 price);
    event Sold(uint256 indexed id, address indexed buyer);

    function list(uint256 price) external {
        listings[listingCount++] = Listing(msg.sender, price, false);
    }
}
