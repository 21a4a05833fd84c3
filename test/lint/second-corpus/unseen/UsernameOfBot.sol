// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

/// Service accounts: machines of agencies, with host names.
contract ServiceAccounts {
    struct Service {
        string serviceName;
        string hostname;
        address key;
        uint16 agency;
        uint64 lastSeen;
    }

    mapping(address key => Service) public services;
    mapping(address key => uint256) public nonceOf;

    event ServiceAdded(address indexed key, uint16 indexed agency, string serviceName);
    event ServiceSeen(address indexed key, uint64 at);

    function add(address key, uint16 agency, string calldata serviceName, string calldata hostname) external {
        services[key] = Service(serviceName, hostname, key, agency, 0);
        emit ServiceAdded(key, agency, serviceName);
    }

    function heartbeat() external {
        services[msg.sender].lastSeen = uint64(block.timestamp);
        nonceOf[msg.sender]++;
        emit ServiceSeen(msg.sender, uint64(block.timestamp));
    }
}
