// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

contract Signed {
    function submit(bytes32 id, bytes calldata signature, bytes calldata proof) external {}
    function setBaseURI(string calldata uri) external {}
    function upgrade(address target, bytes calldata data) external {}
    function setSymbol(string calldata symbol) external {}
}
