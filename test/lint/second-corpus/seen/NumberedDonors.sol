pragma solidity ^0.8.0;

contract BloodDonors {
    uint32 private nextDonorNumber = 1000;
    mapping(uint32 => bytes32) private cards;

    function registerDonor(bytes32 card) external returns (uint32 number) { number = nextDonorNumber; nextDonorNumber += 1; cards[number] = card; } // expect: sequential-subject-id
}
