// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

/// Cattle passports: of animals. The date of birth and the sex are a calf's.
contract CattlePassports {
    struct Animal {
        bytes14 earTag;
        uint64 dateOfBirth;
        bytes4 breed;
        bool female;
        bytes14 dam;
        bytes11 holding;
    }

    mapping(bytes14 earTag => Animal) public cattle;

    event CalfRegistered(bytes14 indexed earTag, bytes11 indexed holding, uint64 dateOfBirth);
    event Moved(bytes14 indexed earTag, bytes11 indexed fromHolding, bytes11 indexed toHolding);
    event Died(bytes14 indexed earTag, uint64 at);

    function register(bytes14 earTag, uint64 dateOfBirth, bytes4 breed, bool female, bytes14 dam, bytes11 holding) external {
        cattle[earTag] = Animal(earTag, dateOfBirth, breed, female, dam, holding);
        emit CalfRegistered(earTag, holding, dateOfBirth);
    }

    function move(bytes14 earTag, bytes11 toHolding) external {
        emit Moved(earTag, cattle[earTag].holding, toHolding);
        cattle[earTag].holding = toHolding;
    }

    function died(bytes14 earTag) external {
        delete cattle[earTag];
        emit Died(earTag, uint64(block.timestamp));
    }
}
