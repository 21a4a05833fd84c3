// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

contract Assembles {
    function plain() external view returns (uint256 size) {
        // prettier-ignore
        assembly { // finds
            size := extcodesize(caller())
        }
    }

    modifier clearing() {
        // prettier-ignore
        assembly ("memory-safe") { // finds
            mstore(0, 0)
        }
        _;
    }

    function modified() external pure clearing {}
}

library Slots {
    function read(bytes32 slot) internal view returns (bytes32 value) {
        // prettier-ignore
        assembly { // finds
            value := sload(slot)
        }
    }
}
