pragma solidity ^0.8.18;

/// Votes of member bodies: sealed with a random salt each, opened after the vote. What is opened is meant to be public.
contract BoardVote {
    mapping(uint16 body => bytes32) private sealed_;
    mapping(address => uint16) private bodyOf;
    uint64 public immutable sealUntil;
    uint32 public ayes;
    uint32 public noes;

    event Sealed(uint16 indexed body);
    event Opened(uint16 indexed body, bool aye);

    constructor(uint64 sealUntil_) {
        sealUntil = sealUntil_;
    }

    function seal(bytes32 commitment) external {
        require(block.timestamp < sealUntil, "late");
        sealed_[bodyOf[msg.sender]] = commitment;
        emit Sealed(bodyOf[msg.sender]);
    }

    function reveal(bool aye, bytes32 salt) external {
        require(block.timestamp >= sealUntil, "early");
        uint16 body = bodyOf[msg.sender];
        require(sealed_[body] == keccak256(abi.encode(body, aye, salt)), "differs");
        delete sealed_[body];
        if (aye) ayes++;
        else noes++;
        emit Opened(body, aye);
    }
}
