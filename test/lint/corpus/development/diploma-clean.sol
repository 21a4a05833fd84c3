// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

contract Diplomas {
    /// diploma commitment => issuer
    mapping(bytes32 => uint16) public issuerOf;
    event Issued(bytes32 indexed commitment, uint16 indexed university);

    function issue(bytes32 commitment, uint16 university) external {
        issuerOf[commitment] = university;
        emit Issued(commitment, university);
    }
}
