pragma solidity ^0.4.18;

contract Hospital {
    struct Patient {
        string name; // expect: personal-data-in-storage
        string phone; // expect: personal-data-in-storage
    }

    mapping(bytes32 => Patient) patients;
    address boss;

    function Hospital() public {
        boss = msg.sender;
    }

    function addPatient(bytes32 k, string name, string phone) public { // expect: personal-data-in-calldata, personal-data-in-calldata
        if (msg.sender != boss) throw;
        patients[k].name = name;
        patients[k].phone = phone;
    }
}
