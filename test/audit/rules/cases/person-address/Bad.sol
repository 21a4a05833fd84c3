// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {EnumerableSet} from "@openzeppelin/contracts/utils/structs/EnumerableSet.sol";

interface ITypes {
    struct Consent {
        uint16 controller;
        address subject;
    }

    type Person is address;
}

contract People is ITypes {
    mapping(address patient => bytes32 record) internal records; // finds
    mapping(bytes32 id => address subject) internal subjects; // finds
    mapping(bytes32 id => Consent consent) internal consents; // finds
    mapping(bytes32 id => EnumerableSet.AddressSet people) private people; // finds
    Person internal first; // finds

    event Given(bytes32 indexed id, address indexed by); // finds

    error NotPatient(address who); // finds

    // prettier-ignore
    function plain(address patient, bytes32 record) external { // finds
        records[patient] = record;
    }

    // prettier-ignore
    function inStruct(bytes32 id, Consent calldata consent) external { // finds
        consents[id] = consent;
    }

    // prettier-ignore
    function inList(address[] calldata list) external { // finds
        subjects[0] = list[0];
    }

    // prettier-ignore
    function aliased(Person person) external { // finds
        first = person;
    }
}
