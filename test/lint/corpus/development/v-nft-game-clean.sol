// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

contract Heroes {
    struct Hero { string heroName; uint8 level; uint16 health; uint16 strength; uint8 class_; }
    mapping(uint256 => Hero) public heroes;
    mapping(address => uint256) public ownerHeroCount;
    uint256 public heroCount;
    event NewHero(uint256 heroId, string heroName);
    function createHero(string calldata heroName) external { heroes[heroCount++] = Hero(heroName, 1, 100, 10, 0); ownerHeroCount[msg.sender]++; emit NewHero(heroCount, heroName); }
}
