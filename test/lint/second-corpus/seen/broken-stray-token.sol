// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

contract Vouchers {
    event Issued(
        bytes32 indexed voucher,
        string claimantName // expect: personal-data-in-event
    );

    function issue(bytes32 voucher, string calldata claimantName) external { // expect: personal-data-in-calldata
        emit Issued(voucher, claimantName);
    }

    function later(bytes32 voucher) external {
        @@ voucher
    }
}
