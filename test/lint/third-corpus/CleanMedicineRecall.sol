// SPDX-License-Identifier: MIT
pragma solidity ^0.8.24;
contract MedicineRecall {
    struct Recall { bytes16 batchNumber; string productName; uint8 severity; string reasonCode; }
    mapping(bytes16 batchNumber => Recall) public recalls;
    event Recalled(bytes16 indexed batchNumber, string productName, uint8 severity);
    function recall(bytes16 batchNumber, string calldata productName, uint8 severity, string calldata reasonCode) external { recalls[batchNumber] = Recall(batchNumber, productName, severity, reasonCode); emit Recalled(batchNumber, productName, severity); }
}
