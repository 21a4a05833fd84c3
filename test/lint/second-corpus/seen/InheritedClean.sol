// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

abstract contract Store {
    struct Entry {
        string text;
        uint64 at;
    }

    mapping(bytes32 => Entry) internal entries;

    function _put(bytes32 key, string memory text) internal {
        entries[key] = Entry(text, uint64(block.timestamp));
    }
}

contract ByelawRegister is Store {
    address public immutable council = msg.sender;

    event ByelawMade(bytes32 key);

    /// @param byelawTitle title of a byelaw, as published
    function setTitle(bytes32 key, string calldata byelawTitle) external {
        require(msg.sender == council);
        _put(key, byelawTitle);
        emit ByelawMade(key);
    }
}
