// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

contract PatientAccess {
    mapping(bytes32 => uint48) reviewBy;
    event Opened(bytes32 indexed ref, uint16 agency);

    function breakGlass(bytes32 ref, uint16 agency) external {
        reviewBy[ref] = uint48(block.timestamp + 3 days);
        emit Opened(ref, agency);
    }

    function review(bytes32 ref) external {
        delete reviewBy[ref];
    }
}
