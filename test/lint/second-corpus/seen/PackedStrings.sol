pragma solidity ^0.8.18;

contract PackedStrings {
    mapping(bytes32 => uint64) public publishedAt;

    event Published(bytes32 indexed key);

    function publish(string calldata series, string calldata issue) external {
        bytes32 key = keccak256(abi.encodePacked(series, issue)); // expect: ambiguous-packed-hash
        publishedAt[key] = uint64(block.timestamp);
        emit Published(key);
    }
}
