// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {ConsentRules} from "@tolbooth/sdk/contracts/data-sharing/ConsentRules.sol";
import {IConsentRegistry} from "@tolbooth/sdk/contracts/data-sharing/IConsentRegistry.sol";

/// @dev One consent, written as the registry writes it: only where ConsentRules lets it. `ended` and `endedAs` remember
/// what happened; they take no part.
abstract contract OneConsent {
    IConsentRegistry.Status internal status;
    IConsentRegistry.Kind internal kind;
    uint16 internal recipient;
    uint48 internal from;
    uint48 internal until;
    bool internal ended;
    IConsentRegistry.Status internal endedAs;

    function record(uint16 recipient_, uint48 from_, uint48 until_, IConsentRegistry.Kind kind_) external {
        ConsentRules.requireNew(0, status);
        (status, recipient, from, until, kind) = (IConsentRegistry.Status.Active, recipient_, from_, until_, kind_);
    }

    function withdraw() external {
        ConsentRules.requireActive(0, status);
        end(IConsentRegistry.Status.Withdrawn);
    }

    function supersede() external {
        ConsentRules.requireActive(0, status);
        end(IConsentRegistry.Status.Superseded);
    }

    function end(IConsentRegistry.Status next) private {
        status = next;
        (ended, endedAs) = (true, next);
    }

    function why(uint16 asking) internal view returns (IConsentRegistry.Why) {
        return ConsentRules.why(status, kind, recipient, asking, from, until, block.timestamp);
    }
}

/// @custom:property B2-1 Whatever happens, a consent that was withdrawn stays withdrawn, and one superseded, superseded
/// @custom:engine chc
/// @custom:expected proved
contract EndedIsAbsorbing is OneConsent {
    function check() external view {
        assert(!ended || status == endedAs);
    }
}

/// @custom:property B2-2 From a withdrawal on, whatever happens and at any time, no check succeeds
/// @custom:engine chc
/// @custom:expected proved
contract EndedNeverChecksTrue is OneConsent {
    function check(uint16 asking) external view {
        assert(!ended || why(asking) != IConsentRegistry.Why.Ok);
    }
}

/// @custom:property B2-2 A consent that was never recorded permits nothing
/// @custom:engine chc
/// @custom:expected proved
contract UnknownNeverChecksTrue is OneConsent {
    bool internal recorded;

    function check(uint16 asking) external {
        if (status != IConsentRegistry.Status.None) recorded = true;
        assert(recorded || why(asking) == IConsentRegistry.Why.Unknown);
    }
}

/// @custom:property B2-2 A check succeeds exactly for an active permit, its recipient, and from <= now < until
/// @custom:engine chc
/// @custom:expected proved
contract CheckIsExact {
    function check(
        IConsentRegistry.Status status,
        IConsentRegistry.Kind kind,
        uint16 named,
        uint16 asking,
        uint48 from,
        uint48 until,
        uint256 time
    ) external pure {
        bool ok = ConsentRules.why(status, kind, named, asking, from, until, time) == IConsentRegistry.Why.Ok;
        bool permits = status == IConsentRegistry.Status.Active && kind != IConsentRegistry.Kind.Deny;
        assert(ok == (permits && named == asking && time >= from && time < until));
    }
}

/// @custom:property B2-3 A live dissent answers Denied, so that it can override every permit
/// @custom:engine chc
/// @custom:expected proved
contract LiveDissentIsDenied {
    function check(uint16 recipient, uint48 from, uint48 until, uint256 time) external pure {
        IConsentRegistry.Why why = ConsentRules.why(
            IConsentRegistry.Status.Active,
            IConsentRegistry.Kind.Deny,
            recipient,
            recipient,
            from,
            until,
            time
        );
        assert((why == IConsentRegistry.Why.Denied) == (time >= from && time < until));
    }
}

/// @custom:property B2-2 Exactly at `until` a consent has ended, one second before it has not
/// @custom:engine chc
/// @custom:expected proved
contract BoundariesAreExact {
    function check(uint16 recipient, uint48 from, uint48 until) external pure {
        require(from < until);
        assert(at(recipient, from, until, from) == IConsentRegistry.Why.Ok);
        assert(at(recipient, from, until, uint256(until) - 1) == IConsentRegistry.Why.Ok);
        assert(at(recipient, from, until, until) == IConsentRegistry.Why.Expired);
        assert(from == 0 || at(recipient, from, until, uint256(from) - 1) == IConsentRegistry.Why.NotYetValid);
    }

    function at(uint16 recipient, uint48 from, uint48 until, uint256 time) private pure returns (IConsentRegistry.Why) {
        return
            ConsentRules.why(
                IConsentRegistry.Status.Active,
                IConsentRegistry.Kind.Permit,
                recipient,
                recipient,
                from,
                until,
                time
            );
    }
}

/// @custom:property False: a consent that was recorded can never be ended
/// @custom:engine chc
/// @custom:expected refuted
contract ActiveIsTerminal is OneConsent {
    function check() external view {
        assert(!ended);
    }
}
