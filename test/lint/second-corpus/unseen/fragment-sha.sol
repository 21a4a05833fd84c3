function refOf(string memory nhsNo, uint dob) pure returns (bytes32) {
    return sha256(abi.encode(nhsNo, dob)); // expect: guessable-hash
}
