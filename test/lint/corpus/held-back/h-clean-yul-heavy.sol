// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

library Bits {
    function clz(uint256 x) internal pure returns (uint256 r) {
        assembly {
            r := shl(7, lt(0xffffffffffffffffffffffffffffffff, x))
            r := or(r, shl(6, lt(0xffffffffffffffff, shr(r, x))))
            mstore(0x00, r)
            r := mload(0x00)
        }
    }
}
