// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

contract AddressLookupClient {
    string private constant API_KEY = "lk-93f1c07a5be84d21"; // expect: secret-in-code
    string public constant ENDPOINT = "https://lookup.example/v2";
    bytes32 public constant JOB_ID = "7d80a6386ef543a3abb52817f6707e3b";

    event Requested(bytes32 indexed jobId, uint256 fee);

    function request(uint256 fee) external {
        emit Requested(JOB_ID, fee);
    }
}
