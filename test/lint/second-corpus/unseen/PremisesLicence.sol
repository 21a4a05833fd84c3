// SPDX-License-Identifier: MIT
pragma solidity ^0.8.23;

/// Licences of premises. The premises' trading name and its street are in the public register.
contract PremisesLicence {
    struct Licence {
        string premisesName;
        string tradingName;
        bytes32 conditionsHash;
        uint64 expires;
        bool suspended;
    }

    mapping(bytes12 => Licence) public licences;
    address public immutable licensingBoard = msg.sender;

    event Granted(bytes12 indexed licence, string premisesName, uint64 expires);
    event Suspended(bytes12 indexed licence);

    modifier onlyBoard() {
        require(msg.sender == licensingBoard, "board");
        _;
    }

    function grant(bytes12 licence, string calldata premisesName, string calldata tradingName, bytes32 conditionsHash, uint64 expires)
        external
        onlyBoard
    {
        licences[licence] = Licence(premisesName, tradingName, conditionsHash, expires, false);
        emit Granted(licence, premisesName, expires);
    }

    function suspend(bytes12 licence) external onlyBoard {
        licences[licence].suspended = true;
        emit Suspended(licence);
    }
}
