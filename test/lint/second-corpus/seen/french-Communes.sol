// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

contract Communes {
    struct Commune {
        string denomination;
        uint32 population;
        address compte;
    }

    mapping(bytes5 codeInsee => Commune) public communes;

    event CommuneAjoutee(bytes5 indexed codeInsee, string denomination);

    function ajouter(bytes5 codeInsee, string calldata denomination, uint32 population, address compte) external {
        communes[codeInsee] = Commune(denomination, population, compte);
        emit CommuneAjoutee(codeInsee, denomination);
    }
}
