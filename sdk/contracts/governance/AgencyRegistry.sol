// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {EnumerableSet} from "@openzeppelin/contracts/utils/structs/EnumerableSet.sol";
import {AgencyRoles} from "./AgencyRoles.sol";
import {AgencyRules} from "./AgencyRules.sol";
import {Capabilities} from "./Capabilities.sol";
import {IAgencyRegistry} from "./IAgencyRegistry.sol";

/// @title Registry of public bodies and their keys
/// @notice The gate of every other pattern. Governors admit, suspend and close public bodies. Each body's admin keys
/// manage its other keys.
/// @dev Rules worth knowing ({AgencyRules} has them as code):
/// - A ceiling is applied when a key is read, so a smaller ceiling binds at once. A larger one gives back what it took.
/// - A key is valid from `from` and no longer at `until`.
/// - A closed agency stays closed. A successor must be open when it is named, so no circle of successions can form.
/// - An agency's admin can reserve an address that another agency wanted. A governor can revoke such a key.
/// - While an agency is suspended its admins cannot act. A governor can revoke a stolen key and appoint a new admin.
contract AgencyRegistry is IAgencyRegistry, AgencyRoles {
    using EnumerableSet for EnumerableSet.AddressSet;

    /// @dev A pause; one storage slot. `byGuardian` stands until a governor writes.
    struct Pause {
        uint48 until;
        bool byGuardian;
    }

    /// @notice How long a guardian's suspension lasts unless a governor ratifies it.
    uint48 public constant GUARDIAN_SUSPENSION = AgencyRules.GUARDIAN_SUSPENSION;

    /// @notice How long a guardian may pause a contract.
    uint48 public constant GUARDIAN_PAUSE = AgencyRules.GUARDIAN_PAUSE;

    /// @notice How many admin keys an agency may have. It bounds the search for another valid admin.
    uint256 public constant MAX_ADMIN_KEYS = 16;

    mapping(address key => Key record) private _keys;
    mapping(uint16 id => Agency record) private _agencies;
    mapping(uint16 id => EnumerableSet.AddressSet keys) private _adminKeys;
    mapping(address target => Pause pause) private _pauses;

    /// @inheritdoc IAgencyRegistry
    mapping(uint16 id => bytes32 identifierHash) public override profile;

    /// @notice Starts with one governor and one guardian and no agency.
    /// @dev Reverts with {ZeroAddress} when an address is zero.
    /// @param governor First holder of {GOVERNOR_ROLE}.
    /// @param guardian First holder of {GUARDIAN_ROLE}.
    constructor(address governor, address guardian) AgencyRoles(governor, guardian) {}

    /// @inheritdoc IAgencyRegistry
    function admitAgency(
        uint16 id,
        bytes4 scheme,
        bytes32 profile_,
        uint64 ceiling
    ) external override onlyRole(GOVERNOR_ROLE) {
        if (id == 0) revert UnknownAgency(id);
        if (_agencies[id].status != Status.None) revert AgencyExists(id);
        _agencies[id] = Agency({
            status: Status.Active,
            ceiling: ceiling,
            successor: 0,
            since: uint48(block.timestamp),
            suspendedUntil: 0,
            scheme: scheme
        });
        profile[id] = profile_;
        emit AgencyAdmitted(id, scheme, profile_, ceiling);
    }

    /// @inheritdoc IAgencyRegistry
    function setStatus(uint16 id, uint8 status) external override {
        bool governs = hasRole(GOVERNOR_ROLE, msg.sender);
        if (!governs) {
            if (status != uint8(Status.Suspended)) _checkRole(GOVERNOR_ROLE);
            _checkRole(GUARDIAN_ROLE);
        }
        if (status == uint8(Status.None) || status > uint8(Status.Closed)) revert BadStatus(status);

        Agency storage agency = _openAgency(id);
        uint48 until = AgencyRules.suspensionEnd(id, agency.status, Status(status), governs, uint48(block.timestamp));
        _writeStatus(agency, id, Status(status), until);
    }

    /// @inheritdoc IAgencyRegistry
    function setCeiling(uint16 id, uint64 ceiling) external override onlyRole(GOVERNOR_ROLE) {
        _openAgency(id).ceiling = ceiling;
        emit CeilingSet(id, ceiling);
    }

    /// @inheritdoc IAgencyRegistry
    function appointAdmin(uint16 id, address key, uint48 from, uint48 until) external override onlyRole(GOVERNOR_ROLE) {
        uint64 ceiling = _openAgency(id).ceiling;
        uint64 caps = (_keys[key].caps & ceiling) | Capabilities.AGENCY_ADMIN;
        _setKey(id, ceiling, key, caps, from, until);
    }

    /// @inheritdoc IAgencyRegistry
    function setKey(address key, uint64 caps, uint48 from, uint48 until) external override {
        (uint16 id, uint64 ceiling) = _pass(msg.sender, Capabilities.AGENCY_ADMIN);
        _setKey(id, ceiling, key, caps, from, until);
    }

    /// @inheritdoc IAgencyRegistry
    function revokeKey(address key) external override {
        Key memory old = _keys[key];
        if (!hasRole(GOVERNOR_ROLE, msg.sender)) {
            uint16 id = authorise(msg.sender, Capabilities.AGENCY_ADMIN);
            if (old.agency != 0 && old.agency != id) revert Denied(msg.sender, Capabilities.AGENCY_ADMIN);
        }
        if (old.agency == 0) revert UnknownKey(key);
        if (AgencyRules.isAdmin(old)) {
            if (_agencies[old.agency].status != Status.Closed) _requireOtherAdmin(old.agency, key, old);
            _adminKeys[old.agency].remove(key);
        }
        delete _keys[key];
        emit KeyRevoked(key, old.agency);
    }

    /// @inheritdoc IAgencyRegistry
    function succeed(uint16 old, uint16 successor) external override onlyRole(GOVERNOR_ROLE) {
        if (old == successor) revert SelfSuccession(old);
        Agency storage ending = _agencies[old];
        if (ending.status == Status.None) revert UnknownAgency(old);
        if (ending.successor != 0) revert AlreadySucceeded(old);
        _openAgency(successor);
        ending.successor = successor;
        if (ending.status != Status.Closed) _writeStatus(ending, old, Status.Closed, AgencyRules.NEVER);
        emit AgencySucceeded(old, successor);
    }

    /// @inheritdoc IAgencyRegistry
    function pause(address target, uint48 until) external override {
        bool governs = _requireGovernorOrGuardian();
        Pause storage record = _pauses[target];
        if (!governs) {
            AgencyRules.requireGuardianPause(target, record.until, record.byGuardian, until, uint48(block.timestamp));
        }
        (record.until, record.byGuardian) = (until, !governs);
        emit PausedUntil(target, until, msg.sender);
    }

    /// @inheritdoc IAgencyRegistry
    function authoriseUnlessPaused(address key, uint64 capability) external view override returns (uint16) {
        uint48 until = _pauses[msg.sender].until;
        if (block.timestamp < until) revert Paused(msg.sender, until);
        return authorise(key, capability);
    }

    /// @inheritdoc IAgencyRegistry
    function pausedUntil(address target) external view override returns (uint48) {
        return _pauses[target].until;
    }

    /// @inheritdoc IAgencyRegistry
    function explain(address key, uint64 capability) external view override returns (Denial) {
        Key memory record = _keys[key];
        Agency memory agency = _agencies[record.agency];
        return AgencyRules.explain(record, agency, capability, block.timestamp);
    }

    /// @inheritdoc IAgencyRegistry
    function agencyOf(address key) external view override returns (uint16) {
        return _keys[key].agency;
    }

    /// @inheritdoc IAgencyRegistry
    function capsOf(address key) external view override returns (uint64) {
        Key storage record = _keys[key];
        return record.caps & _agencies[record.agency].ceiling;
    }

    /// @inheritdoc IAgencyRegistry
    function keyRecord(address key) external view override returns (Key memory) {
        return _keys[key];
    }

    /// @inheritdoc IAgencyRegistry
    function agencyRecord(uint16 id) external view override returns (Agency memory) {
        return _agencies[id];
    }

    /// @inheritdoc IAgencyRegistry
    function adminKeys(uint16 id) external view override returns (address[] memory) {
        return _adminKeys[id].values();
    }

    /// @inheritdoc IAgencyRegistry
    function isActive(uint16 id) external view override returns (bool) {
        return statusOf(id) == Status.Active;
    }

    /// @inheritdoc IAgencyRegistry
    function actsFor(uint16 actor, uint16 owner) external view override returns (bool) {
        while (owner != 0) {
            if (owner == actor) return true;
            owner = _agencies[owner].successor;
        }
        return false;
    }

    /// @inheritdoc IAgencyRegistry
    function isGovernor(address account) external view override returns (bool) {
        return hasRole(GOVERNOR_ROLE, account);
    }

    /// @inheritdoc IAgencyRegistry
    function authorise(address key, uint64 capability) public view override returns (uint16) {
        (uint16 id, ) = _pass(key, capability);
        return id;
    }

    /// @inheritdoc IAgencyRegistry
    function statusOf(uint16 id) public view override returns (Status) {
        Agency storage agency = _agencies[id];
        return AgencyRules.statusNow(agency.status, agency.suspendedUntil, block.timestamp);
    }

    /// @notice For a project's own rules: called before a key is set or an admin appointed. It may only refuse, for it
    /// cannot write.
    /// @dev Override it in a contract of your own and revert with an error of your own. Here it allows everything.
    /// @param agency The agency behind the key.
    /// @param key The key.
    /// @param caps What it will be allowed.
    /// @param from First second at which it is valid.
    /// @param until First second at which it no longer is.
    function _beforeSetKey(uint16 agency, address key, uint64 caps, uint48 from, uint48 until) internal view virtual {}

    /// @dev Writes a status and tells of it.
    function _writeStatus(Agency storage agency, uint16 id, Status status, uint48 until) private {
        agency.status = status;
        agency.since = uint48(block.timestamp);
        agency.suspendedUntil = until;
        emit AgencyStatus(id, uint8(status), until, msg.sender);
    }

    /// @dev Checks and writes a key that is new or belongs to the same agency.
    function _setKey(uint16 id, uint64 ceiling, address key, uint64 caps, uint48 from, uint48 until) private {
        if (key == address(0)) revert ZeroAddress();
        Key storage record = _keys[key];
        uint64 oldCaps = record.caps;
        AgencyRules.requireWritable(record.agency, id, ceiling, caps, from, until, block.timestamp);
        _beforeSetKey(id, key, caps, from, until);
        if ((oldCaps | caps) & Capabilities.AGENCY_ADMIN != 0) {
            _updateAdmins(id, key, Key(id, caps, from, until));
        }

        record.agency = id;
        record.caps = caps;
        record.from = from;
        record.until = until;
        emit KeySet(key, id, caps, from, until);
    }

    /// @dev Keeps the list of admin keys, before a key that is or becomes an admin key is written.
    function _updateAdmins(uint16 id, address key, Key memory record) private {
        Key memory old = _keys[key];
        if (AgencyRules.isAdmin(old)) {
            if (!AgencyRules.isValidAdmin(record, block.timestamp)) _requireOtherAdmin(id, key, old);
            if (!AgencyRules.isAdmin(record)) _adminKeys[id].remove(key);
        } else {
            if (_adminKeys[id].length() == MAX_ADMIN_KEYS) revert TooManyAdminKeys();
            _adminKeys[id].add(key);
        }
    }

    /// @dev Reverts with {LastAdminKey} when a valid admin key is about to go and no other one is valid now. A key that
    /// is not valid itself may always go: the agency loses nothing by it.
    function _requireOtherAdmin(uint16 id, address key, Key memory old) private view {
        if (!AgencyRules.isValidAdmin(old, block.timestamp)) return;
        EnumerableSet.AddressSet storage admins = _adminKeys[id];
        uint256 count = admins.length();
        for (uint256 index = 0; index < count; ++index) {
            address other = admins.at(index);
            if (other != key && AgencyRules.isValidAdmin(_keys[other], block.timestamp)) return;
        }
        revert LastAdminKey();
    }

    /// @dev The agency, if it exists and is not closed. Reverts with {UnknownAgency} or {AgencyClosed} otherwise.
    function _openAgency(uint16 id) private view returns (Agency storage agency) {
        agency = _agencies[id];
        AgencyRules.requireOpen(id, agency.status);
    }

    /// @dev The gate: two storage reads. Gives the key's agency and that agency's ceiling.
    function _pass(address key, uint64 capability) private view returns (uint16 id, uint64 ceiling) {
        Key storage record = _keys[key];
        id = record.agency;
        Agency storage agency = _agencies[id];
        ceiling = agency.ceiling;
        bool holds = AgencyRules.holds(record.caps, ceiling, capability);
        bool valid = AgencyRules.isValid(record.from, record.until, agency.suspendedUntil, block.timestamp);
        if (!holds || !valid) revert Denied(key, capability);
    }
}
