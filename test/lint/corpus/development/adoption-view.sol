// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

contract AdoptionFiles {
    mapping(bytes32 => bytes32) private fileRoots;
    mapping(address => uint16) public agencyOf;
    string[] private motherNames; // expect: personal-data-in-storage
    function viewFile(uint256 index) external view returns (string memory) { // expect: unlogged-access
        require(agencyOf[msg.sender] != 0, "not an agency");
        return motherNames[index]; // expect: personal-data-returned
    }
}
