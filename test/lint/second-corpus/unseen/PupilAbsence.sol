pragma solidity ^0.8.0;

contract PupilAbsence {
    // days of absence of each pupil
    mapping(bytes32 pupilCommitment => uint16) private absences; // expect: subject-counter
    mapping(uint32 school => uint32) public absencesInSchool;

    event DayClosed(uint32 indexed school, uint32 total);

    function absent(bytes32 pupilCommitment, uint32 school) external {
        absences[pupilCommitment]++;
        absencesInSchool[school]++;
    }

    function close(uint32 school) external {
        emit DayClosed(school, absencesInSchool[school]);
        absencesInSchool[school] = 0;
    }
}
