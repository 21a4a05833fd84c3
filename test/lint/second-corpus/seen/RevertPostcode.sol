// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

contract CatchmentCheck {
    mapping(bytes4 => bool) private served;

    /// @param homePostcode where the applicant lives
    function check(bytes4 outward, string calldata homePostcode) external view {
        require(served[outward], string.concat("not served: ", homePostcode)); // expect: personal-data-in-revert
    }
}
