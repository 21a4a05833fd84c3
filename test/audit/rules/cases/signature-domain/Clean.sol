// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {ECDSA} from "@openzeppelin/contracts/utils/cryptography/ECDSA.sol";
import {EIP712} from "@openzeppelin/contracts/utils/cryptography/EIP712.sol";

contract SignsHere is EIP712 {
    constructor() EIP712("Tolbooth", "1") {}

    function typed(bytes32 terms, bytes calldata signature) external view returns (address) {
        return ECDSA.recover(_hashTypedDataV4(keccak256(abi.encode(terms))), signature);
    }

    function own(bytes32 terms, bytes calldata signature) external view returns (address) {
        return _signer(_hash(terms), signature);
    }

    function _signer(bytes32 hash, bytes calldata signature) private pure returns (address) {
        return ECDSA.recover(hash, signature);
    }

    function _hash(bytes32 terms) private view returns (bytes32) {
        return keccak256(abi.encode(block.chainid, address(this), terms));
    }
}
