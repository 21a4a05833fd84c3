// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;
contract SharedRecords {
    mapping(bytes32 => string) private uriOf;
    mapping(bytes32 => mapping(address => bool)) private mayRead;
    function grantAccess(bytes32 record, address agencyKey) external { // expect: unlogged-access
        mayRead[record][agencyKey] = true;
    }
}
