// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;
contract ConsentLedger {
    event ConsentCommitted(bytes32 indexed commitment, bytes32 salt); // expect: published-salt
    mapping(bytes32 => uint64) public until;
    function commitConsent(bytes32 termsHash, bytes32 salt, uint64 expiry) external { // expect: published-salt
        bytes32 c = keccak256(abi.encode(termsHash, salt));
        until[c] = expiry;
        emit ConsentCommitted(c, salt);
    }
    function withdraw(bytes32 c) external {
        delete until[c];
    }
}
