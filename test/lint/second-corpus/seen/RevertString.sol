pragma solidity ^0.8.18;

contract RevertString {
    mapping(bytes32 => bool) private enrolled;

    error NotOnRoll(
        uint16 school,
        string pupilSurname // expect: personal-data-in-revert
    );

    function check(bytes32 key, uint16 school, string calldata pupilSurname) external view {
        if (!enrolled[key]) revert NotOnRoll(school, pupilSurname);
    }
}
