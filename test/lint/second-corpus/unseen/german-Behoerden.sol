// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

contract Behoerden {
    struct Behoerde {
        string bezeichnung;
        address konto;
        bool aktiv;
    }

    mapping(uint16 => Behoerde) public behoerden;

    event BehoerdeAufgenommen(uint16 indexed nummer, string bezeichnung);

    function aufnehmen(uint16 nummer, string calldata bezeichnung, address konto) external {
        require(behoerden[nummer].konto == address(0), "vorhanden");
        behoerden[nummer] = Behoerde(bezeichnung, konto, true);
        emit BehoerdeAufgenommen(nummer, bezeichnung);
    }
}
