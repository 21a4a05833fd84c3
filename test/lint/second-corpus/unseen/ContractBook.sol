// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

/// Addresses of a council's contracts by their names.
contract ContractBook {
    mapping(string contractName => address) private addressOf;
    string[] private contractNames;
    mapping(address => string) public fileName;

    event ContractNamed(string contractName, address indexed contractAddress, string version);

    function set(string calldata contractName, address contractAddress, string calldata version) external {
        if (addressOf[contractName] == address(0)) contractNames.push(contractName);
        addressOf[contractName] = contractAddress;
        fileName[contractAddress] = string.concat(contractName, ".sol");
        emit ContractNamed(contractName, contractAddress, version);
    }

    function get(string calldata contractName) external view returns (address) {
        return addressOf[contractName];
    }

    function all() external view returns (string[] memory) {
        return contractNames;
    }
}
