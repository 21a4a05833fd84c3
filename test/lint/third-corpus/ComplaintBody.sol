// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;
contract Complaints {
    struct Complaint { uint16 dept; string body; uint64 at; }
    Complaint[] private list;
    function lodge(uint16 dept, string calldata body) external { // expect: free-text
        list.push(Complaint(dept, body, uint64(block.timestamp)));
    }
}
