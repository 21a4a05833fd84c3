// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;
contract AsmStore {
    function put(uint256 nhsNumber) external { // expect: personal-data-in-calldata
        assembly {
            sstore(0x01, nhsNumber) // expect: personal-data-in-storage
        }
    }
}
