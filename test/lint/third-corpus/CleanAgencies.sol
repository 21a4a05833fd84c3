// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;
contract Bodies {
    struct Body { string name; string website; bytes32 charterHash; address admin; }
    mapping(uint16 => Body) public bodies;
    uint16 public nextBody = 1;
    event BodyAdded(uint16 indexed id, string name);
    function add(string calldata name, string calldata website) external {
        bodies[nextBody] = Body(name, website, keccak256(bytes(name)), msg.sender);
        emit BodyAdded(nextBody++, name);
    }
}
