// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

contract Names {
    string public contractName;
    string public networkName;
    string public fileName;
    string public functionName;
    string public displayName;
    string public roleName;
    bytes32 public domainName;
    mapping(bytes32 => string) public keyNames;

    function setFileName(string calldata fileName_) external {
        fileName = fileName_;
    }
}
