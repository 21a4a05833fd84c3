// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

contract ShipRegister {
    struct Ship {
        string shipName;
        string callSign;
        uint32 imoNumber;
        string homePort;
        uint32 grossTonnage;
        uint16 yearOfBuild;
    }

    mapping(uint32 imoNumber => Ship) public ships;

    event ShipRegistered(uint32 indexed imoNumber, string shipName, string homePort);
    event Renamed(uint32 indexed imoNumber, string oldName, string newName);

    function register(uint32 imoNumber, string calldata shipName, string calldata callSign, string calldata homePort, uint32 grossTonnage)
        external
    {
        ships[imoNumber] = Ship(shipName, callSign, imoNumber, homePort, grossTonnage, 2020);
        emit ShipRegistered(imoNumber, shipName, homePort);
    }

    function renameShip(uint32 imoNumber, string calldata newName) external {
        emit Renamed(imoNumber, ships[imoNumber].shipName, newName);
        ships[imoNumber].shipName = newName;
    }
}
