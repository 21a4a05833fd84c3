// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

contract Register {
    /// Salted commitment to the record, which the council keeps => when it was anchored.
    mapping(bytes32 commitment => uint48 at) private anchoredAt;

    function anchor(bytes32 commitment) external {
        anchoredAt[commitment] = uint48(block.timestamp);
    }
}
