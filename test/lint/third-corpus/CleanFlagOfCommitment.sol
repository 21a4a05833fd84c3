// SPDX-License-Identifier: MIT
pragma solidity ^0.8.24;
contract Complaints {
    struct Complaint {
        bytes32 commitment;
        bool erased;
    }
    mapping(uint32 => Complaint) private all;
    event Complained(uint32 indexed id, bytes32 commitment);
    function complain(uint32 id, bytes32 commitment) external {
        all[id] = Complaint(commitment, false);
        emit Complained(id, commitment);
    }
    function erase(uint32 id) external {
        all[id].erased = true;
    }
}
