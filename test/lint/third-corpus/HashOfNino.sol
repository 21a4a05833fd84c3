// SPDX-License-Identifier: MIT
pragma solidity ^0.8.24;
contract Benefits {
    mapping(bytes32 => bool) private paid;
    function _tag(string memory a, string memory b) private pure returns (bytes32) {
        return sha256(abi.encodePacked(a, b)); // expect: ambiguous-packed-hash
    }
    function pay(
        string calldata nino, // expect: personal-data-in-calldata
        string calldata surname // expect: personal-data-in-calldata
    ) external {
        paid[_tag(nino, surname)] = true; // expect: guessable-hash
    }
}
