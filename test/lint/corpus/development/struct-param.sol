// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

contract Intake {
    struct Form { string surname; uint32 dob; }
    event Received(bytes32 indexed id);

    function submit(Form calldata form) external { // expect: personal-data-in-calldata
        emit Received(bytes32(uint256(form.dob))); // expect: identifying-topic
    }
}
