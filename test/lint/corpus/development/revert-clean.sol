// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

contract Checks {
    error NotEnough(uint256 have, uint256 want);
    error UnknownAgency(uint16 agency);
    error Denied(address account, uint64 capability);

    function take(uint16 agency, uint256 want) external pure {
        if (agency == 0) revert UnknownAgency(agency);
        if (want > 5) revert NotEnough(5, want);
    }
}
