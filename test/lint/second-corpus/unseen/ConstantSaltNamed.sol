pragma solidity ^0.8.18;

contract ConstantSaltNamed {
    bytes32 private constant SALT = keccak256("town of example");
    event Filed(bytes32 ref);

    function file(string calldata nino) external { // expect: personal-data-in-calldata
        emit Filed(keccak256(abi.encodePacked(SALT, nino))); // expect: constant-salt
    }
}
