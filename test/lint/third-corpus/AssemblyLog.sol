// SPDX-License-Identifier: MIT
pragma solidity ^0.8.24;
contract FastLog {
    function record(
        bytes32 passportNumber // expect: personal-data-in-calldata
    ) external {
        assembly {
            mstore(0x00, passportNumber)
            log0(0x00, 0x20) // expect: personal-data-in-event
        }
    }
}
