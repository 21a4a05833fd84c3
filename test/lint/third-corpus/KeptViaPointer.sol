// SPDX-License-Identifier: MIT
pragma solidity ^0.8.24;
contract Tenants {
    struct T {
        bytes b; // expect: personal-data-in-storage
    }
    mapping(uint256 => T) private t;
    function set(
        uint256 i,
        string calldata mobile // expect: personal-data-in-calldata
    ) external {
        T storage p = t[i];
        p.b = bytes(mobile);
    }
}
