// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

contract Melderegister {
    struct Einwohner {
        string vorname; // expect: personal-data-in-storage
        string nachname; // expect: personal-data-in-storage
        string geburtsdatum; // expect: personal-data-in-storage
        uint16 gemeinde;
    }

    mapping(bytes32 => Einwohner) private einwohner;

    event Angemeldet(uint16 indexed gemeinde);

    function anmelden(
        bytes32 schluessel,
        string calldata vorname, // expect: personal-data-in-calldata
        string calldata nachname, // expect: personal-data-in-calldata
        string calldata geburtsdatum, // expect: personal-data-in-calldata
        uint16 gemeinde
    ) external {
        einwohner[schluessel] = Einwohner(vorname, nachname, geburtsdatum, gemeinde);
        emit Angemeldet(gemeinde);
    }
}
