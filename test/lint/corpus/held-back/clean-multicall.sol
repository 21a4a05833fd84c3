// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

contract Multicall {
    struct Call { address target; bytes callData; }
    function aggregate(Call[] calldata calls) external returns (bytes[] memory results) {
        results = new bytes[](calls.length);
        for (uint256 i; i < calls.length; ++i) {
            (, results[i]) = calls[i].target.call(calls[i].callData);
        }
    }
}
