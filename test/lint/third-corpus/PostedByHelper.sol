// SPDX-License-Identifier: MIT
pragma solidity ^0.8.24;
abstract contract Ledger {
    mapping(uint256 => bytes) private slots;
    function _keep(uint256 at, bytes memory what) internal {
        slots[at] = what; // expect: personal-data-in-storage
    }
}
contract FosterPlacements is Ledger {
    function place(
        uint256 n,
        string calldata childName, // expect: personal-data-in-calldata
        uint32 dob // expect: personal-data-in-calldata
    ) external {
        _keep(n, abi.encode(childName, dob));
    }
}
