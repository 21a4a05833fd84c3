// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

contract KYC {
    event Verified(bytes32 indexed commitment, uint16 indexed body);
    mapping(bytes32 => uint48) private verifiedUntil;

    /// @param commitment salted commitment to the file
    function verify(bytes32 commitment, uint16 body, uint48 until) external {
        verifiedUntil[commitment] = until;
        emit Verified(commitment, body);
    }
}
