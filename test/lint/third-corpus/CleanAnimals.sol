// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;
contract CattleTracing {
    struct Animal { bytes12 earTag; uint32 dateOfBirth; bytes9 holding; bytes2 breed; }
    mapping(bytes12 => Animal) public animals;
    event Moved(bytes12 indexed earTag, bytes9 from, bytes9 to);
    function born(bytes12 earTag, uint32 dateOfBirth, bytes9 holding, bytes2 breed) external { animals[earTag] = Animal(earTag, dateOfBirth, holding, breed); }
}
