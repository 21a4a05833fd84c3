// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

/// A register of patients, as a health board's pilot had it.
contract HealthBoardRegister {
    struct Patient {
        string fullName; // expect: personal-data-in-storage
        uint32 dob; // expect: personal-data-in-storage
        string chiNumber; // expect: personal-data-in-storage
        bytes32 surgery;
        bool active;
    }

    address public immutable board;
    mapping(bytes32 => Patient) private patients;
    uint256 public activePatients;

    event SurgeryChanged(bytes32 indexed entry, bytes32 indexed surgery);

    error NotTheBoard();

    modifier onlyBoard() {
        if (msg.sender != board) revert NotTheBoard();
        _;
    }

    constructor(address board_) {
        board = board_;
    }

    function enrol(
        bytes32 entry,
        string calldata fullName, // expect: personal-data-in-calldata
        uint32 dob, // expect: personal-data-in-calldata
        string calldata chiNumber, // expect: personal-data-in-calldata
        bytes32 surgery
    ) external onlyBoard {
        patients[entry] = Patient(fullName, dob, chiNumber, surgery, true);
        activePatients += 1;
        emit SurgeryChanged(entry, surgery);
    }

    function moveTo(bytes32 entry, bytes32 surgery) external onlyBoard {
        patients[entry].surgery = surgery;
        emit SurgeryChanged(entry, surgery);
    }
}
