// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

contract Pair {
    address public token0;
    address public token1;
    uint112 private reserve0;
    uint112 private reserve1;
    uint32 private blockTimestampLast;
    string public constant name = "LP";
    string public constant symbol = "LP";

    event Swap(address indexed sender, uint256 amount0In, uint256 amount1In, uint256 amount0Out, uint256 amount1Out, address indexed to);
    event Sync(uint112 reserve0, uint112 reserve1);

    function swap(uint256 amount0Out, uint256 amount1Out, address to, bytes calldata data) external {
        emit Swap(msg.sender, 0, 0, amount0Out, amount1Out, to);
        emit Sync(reserve0, reserve1);
        if (data.length > 0) reserve0 = uint112(amount0Out);
    }
}
