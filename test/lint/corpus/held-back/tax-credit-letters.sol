// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

contract TaxCredits {
    /// @param n National Insurance number
    /// @param y tax year
    /// @param w weekly wage in pence
    function declare(string calldata n, uint16 y, uint256 w) external { // expect: personal-data-in-calldata, personal-data-in-calldata
        emit Declared(y, w); // expect: personal-data-in-event
    }
    event Declared(uint16 y, uint256 w);
}
