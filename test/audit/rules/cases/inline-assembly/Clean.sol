// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {StorageSlot} from "@openzeppelin/contracts/utils/StorageSlot.sol";

contract UsesLibrary {
    function read(bytes32 slot) external view returns (uint256) {
        return StorageSlot.getUint256Slot(slot).value + msg.sender.code.length;
    }
}
