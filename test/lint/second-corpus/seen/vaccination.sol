pragma solidity ^0.8.4;

contract VaccinationPass {
    address health;

    struct Person {
        string ssn; // expect: personal-data-in-storage
        uint8 age; // expect: personal-data-in-storage
    }

    mapping (address => Person) people; // expect: person-account

    constructor() { health = msg.sender; }

    function vaccinate(
        address citizen, // expect: person-account
        string memory ssn, // expect: personal-data-in-calldata
        uint8 age // expect: personal-data-in-calldata
    ) public {
        require(msg.sender == health);
        people[citizen].ssn = ssn;
        people[citizen].age = age;
    }
}
