library PersonKey {
    function keyOf(string memory firstName, string memory lastName) internal pure returns (bytes32) {
        return keccak256(abi.encodePacked(firstName, lastName)); // expect: guessable-hash, ambiguous-packed-hash
    }
}
