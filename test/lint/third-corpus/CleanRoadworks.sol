// SPDX-License-Identifier: MIT
pragma solidity ^0.8.24;
contract StreetWorks {
    struct Works { uint32 usrn; string streetName; uint16 promoter; uint64 startsAt; uint64 endsAt; }
    mapping(bytes16 worksRef => Works) public works;
    event WorksOpened(bytes16 indexed worksRef, uint32 indexed usrn, string streetName);
    function open(bytes16 worksRef, uint32 usrn, string calldata streetName, uint16 promoter) external { works[worksRef] = Works(usrn, streetName, promoter, 0, 0); emit WorksOpened(worksRef, usrn, streetName); }
}
