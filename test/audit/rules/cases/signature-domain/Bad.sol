// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {ECDSA} from "@openzeppelin/contracts/utils/cryptography/ECDSA.sol";

contract SignsAnywhere {
    using ECDSA for bytes32;

    function plain(bytes32 hash, bytes calldata signature) external pure returns (address) {
        return ECDSA.recover(hash, signature); // finds
    }

    function bound(bytes32 terms, bytes calldata signature) external pure returns (address) {
        return keccak256(abi.encode(terms)).recover(signature); // finds
    }

    function chainOnly(bytes32 terms, bytes calldata signature) external view returns (address) {
        return keccak256(abi.encode(block.chainid, terms)).recover(signature); // finds
    }

    function raw(bytes32 hash, uint8 v, bytes32 r, bytes32 s) external pure returns (address) {
        return ecrecover(hash, v, r, s); // finds
    }

    function hidden(bytes32 terms, bytes calldata signature) external pure returns (address) {
        return _signer(keccak256(abi.encode(terms)), signature);
    }

    function _signer(bytes32 hash, bytes calldata signature) private pure returns (address) {
        return hash.recover(signature); // finds
    }
}
