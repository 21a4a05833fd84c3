// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

contract Reg {
    /**
     * @dev Registers somebody.
     * @param _a Full name of the applicant.
     * @param _b Their date of birth, seconds since 1970.
     * @param _c Keccak hash of the scanned identity card.
     */
    function reg(string memory _a, int64 _b, bytes32 _c) public {} // expect: personal-data-in-calldata, personal-data-in-calldata
}
