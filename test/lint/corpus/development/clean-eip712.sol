// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

contract Orders {
    bytes32 private constant ORDER_TYPEHASH = keccak256("Order(address maker,uint256 amount,bytes32 salt)");
    struct Order { address maker; uint256 amount; bytes32 salt; }
    mapping(bytes32 => bool) public cancelled;
    function hashOf(Order calldata order) public pure returns (bytes32) {
        return keccak256(abi.encode(ORDER_TYPEHASH, order.maker, order.amount, order.salt));
    }
}
