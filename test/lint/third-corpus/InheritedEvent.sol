// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;
abstract contract PersonEvents {
    event MovedHouse(string newAddress, uint64 on); // expect: personal-data-in-event
}
contract Register is PersonEvents {
    function moved(string calldata newAddress) external { // expect: personal-data-in-calldata
        emit MovedHouse(newAddress, uint64(block.timestamp));
    }
}
