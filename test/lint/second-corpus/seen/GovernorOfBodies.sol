// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

/// Member bodies decide by majority. Each body has one seat and one contract account.
contract GovernorOfBodies {
    struct Proposal {
        address target;
        bytes32 callHash;
        uint64 closesAt;
        uint32 yes;
        uint32 no;
        bool done;
    }

    mapping(address => bool) public isMember;
    mapping(bytes32 => Proposal) public proposals;
    mapping(bytes32 => mapping(address => bool)) public hasVoted;
    uint32 public memberCount;

    event Proposed(bytes32 indexed proposalId, address indexed proposer, bytes32 descriptionHash);
    event VoteCast(bytes32 indexed proposalId, address indexed member, bool support);
    event Executed(bytes32 indexed proposalId);

    error NotAMember(address caller);

    constructor(address[] memory bodies) {
        for (uint256 i; i < bodies.length; ++i) isMember[bodies[i]] = true;
        memberCount = uint32(bodies.length);
    }

    modifier onlyMember() {
        if (!isMember[msg.sender]) revert NotAMember(msg.sender);
        _;
    }

    function propose(address target, bytes calldata data, bytes32 descriptionHash) external onlyMember returns (bytes32 id) {
        id = keccak256(abi.encode(target, keccak256(data), descriptionHash));
        require(proposals[id].closesAt == 0, "known");
        proposals[id] = Proposal(target, keccak256(data), uint64(block.timestamp + 7 days), 0, 0, false);
        emit Proposed(id, msg.sender, descriptionHash);
    }

    function castVote(bytes32 id, bool support) external onlyMember {
        require(!hasVoted[id][msg.sender] && block.timestamp < proposals[id].closesAt, "closed");
        hasVoted[id][msg.sender] = true;
        if (support) proposals[id].yes += 1;
        else proposals[id].no += 1;
        emit VoteCast(id, msg.sender, support);
    }

    function execute(bytes32 id, bytes calldata data) external {
        Proposal storage p = proposals[id];
        require(!p.done && p.yes * 2 > memberCount && keccak256(data) == p.callHash, "not carried");
        p.done = true;
        (bool ok, ) = p.target.call(data);
        require(ok, "failed");
        emit Executed(id);
    }
}
