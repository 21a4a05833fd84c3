// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;
contract Homes {
    mapping(bytes32 => bytes8) private postcodeOf; // expect: personal-data-in-storage
    function postcode(bytes32 ref) external view returns (bytes8) {
        return postcodeOf[ref]; // expect: personal-data-returned
    }
}
