pragma solidity ^0.8.0;

contract PrescriptionList {
    mapping(bytes32 patientCommitment => bytes32[]) private prescriptions; // expect: subject-list
    mapping(bytes32 pharmacy => bytes32[]) private stock;

    event Dispensed(bytes32 indexed pharmacy);
    event Stocked(bytes32 indexed pharmacy);

    function prescribe(bytes32 patientCommitment, bytes32 root) external {
        prescriptions[patientCommitment].push(root);
    }

    function restock(bytes32 pharmacy, bytes32 batch) external {
        stock[pharmacy].push(batch);
        emit Stocked(pharmacy);
    }
}
