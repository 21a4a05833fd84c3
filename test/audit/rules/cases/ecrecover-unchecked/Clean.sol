// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {ECDSA} from "@openzeppelin/contracts/utils/cryptography/ECDSA.sol";

contract Checks {
    error NotSigned();

    function plain(bytes32 hash, uint8 v, bytes32 r, bytes32 s) external pure returns (address signer) {
        signer = ecrecover(hash, v, r, s);
        if (signer == address(0)) revert NotSigned();
    }

    function byLibrary(bytes32 hash, bytes calldata signature) external pure returns (address) {
        return ECDSA.recover(hash, signature);
    }
}
