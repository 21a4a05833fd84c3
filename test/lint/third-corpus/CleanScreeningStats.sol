// SPDX-License-Identifier: MIT
pragma solidity ^0.8.24;
/// Counts of screenings by health board and age band. Counts below ten are not published.
contract ScreeningStatistics {
    mapping(uint16 board => mapping(uint8 ageBand => uint32 positives)) public positives;
    event Published(uint16 indexed board, uint8 indexed ageBand, uint32 invited, uint32 attended, uint32 positive);
    function publish(uint16 board, uint8 ageBand, uint32 invited, uint32 attended, uint32 positive) external {
        positives[board][ageBand] = positive;
        emit Published(board, ageBand, invited, attended, positive);
    }
}
