// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

contract GrantScheme {
    struct Grant { uint16 council; uint256 amount; bytes32 conditionsHash; uint48 reportDue; }
    mapping(bytes32 => Grant) public grants;
    event GrantPaid(bytes32 indexed id, uint16 indexed council, uint256 amount);
    function pay(bytes32 id, uint16 council, uint256 amount, bytes32 conditionsHash) external {
        grants[id] = Grant(council, amount, conditionsHash, uint48(block.timestamp + 365 days));
        emit GrantPaid(id, council, amount);
    }
}
