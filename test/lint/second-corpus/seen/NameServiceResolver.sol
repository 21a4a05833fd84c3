pragma solidity >=0.8.4;

contract NameServiceResolver {
    mapping(bytes32 node => mapping(string key => string value)) private texts;
    mapping(bytes32 node => string) private names;
    mapping(bytes32 node => bytes) private contentHashes;

    event NameChanged(bytes32 indexed node, string name);
    event ContentHashChanged(bytes32 indexed node, bytes hash);

    function setName(bytes32 node, string calldata newName) external {
        names[node] = newName;
        emit NameChanged(node, newName);
    }

    function name(bytes32 node) external view returns (string memory) {
        return names[node];
    }

    function setContentHash(bytes32 node, bytes calldata hash) external {
        contentHashes[node] = hash;
        emit ContentHashChanged(node, hash);
    }
}
