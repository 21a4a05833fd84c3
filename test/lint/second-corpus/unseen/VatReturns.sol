// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

/// VAT returns of companies by a commitment to the return.
contract VatReturns {
    struct Return {
        bytes32 companyCommitment;
        uint32 period;
        uint64 filedAt;
        bool amended;
    }

    mapping(bytes32 returnCommitment => Return) private returns_;
    mapping(uint32 period => uint32) public filedInPeriod;

    event Filed(bytes32 indexed returnCommitment, uint32 indexed period);

    function file(bytes32 returnCommitment, bytes32 companyCommitment, uint32 period) external {
        require(returns_[returnCommitment].filedAt == 0, "filed");
        returns_[returnCommitment] = Return(companyCommitment, period, uint64(block.timestamp), false);
        filedInPeriod[period] += 1;
        emit Filed(returnCommitment, period);
    }
}
