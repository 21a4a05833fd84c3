// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

/// @title Errors of the registry of information-sharing agreements
/// @notice What can be wrong with an agreement, or with what somebody wants to do to it.
interface ISharingAgreementErrors {
    /// @notice No agreement has this id.
    /// @param id The id that was given.
    error UnknownAgreement(bytes32 id);

    /// @notice The caller's agency has proposed an agreement with this salt before.
    /// @param id The agreement.
    error Exists(bytes32 id);

    /// @notice The caller's agency is no party to this agreement. Only to suspend or terminate may a party's successor
    /// stand in for it.
    /// @param id The agreement.
    /// @param agency The caller's agency.
    error NotParty(bytes32 id, uint16 agency);

    /// @notice Only the discloser amends an agreement.
    /// @param id The agreement.
    /// @param agency The caller's agency.
    error NotDiscloser(bytes32 id, uint16 agency);

    /// @notice The recipient is zero or the discloser itself.
    /// @param recipient The number that was given.
    error BadRecipient(uint16 recipient);

    /// @notice The legal basis is zero.
    error BasisRequired();

    /// @notice No legal basis has this code.
    /// @param basis The code that was given.
    error UnknownBasis(uint8 basis);

    /// @notice The terms commitment is zero.
    error TermsRequired();

    /// @notice The commitment to the review's finding is zero.
    error FindingRequired();

    /// @notice The window is empty or already over.
    /// @param from The beginning that was given.
    /// @param until The end that was given.
    error BadWindow(uint48 from, uint48 until);

    /// @notice The term is longer than an agreement may run.
    /// @param latest The latest end that goes with the beginning that was given.
    error TermTooLong(uint48 latest);

    /// @notice The review date has passed, or lies before the term begins or after it ends.
    /// @param reviewBy The date that was given.
    error BadReviewDate(uint48 reviewBy);

    /// @notice The agreement has another version now. Read it again before you decide.
    /// @param id The agreement.
    /// @param present Its version.
    /// @param given The version that was given.
    error VersionMismatch(bytes32 id, uint32 present, uint32 given);

    /// @notice The agreement's terms are not those that were given.
    /// @param id The agreement.
    /// @param present Its terms.
    /// @param given The terms that were given.
    error TermsMismatch(bytes32 id, bytes32 present, bytes32 given);

    /// @notice The caller's agency has accepted this version before.
    /// @param id The agreement.
    /// @param agency The caller's agency.
    error AlreadyAccepted(bytes32 id, uint16 agency);

    /// @notice Both parties have not accepted this version, so there is nothing to suspend or review.
    /// @param id The agreement.
    error NotAccepted(bytes32 id);

    /// @notice The agreement was terminated, or its window has passed.
    /// @param id The agreement.
    error Over(bytes32 id);
}
