// SPDX-License-Identifier: MIT
pragma solidity ^0.8.24;
contract PatientPortal {
    mapping(address patient => bytes32 root) private rootOf; // expect: person-account
    event Shared(
        address indexed patient, // expect: person-account
        uint16 indexed clinic
    );
    function share(uint16 clinic) external {
        emit Shared(msg.sender, clinic);
    }
}
