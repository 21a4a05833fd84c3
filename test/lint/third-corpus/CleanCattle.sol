// SPDX-License-Identifier: MIT
pragma solidity ^0.8.24;
/// Cattle passports: each animal has an ear tag and a passport, which a keeper (a farm business) hands in on movement.
contract CattleTracing {
    struct Animal { bytes14 earTag; bytes16 passportNumber; uint32 dateOfBirth; uint8 sex; bytes8 breed; uint32 holding; }
    mapping(bytes16 passportNumber => Animal) private animals;
    event AnimalMoved(bytes16 indexed passportNumber, uint32 indexed fromHolding, uint32 indexed toHolding);
    function registerAnimal(bytes14 earTag, bytes16 passportNumber, uint32 dateOfBirth, uint8 sex, bytes8 breed, uint32 holding) external {
        animals[passportNumber] = Animal(earTag, passportNumber, dateOfBirth, sex, breed, holding);
    }
    function move(bytes16 passportNumber, uint32 toHolding) external {
        emit AnimalMoved(passportNumber, animals[passportNumber].holding, toHolding);
        animals[passportNumber].holding = toHolding;
    }
}
