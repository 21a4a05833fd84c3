pragma solidity ^0.8.18;

contract Complaints {
    struct Complaint {
        uint16 service;
        uint64 at;
    }

    Complaint[] public complaints;

    /// @param text what happened, in the complainant's own words
    function complain(uint16 service, string calldata text) external { // expect: free-text
        require(bytes(text).length > 10, "say more");
        complaints.push(Complaint(service, uint64(block.timestamp)));
    }
}
