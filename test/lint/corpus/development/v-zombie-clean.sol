// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

contract ZombieFactory {
    struct Zombie { string name; uint dna; uint32 level; uint32 readyTime; }
    Zombie[] public zombies;
    mapping(uint => address) public zombieToOwner;
    event NewZombie(uint zombieId, string name, uint dna);
}
