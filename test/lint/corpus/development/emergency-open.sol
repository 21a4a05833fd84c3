// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

contract PatientAccess {
    mapping(bytes32 => uint48) openUntil;
    event Opened(bytes32 indexed ref);

    function breakGlass(bytes32 ref) external { // expect: unreviewed-emergency-access
        openUntil[ref] = uint48(block.timestamp + 1 days);
        emit Opened(ref);
    }
}
