// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;
contract BreakTheGlass {
    mapping(bytes32 => uint64) private openedUntil;
    event GlassBroken(bytes32 indexed record, uint16 indexed agency, bytes32 reasonCode);
    function breakGlass(bytes32 record, uint16 agency, bytes32 reasonCode) external { // expect: unreviewed-emergency-access
        openedUntil[record] = uint64(block.timestamp + 2 hours);
        emit GlassBroken(record, agency, reasonCode);
    }
}
