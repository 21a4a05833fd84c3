// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {IAgencyGated} from "../governance/IAgencyGated.sol";

/// @title Registry of checks on traders
/// @notice One public body's check on a trader, put on record once, so that every other border agency can rely on it.
/// @dev What a client must mirror:
///
///     subject = Commitments.lookupKey(epochKeyCommit, HMAC-SHA-256(epoch key, check type's name, 0x00, EORI))
///     key     = keccak256(abi.encode(CHECK_DOMAIN, epoch, checkType, subject))
///     CHECK_DOMAIN = keccak256("tolbooth.TraderCheckRegistry.check.v1")
///
/// The border agencies share the epoch key off the ledger and change it with every epoch; only a commitment to it is
/// public. The check type's name is inside the HMAC, so that nobody without the key can tell that two checks are on one
/// trader. `evidence` is a {Commitments-leaf} of this contract over the check's report.
///
/// Only a pass is ever written. A trader who failed a check has no entry, like one whom nobody has checked: the result
/// goes to those who need it as a sealed document. A pass that no longer holds is withdrawn without saying why.
interface ITraderCheckRegistry is IAgencyGated {
    /// @notice Where a check stands.
    enum Standing {
        None,
        Passed,
        Disputed,
        Withdrawn
    }

    /// @notice Why a check cannot be relied on. One that was withdrawn reads as one that was never made.
    enum Why {
        Ok,
        NoCheck,
        Disputed,
        Expired,
        Voided,
        CheckerNotActive
    }

    /// @notice One check; one storage slot.
    /// @param checker The agency that checked.
    /// @param checkType What was checked: a number of {TraderCheckTypes}.
    /// @param standing Where it stands.
    /// @param writtenAt When it was last put on record.
    /// @param until First second at which it no longer holds.
    /// @param version 1, and one more each time it is put on record again.
    /// @param disputer The agency that disputes it; 0 for none.
    struct Check {
        uint16 checker;
        uint8 checkType;
        Standing standing;
        uint48 writtenAt;
        uint48 until;
        uint32 version;
        uint16 disputer;
    }

    /// @notice The governor's rule for one check type.
    /// @param authority The only agency that may make such checks; 0 for any with {Capabilities-TRADER_CHECK}.
    /// @param maxDays For how many days a check holds at most; 0 when no such check may be made.
    struct Rule {
        uint16 authority;
        uint16 maxDays;
    }

    /// @notice A time in which an agency's checks are void.
    /// @param from First second of it.
    /// @param until First second after it.
    struct Window {
        uint48 from;
        uint48 until;
    }

    /// @notice A pass was put on record. What was checked stands in {checkRecord}.
    /// @param key The check.
    /// @param checker The agency that checked.
    /// @param version The check's version.
    /// @param until First second at which it no longer holds.
    /// @param evidence Commitment to the check's report.
    event CheckPut(bytes32 indexed key, uint16 indexed checker, uint32 version, uint48 until, bytes32 evidence);

    /// @notice A check was withdrawn.
    /// @param key The check.
    /// @param version Its version.
    /// @param by The agency that withdrew it.
    /// @param reason See {withdraw}.
    event CheckWithdrawn(bytes32 indexed key, uint32 version, uint16 indexed by, uint8 reason);

    /// @notice A check was disputed. It does not count until the dispute is taken back or the check is made again.
    /// @param key The check.
    /// @param version Its version.
    /// @param by The agency that disputes it.
    /// @param ref Commitment to the grounds.
    event CheckDisputed(bytes32 indexed key, uint32 version, uint16 indexed by, bytes32 ref);

    /// @notice A dispute was taken back.
    /// @param key The check.
    /// @param version Its version.
    /// @param by The agency that took it back.
    /// @param finding Commitment to what was found.
    event DisputeResolved(bytes32 indexed key, uint32 version, uint16 indexed by, bytes32 finding);

    /// @notice An agency relied on a check.
    /// @param key The check.
    /// @param version The version; it was valid in this block.
    /// @param checker The agency that had checked.
    /// @param by The agency that relied on it.
    event CheckRelied(bytes32 indexed key, uint32 version, uint16 checker, uint16 indexed by);

    /// @notice A new epoch began.
    /// @param epoch The epoch's number.
    /// @param keyCommit Commitment to its key.
    event EpochRotated(uint32 indexed epoch, bytes32 keyCommit);

    /// @notice The rule for a check type was set; see {Rule}.
    /// @param checkType The check type.
    /// @param authority The only agency that may make such checks; 0 for any.
    /// @param maxDays For how many days a check holds at most.
    event RuleSet(uint8 indexed checkType, uint16 indexed authority, uint16 maxDays);

    /// @notice The checks that an agency put on record within a time are void.
    /// @param agency The agency.
    /// @param from First second of it.
    /// @param until First second after it.
    /// @param by The governor or key that voided them.
    event ChecksVoided(uint16 indexed agency, uint48 from, uint48 until, address indexed by);

    /// @notice There is no check to act on: none was made, or it was withdrawn.
    /// @param key The check.
    error NoCheck(bytes32 key);

    /// @notice The check is another agency's, and the caller's agency does not succeed it.
    /// @param key The check.
    /// @param agency The caller's agency.
    error NotChecker(bytes32 key, uint16 agency);

    /// @notice The dispute is another agency's, and the caller's agency does not succeed it.
    /// @param key The check.
    /// @param agency The caller's agency.
    error NotDisputer(bytes32 key, uint16 agency);

    /// @notice Nobody disputes the check.
    /// @param key The check.
    error NotDisputed(bytes32 key);

    /// @notice The check is under dispute.
    /// @param key The check.
    /// @param disputer The agency that disputes it.
    error UnderDispute(bytes32 key, uint16 disputer);

    /// @notice The check no longer holds.
    /// @param key The check.
    /// @param until When it ended.
    error Expired(bytes32 key, uint48 until);

    /// @notice The check is void.
    /// @param key The check.
    error Voided(bytes32 key);

    /// @notice The agency that checked is suspended or closed.
    /// @param key The check.
    /// @param checker That agency.
    error CheckerNotActive(bytes32 key, uint16 checker);

    /// @notice The end is not later than now, or later than the rule allows.
    /// @param until The end that was given.
    /// @param latest The latest end that may be given now.
    error BadValidity(uint48 until, uint48 latest);

    /// @notice There is no such check type, or no such check may be made.
    /// @param checkType The number that was given.
    error BadCheckType(uint8 checkType);

    /// @notice Only another agency may make such checks.
    /// @param checkType The check type.
    /// @param agency The caller's agency.
    error NotAuthority(uint8 checkType, uint16 agency);

    /// @notice The subject was derived for another epoch than the present one.
    /// @param current The present epoch; 0 when none has begun.
    /// @param given The epoch that was given.
    error StaleEpoch(uint32 current, uint32 given);

    /// @notice The reason is not one of 0, 1 and 2.
    /// @param reason The number that was given.
    error BadReason(uint8 reason);

    /// @notice A commitment is zero.
    error EmptyCommitment();

    /// @notice The key commitment is the present epoch's own.
    error SameEpochKey();

    /// @notice The time is empty or reaches into the future.
    error BadWindow();

    /// @notice The checks are another agency's, and the caller's agency does not succeed it.
    /// @param agency That agency.
    /// @param actor The caller's agency.
    error NotYourChecks(uint16 agency, uint16 actor);

    /// @notice Puts a pass on record, or a newer one in its place. Needs {Capabilities-TRADER_CHECK}. A pause stops it.
    /// @dev Only the checker or its successor writes over a check. A new version ends a dispute of the old one.
    /// @param checkType What was checked.
    /// @param epoch The epoch under whose key the subject was derived; it must be the present one.
    /// @param subject The trader, as the look-up key that the agencies derive alike.
    /// @param until First second at which the check no longer holds.
    /// @param evidence Commitment to the check's report.
    /// @return key The check.
    function put(
        uint8 checkType,
        uint32 epoch,
        bytes32 subject,
        uint48 until,
        bytes32 evidence
    ) external returns (bytes32 key);

    /// @notice Withdraws a check. Needs {Capabilities-TRADER_CHECK}; the checker or its successor. No pause stops it.
    /// @param key The check, passed or disputed.
    /// @param reason 0 not said, 1 to be checked again, 2 entered by mistake. A failure is 0, like most others.
    function withdraw(bytes32 key, uint8 reason) external;

    /// @notice Disputes a check, whatever its version: a checker cannot dodge by putting it on record once more. Needs
    /// {Capabilities-TRADER_DISPUTE}. No pause stops it.
    /// @param key The check, passed.
    /// @param ref Commitment to the grounds.
    function dispute(bytes32 key, bytes32 ref) external;

    /// @notice Takes a dispute back, so that the check counts again. Needs {Capabilities-TRADER_DISPUTE}; the agency
    /// that disputed, or its successor. A pause stops it.
    /// @param key The check, disputed.
    /// @param finding Commitment to what was found.
    function resolve(bytes32 key, bytes32 finding) external;

    /// @notice Tells that the caller's agency relies on a check; reverts unless it is valid in this block. Needs
    /// {Capabilities-TRADER_RELY}. A pause stops it.
    /// @param key The check.
    /// @return version The version relied on.
    function rely(bytes32 key) external returns (uint32 version);

    /// @notice Voids every check that an agency put on record within a time in the past, such as while a key of it was
    /// stolen, until it is put on record anew. No pause stops it.
    /// @dev An agency, or its successor, voids its own with {Capabilities-TRADER_CHECK}; what was void before stays so,
    /// with all that lies between. A governor sets the time outright; second 0 to 1 lifts it.
    /// @param agency The agency.
    /// @param from First second of the time.
    /// @param until First second after it; not later than now.
    function voidChecks(uint16 agency, uint48 from, uint48 until) external;

    /// @notice Begins a new epoch. Governors of the registry only.
    /// @dev Checks of earlier epochs hold until their end, but cannot be put on record again under the old key.
    /// @param keyCommit Commitment to the new epoch's key.
    function rotateEpoch(bytes32 keyCommit) external;

    /// @notice Sets who may make a kind of check, and how long it holds. Checks on record stay. Governors only.
    /// @param checkType The check type.
    /// @param authority The only agency that may make such checks; 0 for any.
    /// @param maxDays For how many days a check holds at most; 0 when no such check may be made.
    function setRule(uint8 checkType, uint16 authority, uint16 maxDays) external;

    /// @notice Whether a check can be relied on now: passed, not disputed, void or over, its checker active.
    /// @param key The check.
    /// @return True when it can.
    function valid(bytes32 key) external view returns (bool);

    /// @notice Why a check cannot be relied on now, or `Ok`.
    /// @param key The check.
    /// @return The first reason.
    function explain(bytes32 key) external view returns (Why);

    /// @notice A check as written.
    /// @param key The check.
    /// @return The record; all zero for none.
    function checkRecord(bytes32 key) external view returns (Check memory);

    /// @notice The present epoch.
    /// @return Its number; 0 for none.
    function currentEpoch() external view returns (uint32);

    /// @notice The commitment to an epoch's key.
    /// @param epoch The epoch.
    /// @return The commitment; zero for none.
    function keyCommitOf(uint32 epoch) external view returns (bytes32);

    /// @notice The rule for a check type.
    /// @param checkType The check type.
    /// @return The rule; all zero when none was set.
    function ruleOf(uint8 checkType) external view returns (Rule memory);

    /// @notice The time in which an agency's checks are void.
    /// @param agency The agency.
    /// @return The time; all zero for none.
    function voidWindow(uint16 agency) external view returns (Window memory);

    /// @notice The key of a check.
    /// @param checkType The check type.
    /// @param epoch The epoch.
    /// @param subject The trader, as the look-up key that the agencies derive alike.
    /// @return The key.
    function checkKey(uint8 checkType, uint32 epoch, bytes32 subject) external pure returns (bytes32);
}
