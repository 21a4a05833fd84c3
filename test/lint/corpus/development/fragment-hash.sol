bytes32 id = keccak256(abi.encodePacked(patient.nhsNumber)); // expect: guessable-hash
