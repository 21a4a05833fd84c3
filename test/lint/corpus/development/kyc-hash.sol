// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

contract KYC {
    event Verified(bytes32 passportHash); // expect: guessable-hash
    mapping(bytes32 => bool) private verified;

    function verify(bytes32 passportHash) external {
        verified[passportHash] = true;
        emit Verified(passportHash);
    }
}
