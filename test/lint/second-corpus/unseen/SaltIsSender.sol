pragma solidity ^0.8.18;

contract SaltIsSender {
    event Registered(bytes32 digest);

    function register(string calldata driverLicenceNumber) external { // expect: personal-data-in-calldata
        emit Registered(keccak256(abi.encode(msg.sender, block.number, driverLicenceNumber))); // expect: derived-salt
    }
}
