// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

contract FlowToEvent {
    event Noted(
        uint16 indexed office,
        string value // expect: personal-data-in-event
    );

    function note(uint16 office, string calldata homeTelephone) external { // expect: personal-data-in-calldata
        string memory v = homeTelephone;
        _emit(office, v);
    }

    function _emit(uint16 o, string memory s) private {
        emit Noted(o, s);
    }
}
