// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {AgencyGated} from "../governance/AgencyGated.sol";
import {Capabilities} from "../governance/Capabilities.sol";
import {IAgencyRegistry} from "../governance/IAgencyRegistry.sol";
import {ISharingAgreementRegistry} from "./ISharingAgreementRegistry.sol";
import {LegalBases} from "./LegalBases.sol";

/// @title Registry of information-sharing agreements
/// @notice No data flow without a live agreement: who discloses, to whom, on which legal basis, and until when. The
/// agreement's text stays off the ledger.
/// @dev An agreement names two agencies and binds nobody else. Rules worth knowing:
/// - Either party alone can end what is permitted; nothing is permitted, or permitted for longer, without both.
/// - A party that is suspended or closed in the agency registry stops every flow, both ways, in the same block.
/// - A closed party's agreement never permits again. Its successor may suspend or terminate it, to clear it away, and
///   proposes an agreement of its own to go on.
/// - A missed review date stops nothing. {isReviewDue} shows it.
/// - The chain id is the one at deployment. A fork that changes its chain id does not change any id.
contract SharingAgreementRegistry is ISharingAgreementRegistry, AgencyGated {
    /// @notice First word of every agreement id's preimage.
    bytes32 public constant AGREEMENT_DOMAIN = keccak256("tolbooth.SharingAgreementRegistry.agreement.v1");

    /// @notice How long an agreement may run. Any five years fit, leap days included.
    uint48 public constant MAX_TERM = 1827 days;

    /// @dev The discloser's bit among the acceptances.
    uint8 private constant DISCLOSER = 1;

    /// @dev The recipient's bit among the acceptances.
    uint8 private constant RECIPIENT = 2;

    /// @dev Both bits.
    uint8 private constant BOTH = 3;

    /// @notice The chain on which this contract was deployed.
    uint256 public immutable deploymentChainId = block.chainid;

    mapping(bytes32 id => Agreement agreement) private _agreements;

    /// @inheritdoc ISharingAgreementRegistry
    mapping(bytes32 id => bytes32 terms) public override termsOf;

    /// @notice Starts with no agreement.
    /// @param registry_ The registry that gates this contract.
    constructor(IAgencyRegistry registry_) AgencyGated(registry_) {}

    /// @inheritdoc ISharingAgreementRegistry
    function propose(
        bytes32 salt,
        uint16 recipient,
        uint8 basis,
        bytes32 terms,
        uint48 from,
        uint48 until,
        uint48 reviewBy
    ) external override returns (bytes32 id) {
        uint16 discloser = _authorise(Capabilities.AGREEMENT_PROPOSE);
        if (recipient == 0 || recipient == discloser) revert BadRecipient(recipient);
        id = agreementId(discloser, salt);
        if (_agreements[id].status != Status.None) revert Exists(id);
        _writeVersion(id, discloser, recipient, 1, basis, terms, from, until, reviewBy);
        emit AgreementProposed(id, discloser, recipient, basis, terms, from, until, reviewBy);
    }

    /// @inheritdoc ISharingAgreementRegistry
    function accept(bytes32 id, uint32 version, bytes32 terms) external override {
        uint16 agency = _authorise(Capabilities.AGREEMENT_ACCEPT);
        Agreement memory agreement = _openAgreement(id);
        uint8 party = _partyOf(agreement, agency);
        if (party == 0) revert NotParty(id, agency);
        if (block.timestamp >= agreement.until) revert Over(id);
        if (version != agreement.version) revert VersionMismatch(id, agreement.version, version);
        bytes32 present = termsOf[id];
        if (terms != present) revert TermsMismatch(id, present, terms);
        if (agreement.accepted & party != 0) revert AlreadyAccepted(id, agency);

        uint8 accepted = agreement.accepted | party;
        bool active = accepted == BOTH;
        Agreement storage written = _agreements[id];
        written.accepted = accepted;
        if (active) written.status = Status.Active;
        emit AgreementAccepted(id, agency, version, terms, active);
    }

    /// @inheritdoc ISharingAgreementRegistry
    function amend(
        bytes32 id,
        uint32 version,
        uint8 basis,
        bytes32 terms,
        uint48 from,
        uint48 until,
        uint48 reviewBy
    ) external override {
        uint16 agency = _authorise(Capabilities.AGREEMENT_PROPOSE);
        Agreement memory agreement = _openAgreement(id);
        if (agency != agreement.discloser) revert NotDiscloser(id, agency);
        if (version != agreement.version) revert VersionMismatch(id, agreement.version, version);
        uint32 next = version + 1;
        _writeVersion(id, agency, agreement.recipient, next, basis, terms, from, until, reviewBy);
        emit AgreementAmended(id, next, basis, terms, from, until, reviewBy);
    }

    /// @inheritdoc ISharingAgreementRegistry
    function suspend(bytes32 id) external override {
        uint16 agency = _authoriseAlways(Capabilities.AGREEMENT_END);
        Agreement memory agreement = _openAgreement(id);
        _requireParty(agreement, id, agency);
        if (agreement.status == Status.Proposed) revert NotAccepted(id);
        Agreement storage written = _agreements[id];
        written.status = Status.Suspended;
        written.accepted = 0;
        emit AgreementSuspended(id, agency, agreement.version);
    }

    /// @inheritdoc ISharingAgreementRegistry
    function terminate(bytes32 id) external override {
        uint16 agency = _authoriseAlways(Capabilities.AGREEMENT_END);
        Agreement memory agreement = _openAgreement(id);
        _requireParty(agreement, id, agency);
        Agreement storage written = _agreements[id];
        written.status = Status.Terminated;
        written.accepted = 0;
        emit AgreementTerminated(id, agency, agreement.version);
    }

    /// @inheritdoc ISharingAgreementRegistry
    function recordReview(bytes32 id, uint32 version, uint48 reviewBy, bytes32 finding) external override {
        uint16 agency = _authoriseAlways(Capabilities.AGREEMENT_ACCEPT);
        Agreement memory agreement = _openAgreement(id);
        if (_partyOf(agreement, agency) == 0) revert NotParty(id, agency);
        if (agreement.status != Status.Active) revert NotAccepted(id);
        if (version != agreement.version) revert VersionMismatch(id, agreement.version, version);
        if (finding == bytes32(0)) revert FindingRequired();
        _requireReviewWithin(agreement.from, agreement.until, reviewBy);
        _agreements[id].reviewBy = reviewBy;
        emit AgreementReviewed(id, agency, version, reviewBy, finding);
    }

    /// @inheritdoc ISharingAgreementRegistry
    function permits(bytes32 id, uint16 discloser, uint16 recipient) external view override returns (bool) {
        return explain(id, discloser, recipient) == Why.Ok;
    }

    /// @inheritdoc ISharingAgreementRegistry
    function isLive(bytes32 id) external view override returns (bool) {
        return _standing(_agreements[id]) == Why.Ok;
    }

    /// @inheritdoc ISharingAgreementRegistry
    function isLiveFor(bytes32 id, uint16 party) external view override returns (bool) {
        Agreement memory agreement = _agreements[id];
        return _partyOf(agreement, party) != 0 && _standing(agreement) == Why.Ok;
    }

    /// @inheritdoc ISharingAgreementRegistry
    function isReviewDue(bytes32 id) external view override returns (bool) {
        Agreement memory agreement = _agreements[id];
        return agreement.status == Status.Active && block.timestamp >= agreement.reviewBy;
    }

    /// @inheritdoc ISharingAgreementRegistry
    function agreementRecord(bytes32 id) external view override returns (Agreement memory) {
        return _agreements[id];
    }

    /// @inheritdoc ISharingAgreementRegistry
    function explain(bytes32 id, uint16 discloser, uint16 recipient) public view override returns (Why) {
        Agreement memory agreement = _agreements[id];
        bool between = agreement.discloser == discloser && agreement.recipient == recipient;
        if (agreement.status != Status.None && !between) return Why.WrongParties;
        return _standing(agreement);
    }

    /// @inheritdoc ISharingAgreementRegistry
    function agreementId(uint16 discloser, bytes32 salt) public view override returns (bytes32) {
        return keccak256(abi.encode(AGREEMENT_DOMAIN, deploymentChainId, address(this), discloser, salt));
    }

    /// @notice For a project's own rules: called before an agreement is proposed or amended. It may only refuse, for it
    /// cannot write.
    /// @dev Override it in a contract of your own and revert with an error of your own. Here it allows everything.
    /// @param discloser The agency that discloses.
    /// @param recipient The agency that receives.
    /// @param basis The legal basis.
    /// @param from First second at which the flow is permitted.
    /// @param until First second at which it no longer is.
    function _beforePropose(
        uint16 discloser,
        uint16 recipient,
        uint8 basis,
        uint48 from,
        uint48 until
    ) internal view virtual {}

    /// @dev Checks and writes a version that the discloser has accepted and the recipient has not.
    function _writeVersion(
        bytes32 id,
        uint16 discloser,
        uint16 recipient,
        uint32 version,
        uint8 basis,
        bytes32 terms,
        uint48 from,
        uint48 until,
        uint48 reviewBy
    ) private {
        if (basis == 0) revert BasisRequired();
        if (!LegalBases.isKnown(basis)) revert UnknownBasis(basis);
        if (terms == bytes32(0)) revert TermsRequired();
        if (from >= until || until <= block.timestamp) revert BadWindow(from, until);
        if (until - from > MAX_TERM) revert TermTooLong(from + MAX_TERM);
        _requireReviewWithin(from, until, reviewBy);
        _beforePropose(discloser, recipient, basis, from, until);
        _agreements[id] = Agreement({
            discloser: discloser,
            recipient: recipient,
            basis: basis,
            status: Status.Proposed,
            accepted: DISCLOSER,
            from: from,
            until: until,
            reviewBy: reviewBy,
            version: version
        });
        termsOf[id] = terms;
    }

    /// @dev The agreement, if it exists and is not terminated. Reverts with {UnknownAgreement} or {Over} otherwise.
    function _openAgreement(bytes32 id) private view returns (Agreement memory agreement) {
        agreement = _agreements[id];
        if (agreement.status == Status.None) revert UnknownAgreement(id);
        if (agreement.status == Status.Terminated) revert Over(id);
    }

    /// @dev Lets only a party or the successor of one pass.
    function _requireParty(Agreement memory agreement, bytes32 id, uint16 agency) private view {
        if (!_actsFor(agency, agreement.discloser) && !_actsFor(agency, agreement.recipient)) {
            revert NotParty(id, agency);
        }
    }

    /// @dev Lets only a review date pass that is in the future and within the term.
    function _requireReviewWithin(uint48 from, uint48 until, uint48 reviewBy) private view {
        if (reviewBy <= from || reviewBy <= block.timestamp || reviewBy > until) revert BadReviewDate(reviewBy);
    }

    /// @dev Whether an agreement permits the flow between its parties now, or why not. The registry is asked last.
    function _standing(Agreement memory agreement) private view returns (Why) {
        Status status = agreement.status;
        if (status != Status.Active) {
            if (status == Status.None) return Why.Unknown;
            if (status == Status.Proposed) return Why.NotAccepted;
            return status == Status.Suspended ? Why.Suspended : Why.Terminated;
        }
        if (block.timestamp < agreement.from) return Why.NotYetValid;
        if (block.timestamp >= agreement.until) return Why.Expired;
        if (!registry.isActive(agreement.discloser)) return Why.DiscloserNotActive;
        if (!registry.isActive(agreement.recipient)) return Why.RecipientNotActive;
        return Why.Ok;
    }

    /// @dev The bit of an agency among the acceptances; 0 when it is no party.
    function _partyOf(Agreement memory agreement, uint16 agency) private pure returns (uint8) {
        if (agency == agreement.discloser) return DISCLOSER;
        return agency == agreement.recipient ? RECIPIENT : 0;
    }
}
