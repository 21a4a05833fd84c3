// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

contract DisclosureLog {
    struct Head {
        uint64 sequence;
        uint64 total;
        uint48 at;
        bytes32 head;
    }
    mapping(uint16 => Head) private _heads;
    event Batch(uint16 indexed agency, uint64 sequence, bytes32 root, uint32 count, bytes32 head);
    error SequenceMismatch(uint64 expected, uint64 given);

    function anchor(uint16 agency, uint64 expected, bytes32 root, uint32 count) external {
        Head storage h = _heads[agency];
        if (h.sequence != expected) revert SequenceMismatch(h.sequence, expected);
        h.sequence += 1;
        h.total += count;
        h.head = keccak256(abi.encode(h.head, h.sequence, root, count, agency));
        emit Batch(agency, h.sequence, root, count, h.head);
    }
}
