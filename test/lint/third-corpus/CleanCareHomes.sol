// SPDX-License-Identifier: MIT
pragma solidity ^0.8.24;
contract CareHomes {
    struct CareHome { string name; string postcode; string phone; uint16 beds; uint8 rating; }
    mapping(uint32 cqcId => CareHome) public homes;
    event Rated(uint32 indexed cqcId, uint8 rating);
    event Opened(uint32 indexed cqcId, string name, string postcode);
    function open(uint32 cqcId, string calldata name, string calldata postcode, string calldata phone, uint16 beds) external {
        homes[cqcId] = CareHome(name, postcode, phone, beds, 0);
        emit Opened(cqcId, name, postcode);
    }
}
