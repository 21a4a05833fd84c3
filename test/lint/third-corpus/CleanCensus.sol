// SPDX-License-Identifier: MIT
pragma solidity ^0.8.24;
/// Counts of the census by area.
contract CensusTables {
    mapping(bytes9 outputArea => mapping(uint8 ageBand => uint32 persons)) public persons;
    mapping(bytes9 outputArea => mapping(uint8 ethnicGroup => uint32 persons)) public byEthnicGroup;
    event Table(bytes9 indexed outputArea, uint8 ethnicGroup, uint32 persons);
    function put(bytes9 outputArea, uint8 ethnicGroup, uint32 persons_) external { byEthnicGroup[outputArea][ethnicGroup] = persons_; emit Table(outputArea, ethnicGroup, persons_); }
}
