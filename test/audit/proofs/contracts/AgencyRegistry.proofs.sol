// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {AgencyRules} from "@tolbooth/sdk/contracts/governance/AgencyRules.sol";
import {IAgencyRegistry} from "@tolbooth/sdk/contracts/governance/IAgencyRegistry.sol";

/// @dev One agency's status, written as the registry writes it: only where AgencyRules lets it. Who writes it plays no
/// part: governors and guardians pass the same rule. `closed` remembers what happened; it takes no part.
abstract contract OneAgency {
    IAgencyRegistry.Status internal status;
    bool internal closed;

    function admit() external {
        require(status == IAgencyRegistry.Status.None);
        status = IAgencyRegistry.Status.Active;
    }

    function activate() external {
        AgencyRules.requireOpen(1, status);
        status = IAgencyRegistry.Status.Active;
    }

    function suspend() external {
        AgencyRules.requireOpen(1, status);
        status = IAgencyRegistry.Status.Suspended;
    }

    function close() external {
        AgencyRules.requireOpen(1, status);
        (status, closed) = (IAgencyRegistry.Status.Closed, true);
    }
}

/// @custom:property A1-5 Whatever happens, a closed agency stays closed
/// @custom:engine chc
/// @custom:expected proved
contract ClosedIsAbsorbing is OneAgency {
    function check() external view {
        assert(!closed || status == IAgencyRegistry.Status.Closed);
    }
}

/// @custom:property A1-2 Whoever closes an agency, its suspension never ends, so that its keys are denied for ever
/// @custom:engine chc
/// @custom:expected proved
contract ClosedNeverEnds {
    function check(IAgencyRegistry.Status present, uint48 time) external pure {
        uint48 end = AgencyRules.suspensionEnd(1, present, IAgencyRegistry.Status.Closed, true, time);
        assert(end == AgencyRules.NEVER);
    }
}

/// @custom:property A1-2 A key whose agency's suspension has not ended is denied, even for nothing; exactly at its end not
/// @custom:engine chc
/// @custom:expected proved
contract SuspendedKeysAreDenied {
    function check(uint48 from, uint48 until, uint48 suspendedUntil, uint48 time) external pure {
        assert(time >= suspendedUntil || !AgencyRules.isValid(from, until, suspendedUntil, time));
        require(from <= suspendedUntil && suspendedUntil < until);
        assert(AgencyRules.isValid(from, until, suspendedUntil, suspendedUntil));
    }
}

/// @custom:property A1-5 A closed agency reads as closed at any time
/// @custom:engine chc
/// @custom:expected proved
contract ClosedReadsClosed {
    function check(uint48 suspendedUntil, uint256 time) external pure {
        IAgencyRegistry.Status closed = IAgencyRegistry.Status.Closed;
        assert(AgencyRules.statusNow(closed, suspendedUntil, time) == closed);
    }
}

/// @custom:property A1-2 While an agency's status reads Suspended its keys are denied, even for nothing
/// @custom:engine chc
/// @custom:expected proved
contract SuspendedDenies {
    function check(
        IAgencyRegistry.Status written,
        uint48 from,
        uint48 until,
        uint48 suspendedUntil,
        uint256 time
    ) external pure {
        IAgencyRegistry.Status present = AgencyRules.statusNow(written, suspendedUntil, time);
        require(written != IAgencyRegistry.Status.Active && present == IAgencyRegistry.Status.Suspended);
        assert(!AgencyRules.isValid(from, until, suspendedUntil, time));
    }
}

/// @custom:property A1-7 An agency with a successor is closed. As a successor must be open, no circle can form
/// @custom:engine chc
/// @custom:expected proved
contract SucceededIsClosed is OneAgency {
    uint16 internal successor;

    function succeed(uint16 by, IAgencyRegistry.Status statusOfSuccessor) external {
        require(by != 0 && by != 1 && status != IAgencyRegistry.Status.None && successor == 0);
        AgencyRules.requireOpen(by, statusOfSuccessor);
        (successor, status) = (by, IAgencyRegistry.Status.Closed);
    }

    function check() external view {
        assert(successor == 0 || status == IAgencyRegistry.Status.Closed);
    }
}

/// @custom:property A1-7 A successor is open when it is named
/// @custom:engine chc
/// @custom:expected proved
contract SuccessorIsOpen {
    function check(uint16 id, IAgencyRegistry.Status status) external pure {
        AgencyRules.requireOpen(id, status);
        assert(status == IAgencyRegistry.Status.Active || status == IAgencyRegistry.Status.Suspended);
    }
}

/// @custom:property A guardian's suspension ends after 72 hours, and is not repeated before a governor has spoken
/// @custom:engine chc
/// @custom:expected proved
contract GuardianSuspendsOnce {
    function check(IAgencyRegistry.Status present, uint48 time) external pure {
        require(time < AgencyRules.NEVER - 72 hours);
        uint48 end = AgencyRules.suspensionEnd(1, present, IAgencyRegistry.Status.Suspended, false, time);
        assert(end == time + 72 hours);
        assert(present != IAgencyRegistry.Status.Suspended);
    }
}

/// @custom:property A guardian's pause ends after 72 hours at most, shortens none, and is not repeated
/// @custom:engine chc
/// @custom:expected proved
contract GuardianPausesOnce {
    function check(uint48 present, bool byGuardian, uint48 until, uint48 time) external pure {
        require(time < AgencyRules.NEVER - 72 hours);
        AgencyRules.requireGuardianPause(address(1), present, byGuardian, until, time);
        assert(until <= time + 72 hours);
        assert(until >= present);
        assert(!byGuardian);
    }
}

/// @custom:property A1-3 A key is let through only from <= now < until
/// @custom:engine chc
/// @custom:expected proved
contract KeysHaveAWindow {
    function check(uint48 from, uint48 until, uint48 suspendedUntil, uint256 time) external pure {
        require(AgencyRules.isValid(from, until, suspendedUntil, time));
        assert(time >= from);
        assert(time < until);
        assert(time >= suspendedUntil);
    }
}

/// @custom:property A1-3 Valid exactly at `from`, no longer exactly at `until`; an unknown key is never valid
/// @custom:engine chc
/// @custom:expected proved
contract KeyBoundariesAreExact {
    function check(uint48 from, uint48 until, uint256 time) external pure {
        require(from < until);
        assert(AgencyRules.isValid(from, until, 0, from));
        assert(AgencyRules.isValid(from, until, 0, uint256(until) - 1));
        assert(!AgencyRules.isValid(from, until, 0, until));
        assert(from == 0 || !AgencyRules.isValid(from, until, 0, uint256(from) - 1));
        assert(!AgencyRules.isValid(0, 0, 0, time));
    }
}

/// @custom:property A1-1 What a key can do is within its agency's present ceiling, whatever was written
/// @custom:engine bmc
/// @custom:expected proved
contract CapabilitiesAreWithinTheCeiling {
    function check(uint64 caps, uint64 ceiling) external pure {
        // One capability that the ceiling lacks, or that was never given.
        uint64 beyond = ~(caps & ceiling);
        require(beyond & beyond != 0);
        assert(!AgencyRules.holds(caps, ceiling, beyond));
        assert(AgencyRules.holds(caps, ceiling, caps & ceiling));
    }
}

/// @custom:property A1-1, A1-4, A1-6 A key is written only within the ceiling, and only where no other agency has it
/// @custom:engine bmc
/// @custom:expected proved
contract KeysAreWrittenWithinTheRules {
    function check(
        uint16 owner,
        uint16 id,
        uint64 ceiling,
        uint64 caps,
        uint48 from,
        uint48 until,
        uint256 time
    ) external pure {
        AgencyRules.requireWritable(owner, id, ceiling, caps, from, until, time);
        assert(caps & ~ceiling == 0);
        assert(owner == 0 || owner == id);
        assert(from < until);
        assert(until > time);
    }
}

/// @custom:property `explain` says None exactly when the gate lets the key through
/// @custom:engine bmc
/// @custom:expected proved
contract ExplainAgreesWithTheGate {
    function check(
        IAgencyRegistry.Key memory key,
        IAgencyRegistry.Agency memory agency,
        uint64 wanted,
        uint256 time
    ) external pure {
        // As the registry keeps it: no agency, no window.
        require(key.agency != 0 || key.until == 0);
        bool valid = AgencyRules.isValid(key.from, key.until, agency.suspendedUntil, time);
        bool allowed = valid && AgencyRules.holds(key.caps, agency.ceiling, wanted);
        assert(allowed == (AgencyRules.explain(key, agency, wanted, time) == IAgencyRegistry.Denial.None));
    }
}

/// @custom:property False: a suspension never ends by itself
/// @custom:engine chc
/// @custom:expected refuted
contract SuspensionNeverEnds {
    function check(uint48 suspendedUntil, uint256 time) external pure {
        IAgencyRegistry.Status suspended = IAgencyRegistry.Status.Suspended;
        assert(AgencyRules.statusNow(suspended, suspendedUntil, time) == suspended);
    }
}

/// @custom:property False: an agency is never closed
/// @custom:engine chc
/// @custom:expected refuted
contract AgencyIsNeverClosed is OneAgency {
    function check() external view {
        assert(!closed);
    }
}
