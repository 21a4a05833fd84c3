// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

contract PrescriberLog {
    event Prescribed(uint32 indexed gmcNumber, bytes32 item); // expect: identifying-topic
    function prescribe(uint32 gmcNumber, bytes32 item) external { // expect: personal-data-in-calldata
        emit Prescribed(gmcNumber, item);
    }
}
