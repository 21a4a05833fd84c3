// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {AccessControlEnumerable} from "@openzeppelin/contracts/access/extensions/AccessControlEnumerable.sol";
import {EnumerableSet} from "@openzeppelin/contracts/utils/structs/EnumerableSet.sol";
import {Capabilities} from "./Capabilities.sol";
import {IAgencyRegistry} from "./IAgencyRegistry.sol";

/// @title Registry of public bodies and their keys
/// @notice The gate of every other pattern. Governors admit, suspend and close public bodies. Each body's admin keys
/// manage its other keys.
/// @dev Why AccessControl and not AccessManager: two fixed roles are all that is needed, so a second contract with its
/// own configuration would be one more thing to get wrong. To add a quorum or a delay, give {GOVERNOR_ROLE} to a
/// contract that has them and renounce it.
///
/// Rules worth knowing:
/// - A ceiling is applied when a key is read, so a smaller ceiling binds at once. A larger one gives back what it took.
/// - A key is valid from `from` and no longer at `until`.
/// - A closed agency stays closed. A successor must be open when it is named, so no circle of successions can form.
/// - An agency's admin can reserve an address that another agency wanted. A governor can revoke such a key.
/// - A guardian pauses a contract once, for 72 hours at most. Then a governor must speak.
/// - While an agency is suspended its admins cannot act. A governor can revoke a stolen key and appoint a new admin.
contract AgencyRegistry is IAgencyRegistry, AccessControlEnumerable {
    using EnumerableSet for EnumerableSet.AddressSet;

    /// @dev A pause; one storage slot. `byGuardian` stands until a governor writes.
    struct Pause {
        uint48 until;
        bool byGuardian;
    }

    /// @notice Role that admits, suspends and closes agencies, sets ceilings and appoints first admins. It also grants
    /// and revokes both roles.
    bytes32 public constant GOVERNOR_ROLE = keccak256("tolbooth.AgencyRegistry.GOVERNOR");

    /// @notice Role that may suspend an agency for {GUARDIAN_SUSPENSION} and pause a contract for {GUARDIAN_PAUSE}, and
    /// nothing else.
    bytes32 public constant GUARDIAN_ROLE = keccak256("tolbooth.AgencyRegistry.GUARDIAN");

    /// @notice How long a guardian's suspension lasts unless a governor ratifies it.
    uint48 public constant GUARDIAN_SUSPENSION = 72 hours;

    /// @notice How long a guardian may pause a contract.
    uint48 public constant GUARDIAN_PAUSE = 72 hours;

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
    constructor(address governor, address guardian) {
        _setRoleAdmin(GOVERNOR_ROLE, GOVERNOR_ROLE);
        _setRoleAdmin(GUARDIAN_ROLE, GOVERNOR_ROLE);
        _grantRole(GOVERNOR_ROLE, governor);
        _grantRole(GUARDIAN_ROLE, guardian);
    }

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
        if (!governs && agency.status == Status.Suspended) revert RatificationRequired(id);

        uint48 until = 0;
        if (status != uint8(Status.Active)) {
            until = governs ? type(uint48).max : uint48(block.timestamp) + GUARDIAN_SUSPENSION;
        }
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
        (Denial denial, uint16 id, uint64 ceiling) = _judge(msg.sender, Capabilities.AGENCY_ADMIN);
        if (denial != Denial.None) revert Denied(msg.sender, Capabilities.AGENCY_ADMIN);
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
        if (_isAdmin(old)) {
            if (_agencies[old.agency].status != Status.Closed) _requireOtherAdmin(old.agency, key, old);
            _adminKeys[old.agency].remove(key);
        }
        delete _keys[key];
        emit KeyRevoked(key, old.agency);
    }

    /// @inheritdoc IAgencyRegistry
    function succeed(uint16 old, uint16 successor) external override onlyRole(GOVERNOR_ROLE) {
        if (old == successor) revert SelfSuccession(old);
        Agency storage ending = _knownAgency(old);
        if (ending.successor != 0) revert AlreadySucceeded(old);
        _openAgency(successor);
        ending.successor = successor;
        if (ending.status != Status.Closed) _writeStatus(ending, old, Status.Closed, type(uint48).max);
        emit AgencySucceeded(old, successor);
    }

    /// @inheritdoc IAgencyRegistry
    function pause(address target, uint48 until) external override {
        bool governs = hasRole(GOVERNOR_ROLE, msg.sender);
        if (!governs) {
            _checkRole(GUARDIAN_ROLE);
            if (_pauses[target].byGuardian) revert PauseRatificationRequired(target);
            uint48 latest = uint48(block.timestamp) + GUARDIAN_PAUSE;
            if (until > latest) revert PauseTooLong(latest);
        }
        _pauses[target] = Pause(until, !governs);
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
        (Denial denial, , ) = _judge(key, capability);
        return denial;
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
        (Denial denial, uint16 id, ) = _judge(key, capability);
        if (denial != Denial.None) revert Denied(key, capability);
        return id;
    }

    /// @inheritdoc IAgencyRegistry
    function statusOf(uint16 id) public view override returns (Status) {
        Agency memory agency = _agencies[id];
        return _statusNow(agency);
    }

    /// @notice Grants no role to the zero address, which could otherwise pass as the last governor.
    /// @param role The role to grant.
    /// @param account The account that gets it.
    /// @return Whether the account did not hold the role before.
    function _grantRole(bytes32 role, address account) internal override returns (bool) {
        if (account == address(0)) revert ZeroAddress();
        return super._grantRole(role, account);
    }

    /// @notice Keeps at least one governor.
    /// @param role The role to take away.
    /// @param account The account that loses it.
    /// @return Whether the account held the role.
    function _revokeRole(bytes32 role, address account) internal override returns (bool) {
        bool revoked = super._revokeRole(role, account);
        if (revoked && role == GOVERNOR_ROLE && getRoleMemberCount(role) == 0) revert LastGovernor();
        return revoked;
    }

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
        (uint16 owner, uint64 oldCaps) = (record.agency, record.caps);
        if (owner != 0 && owner != id) revert KeyInUse();
        if (from >= until || until <= block.timestamp) revert BadWindow();
        if (caps & ~ceiling != 0) revert CeilingExceeded();
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
        if (_isAdmin(old)) {
            if (!_isValidAdmin(record)) _requireOtherAdmin(id, key, old);
            if (!_isAdmin(record)) _adminKeys[id].remove(key);
        } else {
            if (_adminKeys[id].length() == MAX_ADMIN_KEYS) revert TooManyAdminKeys();
            _adminKeys[id].add(key);
        }
    }

    /// @dev Reverts with {LastAdminKey} when a valid admin key is about to go and no other one is valid now. A key that
    /// is not valid itself may always go: the agency loses nothing by it.
    function _requireOtherAdmin(uint16 id, address key, Key memory old) private view {
        if (!_isValidAdmin(old)) return;
        EnumerableSet.AddressSet storage admins = _adminKeys[id];
        uint256 count = admins.length();
        for (uint256 index = 0; index < count; ++index) {
            address other = admins.at(index);
            if (other != key && _isValidAdmin(_keys[other])) return;
        }
        revert LastAdminKey();
    }

    /// @dev The agency, if it exists. Reverts with {UnknownAgency} otherwise.
    function _knownAgency(uint16 id) private view returns (Agency storage agency) {
        agency = _agencies[id];
        if (agency.status == Status.None) revert UnknownAgency(id);
    }

    /// @dev The agency, if it exists and is not closed. Reverts with {UnknownAgency} or {AgencyClosed} otherwise.
    function _openAgency(uint16 id) private view returns (Agency storage agency) {
        agency = _knownAgency(id);
        if (agency.status == Status.Closed) revert AgencyClosed(id);
    }

    /// @dev The whole rule of the gate: two storage reads. An unknown key has an empty window, and a closed agency
    /// never sees the end of its suspension, so neither costs a comparison of its own. Gives why the key is denied, or
    /// `None`; then also its agency and that agency's ceiling.
    function _judge(address key, uint64 capability) private view returns (Denial, uint16, uint64) {
        Key storage record = _keys[key];
        (uint16 id, uint64 caps, uint48 from, uint48 until) = (record.agency, record.caps, record.from, record.until);
        if (block.timestamp >= until) return (id == 0 ? Denial.UnknownKey : Denial.Expired, 0, 0);
        if (block.timestamp < from) return (Denial.NotYetValid, 0, 0);

        Agency storage agency = _agencies[id];
        (uint64 ceiling, uint48 suspendedUntil) = (agency.ceiling, agency.suspendedUntil);
        if (block.timestamp < suspendedUntil) {
            return (agency.status == Status.Closed ? Denial.AgencyClosed : Denial.AgencySuspended, 0, 0);
        }
        if (caps & ceiling & capability != capability) return (Denial.MissingCapability, 0, 0);
        return (Denial.None, id, ceiling);
    }

    /// @dev A suspension ends by itself at `suspendedUntil`.
    function _statusNow(Agency memory agency) private view returns (Status) {
        if (agency.status == Status.Suspended && block.timestamp >= agency.suspendedUntil) return Status.Active;
        return agency.status;
    }

    /// @dev Whether the key has the admin capability and is inside its window.
    function _isValidAdmin(Key memory record) private view returns (bool) {
        return _isAdmin(record) && block.timestamp >= record.from && block.timestamp < record.until;
    }

    /// @dev Whether the key was given the admin capability.
    function _isAdmin(Key memory record) private pure returns (bool) {
        return record.caps & Capabilities.AGENCY_ADMIN != 0;
    }
}
