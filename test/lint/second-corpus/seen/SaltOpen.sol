pragma solidity ^0.8.18;

contract SaltOpen {
    mapping(bytes32 commitment => bytes32) public saltOf; // expect: published-salt

    function store(bytes32 commitment, bytes32 salt) external { // expect: published-salt
        saltOf[commitment] = salt;
    }
}
