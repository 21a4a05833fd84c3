library DocumentKey {
    function keyOf(bytes32 root, uint32 agency, string memory title) internal pure returns (bytes32) {
        return keccak256(abi.encodePacked(root, agency, title));
    }

    function leaf(bytes memory document) internal pure returns (bytes32) {
        return keccak256(document);
    }
}
