pragma solidity ^0.8.18;

contract ComplaintCodes {
    enum Ground { Delay, Conduct, Decision, Access }

    struct Complaint {
        uint16 service;
        Ground ground;
        uint64 at;
    }

    mapping(bytes32 textCommitment => Complaint) public complaints;
    mapping(uint16 service => uint32) public complaintCount;

    event Complained(bytes32 indexed textCommitment, uint16 indexed service, Ground ground);

    function complain(bytes32 textCommitment, uint16 service, Ground ground) external {
        require(complaints[textCommitment].at == 0, "known");
        complaints[textCommitment] = Complaint(service, ground, uint64(block.timestamp));
        complaintCount[service] += 1;
        emit Complained(textCommitment, service, ground);
    }
}
