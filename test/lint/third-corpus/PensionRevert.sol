// SPDX-License-Identifier: MIT
pragma solidity ^0.8.24;
contract Pensions {
    error AlreadyClaimed(
        string nationalInsuranceNumber // expect: personal-data-in-revert
    );
    mapping(bytes32 => bool) private claimed;
    function claim(
        string calldata nationalInsuranceNumber // expect: personal-data-in-calldata
    ) external {
        bytes32 k = keccak256(bytes(nationalInsuranceNumber)); // expect: guessable-hash
        if (claimed[k]) revert AlreadyClaimed(nationalInsuranceNumber);
        claimed[k] = true;
    }
}
