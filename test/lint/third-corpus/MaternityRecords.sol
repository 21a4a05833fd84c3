// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;
contract MaternityRecords {
    struct Episode { bytes32 motherId; uint64 dueDate; uint8 gravida; bytes32 babyId; } // expect: personal-data-in-storage, personal-data-in-storage, personal-data-in-storage, personal-data-in-storage
    Episode[] internal episodes;
    function open(bytes32 motherId, uint64 dueDate, uint8 gravida) external { // expect: personal-data-in-calldata, personal-data-in-calldata, personal-data-in-calldata
        episodes.push(Episode(motherId, dueDate, gravida, bytes32(0)));
    }
}
