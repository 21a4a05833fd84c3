// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

contract Blog {
    struct Post { address author; string title; string content; uint256 timestamp; }
    Post[] public posts;
    event PostCreated(uint256 indexed id, address author, string title);
    function createPost(string memory title, string memory content) public { posts.push(Post(msg.sender, title, content, block.timestamp)); } // expect: free-text
}
