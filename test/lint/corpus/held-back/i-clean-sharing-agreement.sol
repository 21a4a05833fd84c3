// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

contract Agreements {
    struct Agreement { uint16 discloser; uint16 recipient; uint8 basis; uint48 from; uint48 until; bytes32 terms; }
    mapping(bytes32 => Agreement) agreements;
    function permits(bytes32 id, uint16 discloser, uint16 recipient) external view returns (bool) { return agreements[id].discloser == discloser && agreements[id].recipient == recipient; }
}
