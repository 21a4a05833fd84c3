// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

library Slots {
    bytes32 internal constant ADMIN_SLOT = 0xb53127684a568b3173ae13b9f8a6016e243e63b6e8ee1178d6a717850b5d6103;

    function admin() internal view returns (address value) {
        bytes32 slot = ADMIN_SLOT;
        assembly {
            value := sload(slot)
        }
    }
}
