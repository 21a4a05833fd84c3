// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

interface ITopics {
    /// @notice Somebody was seen.
    /// @param patient Commitment to the patient.
    event Seen(bytes32 indexed patient); // finds

    /// @notice Somebody was seen.
    /// @param who Who it was.
    event SeenAgain(bytes32 indexed who); // finds

    /// @notice A number.
    /// @param number Their NHS number.
    event Numbered(uint64 indexed number); // finds

    /// @notice A text.
    /// @param text Hash of it.
    event Texted(string indexed text); // finds

    /// @notice A declaration.
    /// @param declaration Hash of the trader's EORI.
    event Declared(bytes32 indexed declaration); // finds

    event Undocumented(bytes32 indexed who); // finds
}

abstract contract Base {
    mapping(bytes32 who => bool known) internal known; // finds
}

contract Keys is Base {
    mapping(uint64 nhsNumber => bool known) internal numbers; // finds
    mapping(uint16 agency => mapping(bytes32 who => bool known)) internal nested; // finds
    mapping(bytes32 => bool) internal nameless; // finds
}
