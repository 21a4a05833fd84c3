pragma solidity ^0.8.0;

contract ArrivalsTopic {
    event Arrived(
        bytes4 indexed port,
        bytes9 indexed passportNumber // expect: identifying-topic
    );

    function arrive(bytes4 port, bytes9 passportNumber) external { // expect: personal-data-in-calldata
        emit Arrived(port, passportNumber);
    }
}
