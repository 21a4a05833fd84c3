// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

contract Chain {
    function idOf(string calldata surname, bytes32 salt) external pure returns (bytes32) {
        return _hash(abi.encode(surname), salt);
    }

    function _hash(bytes memory x, bytes32 salt) internal pure returns (bytes32) {
        return keccak256(abi.encode(x, salt));
    }
}
