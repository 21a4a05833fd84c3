// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

contract LoginLog {
    event LoggedIn(bytes32 indexed account, string ipAddress); // expect: personal-data-in-event
    function log(bytes32 account, string calldata ipAddress) external { emit LoggedIn(account, ipAddress); } // expect: personal-data-in-calldata
}
