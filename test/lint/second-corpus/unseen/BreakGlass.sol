// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

contract BreakGlass {
    event EmergencyAccess(bytes32 indexed recordRef, uint16 indexed agency, uint64 at);

    mapping(address => uint16) public agencyOf;
    mapping(bytes32 => mapping(uint16 => uint64)) public openUntil;

    function breakGlass(bytes32 recordRef) external { // expect: unreviewed-emergency-access
        uint16 agency = agencyOf[msg.sender];
        require(agency != 0, "not an agency");
        openUntil[recordRef][agency] = uint64(block.timestamp + 4 hours);
        emit EmergencyAccess(recordRef, agency, uint64(block.timestamp));
    }
}
