pragma solidity ^0.8.18;

contract RevertCodes {
    error UnknownSchool(uint16 school, string schoolName);
    error WrongPort(bytes4 port);
    error TokenNameTooLong(string tokenName, uint256 length);

    mapping(uint16 => string) private schoolName;
    mapping(bytes4 => bool) private ports;

    function check(uint16 school, string calldata name, bytes4 port) external view {
        if (keccak256(bytes(schoolName[school])) != keccak256(bytes(name))) revert UnknownSchool(school, name);
        if (!ports[port]) revert WrongPort(port);
        if (bytes(name).length > 32) revert TokenNameTooLong(name, bytes(name).length);
    }
}
