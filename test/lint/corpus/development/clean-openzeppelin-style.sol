// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

import {AccessControl} from "@openzeppelin/contracts/access/AccessControl.sol";
import {Pausable} from "@openzeppelin/contracts/utils/Pausable.sol";

/// @title Register of licences for premises
/// @notice Licences are of premises, never of people.
contract PremisesLicences is AccessControl, Pausable {
    bytes32 public constant LICENSING_ROLE = keccak256("LICENSING_ROLE");

    enum Status {
        None,
        Active,
        Suspended,
        Revoked
    }

    struct Licence {
        uint64 uprn;
        Status status;
        uint48 validFrom;
        uint48 validUntil;
        uint16 council;
    }

    mapping(bytes32 licenceId => Licence) private _licences;

    event LicenceGranted(bytes32 indexed licenceId, uint64 uprn, uint16 indexed council);
    event LicenceStatusChanged(bytes32 indexed licenceId, Status status);

    error LicenceExists(bytes32 licenceId);
    error BadWindow(uint48 validFrom, uint48 validUntil);

    constructor(address admin) {
        _grantRole(DEFAULT_ADMIN_ROLE, admin);
    }

    function grant(bytes32 licenceId, uint64 uprn, uint16 council, uint48 validUntil) external onlyRole(LICENSING_ROLE) whenNotPaused {
        if (_licences[licenceId].status != Status.None) revert LicenceExists(licenceId);
        if (validUntil <= block.timestamp) revert BadWindow(uint48(block.timestamp), validUntil);
        _licences[licenceId] = Licence(uprn, Status.Active, uint48(block.timestamp), validUntil, council);
        emit LicenceGranted(licenceId, uprn, council);
    }

    function revoke(bytes32 licenceId) external onlyRole(LICENSING_ROLE) {
        _licences[licenceId].status = Status.Revoked;
        emit LicenceStatusChanged(licenceId, Status.Revoked);
    }
}
