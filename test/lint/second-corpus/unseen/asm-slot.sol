// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

library AsmSlot {
    bytes32 internal constant IMPLEMENTATION_SLOT = 0x360894a13ba1a3210667c828492db98dca3e2076cc3735a920a3ca505d382bbc;

    function implementation() internal view returns (address impl) {
        assembly {
            impl := sload(IMPLEMENTATION_SLOT)
        }
    }

    function setImplementation(address impl) internal {
        require(impl.code.length > 0, "no code");
        assembly {
            sstore(IMPLEMENTATION_SLOT, impl)
        }
    }

    function node(bytes32 left, bytes32 right) internal pure returns (bytes32 h) {
        assembly {
            mstore(0x00, left)
            mstore(0x20, right)
            h := keccak256(0x00, 0x40)
        }
    }
}
