// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

abstract contract Store {
    struct Entry {
        string text; // expect: personal-data-in-storage
        uint64 at;
    }

    mapping(bytes32 => Entry) internal entries;

    function _put(bytes32 key, string memory text) internal {
        entries[key] = Entry(text, uint64(block.timestamp));
    }
}

abstract contract Office is Store {
    address public immutable office = msg.sender;

    modifier onlyOffice() {
        require(msg.sender == office);
        _;
    }
}

contract ResidentRegister is Office {
    event Changed(bytes32 key);

    function setHomeAddress(bytes32 key, string calldata homeAddress) external onlyOffice { // expect: personal-data-in-calldata
        _put(key, homeAddress);
        emit Changed(key);
    }
}
