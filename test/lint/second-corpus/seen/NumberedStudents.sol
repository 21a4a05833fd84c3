pragma solidity ^0.8.0;

contract NumberedStudents {
    mapping(uint => bytes32) transcripts;
    uint studentCounter;

    function addStudent(bytes32 t) public returns (uint id) { id = studentCounter++; transcripts[id] = t; } // expect: sequential-subject-id
}
