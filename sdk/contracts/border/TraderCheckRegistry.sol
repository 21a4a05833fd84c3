// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {Math} from "@openzeppelin/contracts/utils/math/Math.sol";
import {SafeCast} from "@openzeppelin/contracts/utils/math/SafeCast.sol";
import {AgencyGated} from "../governance/AgencyGated.sol";
import {Capabilities} from "../governance/Capabilities.sol";
import {IAgencyRegistry} from "../governance/IAgencyRegistry.sol";
import {ITraderCheckRegistry} from "./ITraderCheckRegistry.sol";
import {TraderCheckTypes} from "./TraderCheckTypes.sol";

/// @title Registry of checks on traders
/// @notice One public body's check on a trader, put on record once, so that every other border agency can rely on it.
/// @dev Rules worth knowing:
/// - A check counts only while its checker is active. So one write of a guardian, which suspends an agency, stops all
///   that its stolen key has passed. {voidChecks} then ends exactly those passes, and the agency can go on.
/// - There is no daily cap on a key. THREATS.md says why.
/// - A dispute is ended by the agency that raised it or by a new version of the check. Nobody else's word counts.
/// - A pause stops passes, reliance and the taking back of disputes. It never stops withdrawals, disputes and voiding.
/// - A closed agency's checks no longer count. Its successor puts them on record again, under the same key.
contract TraderCheckRegistry is ITraderCheckRegistry, AgencyGated {
    /// @notice First word of every check key's preimage.
    bytes32 public constant CHECK_DOMAIN = keccak256("tolbooth.TraderCheckRegistry.check.v1");

    /// @notice The highest check type.
    uint8 public constant LAST_CHECK_TYPE = TraderCheckTypes.LAST;

    /// @notice The highest reason for a withdrawal.
    uint8 public constant LAST_REASON = 2;

    mapping(bytes32 key => Check check) private _checks;
    mapping(uint32 epoch => bytes32 keyCommit) private _keyCommits;
    mapping(uint16 agency => Window window) private _voidWindows;

    /// @dev One slot of eight parts of 32 bits, because every pass needs the epoch and a rule. The lowest part is the
    /// present epoch. Part n is the rule of check type n: the authority in its upper half, the days in its lower half.
    uint256 private _settings;

    /// @notice Starts with no epoch and no rule, so that no check can be put on record.
    /// @param registry_ The registry that gates this contract.
    constructor(IAgencyRegistry registry_) AgencyGated(registry_) {}

    /// @inheritdoc ITraderCheckRegistry
    function put(
        uint8 checkType,
        uint32 epoch,
        bytes32 subject,
        uint48 until,
        bytes32 evidence
    ) external override returns (bytes32 key) {
        uint16 agency = _authorise(Capabilities.TRADER_CHECK);
        if (subject == bytes32(0) || evidence == bytes32(0)) revert EmptyCommitment();
        _requireRule(agency, checkType, epoch, until);
        _beforePut(agency, checkType, until);

        key = checkKey(checkType, epoch, subject);
        Check storage check = _checks[key];
        (uint16 checker, uint32 version) = (check.checker, check.version);
        if (checker != 0 && !_actsFor(agency, checker)) revert NotChecker(key, agency);

        ++version;
        check.checker = agency;
        check.checkType = checkType;
        check.standing = Standing.Passed;
        check.writtenAt = uint48(block.timestamp);
        check.until = until;
        check.version = version;
        check.disputer = 0;
        emit CheckPut(key, agency, version, until, evidence);
    }

    /// @inheritdoc ITraderCheckRegistry
    function withdraw(bytes32 key, uint8 reason) external override {
        uint16 agency = _authoriseAlways(Capabilities.TRADER_CHECK);
        if (reason > LAST_REASON) revert BadReason(reason);
        Check storage check = _standing(key);
        if (!_actsFor(agency, check.checker)) revert NotChecker(key, agency);

        check.standing = Standing.Withdrawn;
        check.disputer = 0;
        emit CheckWithdrawn(key, check.version, agency, reason);
    }

    /// @inheritdoc ITraderCheckRegistry
    function dispute(bytes32 key, bytes32 ref) external override {
        uint16 agency = _authoriseAlways(Capabilities.TRADER_DISPUTE);
        if (ref == bytes32(0)) revert EmptyCommitment();
        Check storage check = _standing(key);
        if (check.standing == Standing.Disputed) revert UnderDispute(key, check.disputer);

        check.standing = Standing.Disputed;
        check.disputer = agency;
        emit CheckDisputed(key, check.version, agency, ref);
    }

    /// @inheritdoc ITraderCheckRegistry
    function resolve(bytes32 key, bytes32 finding) external override {
        uint16 agency = _authorise(Capabilities.TRADER_DISPUTE);
        if (finding == bytes32(0)) revert EmptyCommitment();
        Check storage check = _standing(key);
        if (check.standing != Standing.Disputed) revert NotDisputed(key);
        if (!_actsFor(agency, check.disputer)) revert NotDisputer(key, agency);

        check.standing = Standing.Passed;
        check.disputer = 0;
        emit DisputeResolved(key, check.version, agency, finding);
    }

    /// @inheritdoc ITraderCheckRegistry
    function rely(bytes32 key) external override returns (uint32 version) {
        uint16 agency = _authorise(Capabilities.TRADER_RELY);
        Check storage check = _checks[key];
        Why why = _judge(check);
        if (why == Why.NoCheck) revert NoCheck(key);
        if (why == Why.Disputed) revert UnderDispute(key, check.disputer);
        if (why == Why.Expired) revert Expired(key, check.until);
        if (why == Why.Voided) revert Voided(key);
        if (why == Why.CheckerNotActive) revert CheckerNotActive(key, check.checker);
        version = check.version;
        emit CheckRelied(key, version, check.checker, agency);
    }

    /// @inheritdoc ITraderCheckRegistry
    function voidChecks(uint16 agency, uint48 from, uint48 until) external override {
        if (from >= until || until > block.timestamp) revert BadWindow();
        if (!registry.isGovernor(msg.sender)) {
            uint16 actor = _authoriseAlways(Capabilities.TRADER_CHECK);
            if (!_actsFor(actor, agency)) revert NotYourChecks(agency, actor);
            Window memory old = _voidWindows[agency];
            if (old.until != 0) {
                from = SafeCast.toUint48(Math.min(from, old.from));
                until = SafeCast.toUint48(Math.max(until, old.until));
            }
        }
        _voidWindows[agency] = Window(from, until);
        emit ChecksVoided(agency, from, until, msg.sender);
    }

    /// @inheritdoc ITraderCheckRegistry
    function rotateEpoch(bytes32 keyCommit) external override {
        _requireGovernor();
        if (keyCommit == bytes32(0)) revert EmptyCommitment();
        uint32 epoch = currentEpoch();
        if (_keyCommits[epoch] == keyCommit) revert SameEpochKey();
        ++epoch;
        _set(0, epoch);
        _keyCommits[epoch] = keyCommit;
        emit EpochRotated(epoch, keyCommit);
    }

    /// @inheritdoc ITraderCheckRegistry
    function setRule(uint8 checkType, uint16 authority, uint16 maxDays) external override {
        _requireGovernor();
        if (checkType == 0 || checkType > LAST_CHECK_TYPE) revert BadCheckType(checkType);
        _set(checkType, (uint32(authority) << 16) | maxDays);
        emit RuleSet(checkType, authority, maxDays);
    }

    /// @inheritdoc ITraderCheckRegistry
    function valid(bytes32 key) external view override returns (bool) {
        return _judge(_checks[key]) == Why.Ok;
    }

    /// @inheritdoc ITraderCheckRegistry
    function explain(bytes32 key) external view override returns (Why) {
        return _judge(_checks[key]);
    }

    /// @inheritdoc ITraderCheckRegistry
    function checkRecord(bytes32 key) external view override returns (Check memory) {
        return _checks[key];
    }

    /// @inheritdoc ITraderCheckRegistry
    function keyCommitOf(uint32 epoch) external view override returns (bytes32) {
        return _keyCommits[epoch];
    }

    /// @inheritdoc ITraderCheckRegistry
    function ruleOf(uint8 checkType) external view override returns (Rule memory) {
        (uint16 authority, uint16 maxDays) = _ruleOf(_settings, checkType);
        return Rule(authority, maxDays);
    }

    /// @inheritdoc ITraderCheckRegistry
    function voidWindow(uint16 agency) external view override returns (Window memory) {
        return _voidWindows[agency];
    }

    /// @inheritdoc ITraderCheckRegistry
    function currentEpoch() public view override returns (uint32) {
        return uint32(_settings);
    }

    /// @inheritdoc ITraderCheckRegistry
    function checkKey(uint8 checkType, uint32 epoch, bytes32 subject) public pure override returns (bytes32) {
        return keccak256(abi.encode(CHECK_DOMAIN, epoch, checkType, subject));
    }

    /// @notice For a project's own rules: called before a check is recorded. It may only refuse, for it cannot write.
    /// @dev Override it in a contract of your own and revert with an error of your own. Here it allows everything.
    /// @param agency The agency that checked.
    /// @param checkType The type of the check.
    /// @param until First second at which it no longer holds.
    function _beforePut(uint16 agency, uint8 checkType, uint48 until) internal view virtual {}

    /// @dev Writes one part of the settings.
    function _set(uint8 part, uint32 value) private {
        uint256 shift = uint256(part) * 32;
        _settings = (_settings & ~(uint256(type(uint32).max) << shift)) | (uint256(value) << shift);
    }

    /// @dev Lets a pass through that the present epoch and the rule of its type allow.
    function _requireRule(uint16 agency, uint8 checkType, uint32 epoch, uint48 until) private view {
        uint256 settings = _settings;
        if (epoch != uint32(settings) || epoch == 0) revert StaleEpoch(uint32(settings), epoch);
        (uint16 authority, uint16 maxDays) = _ruleOf(settings, checkType);
        if (maxDays == 0) revert BadCheckType(checkType);
        if (authority != 0 && !_actsFor(agency, authority)) revert NotAuthority(checkType, agency);
        uint256 latest = block.timestamp + uint256(maxDays) * 1 days;
        if (until <= block.timestamp || until > latest) revert BadValidity(until, uint48(latest));
    }

    /// @dev A check that is passed or disputed. Reverts with {NoCheck} otherwise.
    function _standing(bytes32 key) private view returns (Check storage check) {
        check = _checks[key];
        if (check.standing != Standing.Passed && check.standing != Standing.Disputed) revert NoCheck(key);
    }

    /// @dev The whole rule of reliance.
    function _judge(Check storage check) private view returns (Why) {
        (uint16 checker, Standing standing, uint48 writtenAt, uint48 until) = (
            check.checker,
            check.standing,
            check.writtenAt,
            check.until
        );
        if (standing == Standing.Disputed) return Why.Disputed;
        if (standing != Standing.Passed) return Why.NoCheck;
        if (block.timestamp >= until) return Why.Expired;
        Window storage window = _voidWindows[checker];
        if (writtenAt >= window.from && writtenAt < window.until) return Why.Voided;
        return registry.isActive(checker) ? Why.Ok : Why.CheckerNotActive;
    }

    /// @dev The rule of a check type. Reverts with {BadCheckType} where there is no such type.
    function _ruleOf(uint256 settings, uint8 checkType) private pure returns (uint16 authority, uint16 maxDays) {
        if (checkType == 0 || checkType > LAST_CHECK_TYPE) revert BadCheckType(checkType);
        uint256 rule = settings >> (uint256(checkType) * 32);
        return (uint16(rule >> 16), uint16(rule));
    }
}
