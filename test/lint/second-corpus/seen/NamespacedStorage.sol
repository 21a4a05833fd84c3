// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

abstract contract RegisterStorage {
    /// @custom:storage-location erc7201:example.register
    struct Layout {
        mapping(bytes32 => string) guardianEmail; // expect: personal-data-in-storage
        mapping(bytes32 => uint64) openedAt;
        uint256 count;
    }

    bytes32 private constant SLOT = 0x9016d09d72d40fdae2fd8ceac6b6234c7706214fd39c1cd1e609a0528c199300;

    function _layout() internal pure returns (Layout storage l) {
        assembly {
            l.slot := SLOT
        }
    }
}

contract Nursery is RegisterStorage {
    event Opened(bytes32 indexed file);

    function open(bytes32 file, string calldata guardianEmail) external { // expect: personal-data-in-calldata
        Layout storage l = _layout();
        l.guardianEmail[file] = guardianEmail;
        l.openedAt[file] = uint64(block.timestamp);
        l.count++;
        emit Opened(file);
    }
}
