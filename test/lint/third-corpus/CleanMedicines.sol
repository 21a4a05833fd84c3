// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;
contract MedicineBatches {
    struct Batch { string productName; bytes14 gtin; uint32 expiry; uint32 doses; bool recalled; }
    mapping(bytes20 => Batch) public batches;
    event Recalled(bytes20 indexed batchNumber, string reason);
    function release(bytes20 batchNumber, string calldata productName, bytes14 gtin, uint32 expiry, uint32 doses) external { batches[batchNumber] = Batch(productName, gtin, expiry, doses, false); }
}
