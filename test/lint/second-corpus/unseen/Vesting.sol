// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

/// Releases a bridge's budget to the bridge authority's treasury over years.
contract TreasuryVesting {
    uint64 public immutable start;
    uint64 public immutable duration;
    uint256 public released;
    address payable public immutable treasury;

    event EtherReleased(uint256 amount);

    constructor(address payable treasury_, uint64 start_, uint64 duration_) payable {
        treasury = treasury_;
        start = start_;
        duration = duration_;
    }

    function vested(uint64 timestamp) public view returns (uint256) {
        uint256 all = address(this).balance + released;
        if (timestamp < start) return 0;
        if (timestamp >= start + duration) return all;
        return (all * (timestamp - start)) / duration;
    }

    function release() external {
        uint256 amount = vested(uint64(block.timestamp)) - released;
        released += amount;
        emit EtherReleased(amount);
        treasury.transfer(amount);
    }
}
