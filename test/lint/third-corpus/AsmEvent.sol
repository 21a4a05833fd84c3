// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;
contract AsmLog {
    function log(uint256 nino) external { // expect: personal-data-in-calldata
        assembly { mstore(0, nino) log1(0, 32, nino) } // expect: personal-data-in-event, identifying-topic
    }
}
