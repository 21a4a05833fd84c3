// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;
abstract contract PersonBase {
    mapping(bytes32 => string) internal mobileNumber; // expect: personal-data-in-storage
}
contract TextAlerts is PersonBase {
    function subscribe(bytes32 id, string calldata mobile) external { mobileNumber[id] = mobile; } // expect: personal-data-in-calldata
}
