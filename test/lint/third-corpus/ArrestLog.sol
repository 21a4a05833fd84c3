// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;
contract Custody {
    struct Detention { bytes32 detaineeId; uint32 offenceCode; uint64 from; } // expect: personal-data-in-storage, personal-data-in-storage
    Detention[] private detentions;
    function detain(bytes32 detaineeId, uint32 offenceCode) external { // expect: personal-data-in-calldata, personal-data-in-calldata
        detentions.push(Detention(detaineeId, offenceCode, uint64(block.timestamp)));
    }
}
