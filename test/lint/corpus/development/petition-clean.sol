// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

contract Petition {
    uint64 public signatures;
    event Counted(uint64 total, bytes32 listRoot);
    function count(uint64 total, bytes32 listRoot) external { signatures = total; emit Counted(total, listRoot); }
}
