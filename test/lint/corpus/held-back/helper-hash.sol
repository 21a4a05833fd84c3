// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

contract ReferralIds {
    mapping(bytes32 => uint48) public referredAt;

    function _id(bytes memory data) private pure returns (bytes32) {
        return keccak256(data);
    }

    function refer(string calldata nhsNumber) external { // expect: personal-data-in-calldata
        referredAt[_id(bytes(nhsNumber))] = uint48(block.timestamp); // expect: guessable-hash
    }
}
