// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

interface ITypes {
    struct Row {
        uint16 agency;
        string name;
    }

    type Alias is bytes32;
}

contract Texts is ITypes {
    string internal title; // finds
    mapping(bytes32 id => Row row) private rows; // finds
    mapping(string name => bool known) internal known; // finds

    event Named(bytes32 id, string name); // finds

    error BadName(string name); // finds

    // prettier-ignore
    constructor(string memory title_) { // finds
        title = title_;
    }

    // prettier-ignore
    function plain(string calldata name) external { // finds
        title = name;
    }

    // prettier-ignore
    function inStruct(bytes32 id, Row calldata row) external { // finds
        rows[id] = row;
    }

    // prettier-ignore
    function inList(Row[] calldata list) external { // finds
        rows[0] = list[0];
    }

    // prettier-ignore
    function nested(string[][] calldata names) external { // finds
        title = names[0][0];
    }

    // prettier-ignore
    function gives() external returns (string memory name) { // finds
        name = title;
        delete title;
    }
}

abstract contract Base {
    function _set(string memory name) internal virtual;

    // prettier-ignore
    function set(string calldata name) external { // finds
        _set(name);
    }
}
