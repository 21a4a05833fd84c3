// SPDX-License-Identifier: MIT
pragma solidity ^0.8.24;
contract ClinicVisits {
    mapping(uint16 clinic => mapping(bytes10 nhsNo => uint32 visits)) private v; // expect: identifying-key, subject-counter
    event Visited(
        uint16 indexed clinic,
        bytes10 indexed nhsNo // expect: identifying-topic
    );
    function visit(
        uint16 clinic,
        bytes10 nhsNo // expect: personal-data-in-calldata
    ) external {
        v[clinic][nhsNo]++;
        emit Visited(clinic, nhsNo);
    }
}
