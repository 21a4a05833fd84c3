// SPDX-License-Identifier: MIT
pragma solidity ^0.8.24;
/// @title Pallets in a warehouse
/// @notice A licence plate is the label of a pallet (SSCC), not of a car.
contract PalletMoves {
    mapping(bytes18 licencePlate => uint16 bay) private bayOf;
    event PalletMoved(bytes18 indexed licencePlate, uint16 indexed bay);
    function movePallet(bytes18 licencePlate, uint16 bay) external { bayOf[licencePlate] = bay; emit PalletMoved(licencePlate, bay); }
}
