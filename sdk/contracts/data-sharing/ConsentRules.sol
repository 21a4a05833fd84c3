// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {IConsentRegistry} from "./IConsentRegistry.sol";

/// @title The rules of a consent's life, as pure functions
/// @notice Which status may follow which, and what a check says. {ConsentRegistry} asks them and nothing else.
/// @dev They hold no storage and build on nothing, so that the compiler's model checker can prove things about them:
/// see `test/audit/proofs` in the source repository. They refuse by `require`: the model checker does not understand a
/// `revert` statement with a custom error, and would go on after it.
library ConsentRules {
    /// @notice Lets an id pass under which nothing was ever recorded. It may become Active, and nothing else.
    /// @dev Reverts with {Exists} otherwise.
    /// @param id The consent.
    /// @param status The status under this id.
    function requireNew(bytes32 id, IConsentRegistry.Status status) internal pure {
        require(status == IConsentRegistry.Status.None, IConsentRegistry.Exists(id));
    }

    /// @notice Lets a consent pass that is active. It may become Withdrawn or Superseded; from those no way leads on.
    /// @dev Reverts with {UnknownConsent} or {NotActive} otherwise.
    /// @param id The consent.
    /// @param status Its status.
    function requireActive(bytes32 id, IConsentRegistry.Status status) internal pure {
        require(status != IConsentRegistry.Status.None, IConsentRegistry.UnknownConsent(id));
        require(status == IConsentRegistry.Status.Active, IConsentRegistry.NotActive(id));
    }

    /// @notice What a check says. A consent holds at `from` and no longer at `until`.
    /// @param status The consent's status.
    /// @param kind What the person said.
    /// @param named The recipient that the consent names.
    /// @param recipient The recipient that asks.
    /// @param from First second at which it holds.
    /// @param until First second at which it no longer holds.
    /// @param time The present time.
    /// @return `Ok`, or why not.
    function why(
        IConsentRegistry.Status status,
        IConsentRegistry.Kind kind,
        uint16 named,
        uint16 recipient,
        uint48 from,
        uint48 until,
        uint256 time
    ) internal pure returns (IConsentRegistry.Why) {
        if (status == IConsentRegistry.Status.None) return IConsentRegistry.Why.Unknown;
        if (named != recipient) return IConsentRegistry.Why.WrongRecipient;
        if (status != IConsentRegistry.Status.Active) {
            return
                status == IConsentRegistry.Status.Withdrawn
                    ? IConsentRegistry.Why.Withdrawn
                    : IConsentRegistry.Why.Superseded;
        }
        if (time < from) return IConsentRegistry.Why.NotYetValid;
        if (time >= until) return IConsentRegistry.Why.Expired;
        return kind == IConsentRegistry.Kind.Deny ? IConsentRegistry.Why.Denied : IConsentRegistry.Why.Ok;
    }
}
