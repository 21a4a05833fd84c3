// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {Math} from "@openzeppelin/contracts/utils/math/Math.sol";
import {Commitments} from "../libraries/Commitments.sol";
import {AgencyGated} from "./AgencyGated.sol";
import {Capabilities} from "./Capabilities.sol";
import {IAgencyRegistry} from "./IAgencyRegistry.sol";
import {ICredentialStatus} from "./ICredentialStatus.sol";

/// @title Status lists of credentials
/// @notice Says that the licence, staff credential or certificate at a place in a list is revoked or suspended, without
/// saying whose it is.
/// @dev Rules worth knowing:
/// - A bit in a bitmap of purpose revocation is never cleared. In a list of form Root the contract sees roots only, so
///   there nobody can stop the issuer from taking a revocation back; two versions of the words prove that it did.
/// - What withholds (setting bits, publishing, refreshing) is not stopped by a pause. What grants (creating a list,
///   clearing bits) is.
/// - A stale list answers nothing. An issuer that is suspended cannot publish, so its lists become stale in time.
/// - Writing a bit does not ask whether the list was created: its id says who may write it, and nobody can read a bit
///   of a list that was not.
contract CredentialStatus is ICredentialStatus, AgencyGated {
    /// @dev What changes in a list; two storage slots, the second of which only a list of form Root uses. `writtenAt`
    /// is 0 for
    /// no list.
    struct Record {
        uint32 version;
        uint48 writtenAt;
        uint48 nextUpdate;
        bytes32 root;
    }

    /// @dev One word, so that its place in storage is worked out once.
    struct Word {
        uint256 bits;
    }

    /// @notice First word of every list id's preimage.
    bytes32 public constant LIST_DOMAIN = keccak256("tolbooth.CredentialStatus.list.v1");

    /// @notice Schema of every leaf.
    bytes32 public constant WORD_SCHEMA = keccak256("tolbooth.CredentialStatus.word.v1");

    /// @notice The fewest entries of a list: the recommendation's minimum, 16 KiB.
    uint32 public constant MIN_ENTRIES = 131_072;

    /// @notice The most entries of a list: 65,536 words.
    uint32 public constant MAX_ENTRIES = 16_777_216;

    /// @notice How far away the next update may be. Without a bound a list could be called fresh for ever.
    uint48 public constant MAX_INTERVAL = 31 days;

    // The purposes and forms, as the numbers that stand in a list's id.
    uint8 private constant REVOCATION = uint8(Purpose.Revocation);
    uint8 private constant SUSPENSION = uint8(Purpose.Suspension);
    uint8 private constant ROOT = uint8(Form.Root);
    uint8 private constant BITMAP = uint8(Form.Bitmap);

    /// @notice The chain on which this contract was deployed.
    uint256 public immutable deploymentChainId = block.chainid;

    mapping(bytes32 id => Record record) private _lists;
    mapping(bytes32 id => mapping(uint256 word => Word bits)) private _words;

    /// @notice Starts with no list.
    /// @param registry_ The registry that gates this contract.
    constructor(IAgencyRegistry registry_) AgencyGated(registry_) {}

    /// @inheritdoc ICredentialStatus
    function createList(
        bytes32 name,
        uint8 purpose,
        uint8 form,
        uint32 entries
    ) external override returns (bytes32 id) {
        uint16 issuer = _authorise(Capabilities.CREDENTIAL_PUBLISH);
        if (name == bytes32(0)) revert NameRequired();
        if (purpose != REVOCATION && purpose != SUSPENSION) revert BadPurpose(purpose);
        if (form != ROOT && form != BITMAP) revert BadForm(form);
        if (entries < MIN_ENTRIES) revert TooFewEntries(entries, MIN_ENTRIES);
        if (entries > MAX_ENTRIES || entries & (entries - 1) != 0) revert BadEntries(entries);

        id = listId(issuer, name, purpose, form, entries);
        if (_lists[id].writtenAt != 0) revert ListExists(id);
        _lists[id].writtenAt = uint48(block.timestamp);
        emit ListCreated(id, issuer, name, purpose, form, entries);
    }

    /// @inheritdoc ICredentialStatus
    function publish(bytes32 id, bytes32 root, uint32 expectVersion, uint48 nextUpdate) external override {
        uint32 version = _renew(id, ROOT, expectVersion, nextUpdate);
        if (root == bytes32(0)) revert RootRequired();
        _lists[id].root = root;
        emit ListPublished(id, version, root, nextUpdate);
    }

    /// @inheritdoc ICredentialStatus
    function refresh(bytes32 id, uint32 expectVersion, uint48 nextUpdate) external override {
        uint32 version = _renew(id, BITMAP, expectVersion, nextUpdate);
        emit ListRefreshed(id, version, nextUpdate);
    }

    /// @inheritdoc ICredentialStatus
    function setEntry(bytes32 id, uint32 index) external override {
        _requireIssuer(id, _authoriseAlways(Capabilities.CREDENTIAL_PUBLISH));
        _requireForm(id, BITMAP);
        if (index >> _logEntriesOf(id) != 0) revert IndexOutOfList(id, index);
        _words[id][index >> 8].bits |= _maskOf(index);
        emit EntrySet(id, index);
    }

    /// @inheritdoc ICredentialStatus
    function clearEntry(bytes32 id, uint32 index) external override {
        _requireClearing(id);
        if (index >> _logEntriesOf(id) != 0) revert IndexOutOfList(id, index);
        _words[id][index >> 8].bits &= ~_maskOf(index);
        emit EntryCleared(id, index);
    }

    /// @inheritdoc ICredentialStatus
    function setWords(bytes32 id, WordBits[] calldata changes) external override {
        _requireIssuer(id, _authoriseAlways(Capabilities.CREDENTIAL_PUBLISH));
        _requireForm(id, BITMAP);
        uint256 count = changes.length;
        if (count == 0) revert EmptyBatch();
        for (uint256 index = 0; index < count; ++index) _change(id, changes[index].word, changes[index].mask, 0);
    }

    /// @inheritdoc ICredentialStatus
    function clearWords(bytes32 id, WordBits[] calldata changes) external override {
        _requireClearing(id);
        uint256 count = changes.length;
        if (count == 0) revert EmptyBatch();
        for (uint256 index = 0; index < count; ++index) _change(id, changes[index].word, 0, changes[index].mask);
    }

    /// @inheritdoc ICredentialStatus
    function statusByProof(
        bytes32 id,
        uint256 index,
        uint256 wordValue,
        bytes32[] calldata proof
    ) external view override returns (bool set) {
        uint32 version = _requireReadable(id, ROOT, index);
        bytes32 leaf = wordLeaf(id, version, wordValue);
        // 256 entries share a leaf, so the tree has eight levels fewer than the number of entries has.
        if (proof.length != _logEntriesOf(id) - 8 || Commitments.root(leaf, index >> 8, proof) != _lists[id].root) {
            revert BadProof(id, index);
        }
        return wordValue & _maskOf(index) != 0;
    }

    /// @inheritdoc ICredentialStatus
    function statusAt(bytes32 id, uint256 index) external view override returns (bool set) {
        _requireReadable(id, BITMAP, index);
        return _words[id][index >> 8].bits & _maskOf(index) != 0;
    }

    /// @inheritdoc ICredentialStatus
    function isFresh(bytes32 id) external view override returns (bool) {
        return block.timestamp < _lists[id].nextUpdate;
    }

    /// @inheritdoc ICredentialStatus
    function listRecord(bytes32 id) external view override returns (List memory list) {
        Record storage record = _lists[id];
        if (record.writtenAt == 0) return list;
        return
            List({
                issuer: _issuerOf(id),
                purpose: Purpose(_purposeOf(id)),
                form: Form(_formOf(id)),
                entries: uint32(1) << uint8(_logEntriesOf(id)),
                version: record.version,
                writtenAt: record.writtenAt,
                nextUpdate: record.nextUpdate
            });
    }

    /// @inheritdoc ICredentialStatus
    function rootOf(bytes32 id) external view override returns (bytes32) {
        return _lists[id].root;
    }

    /// @inheritdoc ICredentialStatus
    function wordAt(bytes32 id, uint16 word) external view override returns (uint256) {
        return _words[id][word].bits;
    }

    /// @inheritdoc ICredentialStatus
    function listId(
        uint16 issuer,
        bytes32 name,
        uint8 purpose,
        uint8 form,
        uint32 entries
    ) public view override returns (bytes32) {
        bytes32 hash = keccak256(
            abi.encode(LIST_DOMAIN, deploymentChainId, address(this), issuer, purpose, form, entries, name)
        );
        uint256 tail = uint256(uint216(uint256(hash)));
        uint256 head = (uint256(issuer) << 24) | (uint256(purpose) << 16) | (uint256(form) << 8) | Math.log2(entries);
        return bytes32((head << 216) | tail);
    }

    /// @inheritdoc ICredentialStatus
    function wordLeaf(bytes32 id, uint32 version, uint256 value) public view override returns (bytes32) {
        return Commitments.leaf(WORD_SCHEMA, id, keccak256(abi.encode(version, value)));
    }

    /// @notice For a project's own rules: called before a list is published or refreshed. It may only refuse, for it
    /// cannot write.
    /// @dev Override it in a contract of your own and revert with an error of your own. Here it allows everything.
    /// @param agency The agency that publishes.
    /// @param id The list.
    /// @param nextUpdate By when it promises the next publication.
    function _beforePublish(uint16 agency, bytes32 id, uint48 nextUpdate) internal view virtual {}

    /// @dev Checks and writes the next version of a list, and gives it.
    function _renew(bytes32 id, uint8 form, uint32 expectVersion, uint48 nextUpdate) private returns (uint32 version) {
        uint16 agency = _authoriseAlways(Capabilities.CREDENTIAL_PUBLISH);
        Record storage record = _lists[id];
        if (record.writtenAt == 0) revert UnknownList(id);
        _requireIssuer(id, agency);
        _requireForm(id, form);
        version = record.version;
        if (version != expectVersion) revert StaleVersion(id, expectVersion, version);
        uint48 latest = uint48(block.timestamp) + MAX_INTERVAL;
        if (nextUpdate <= block.timestamp || nextUpdate > latest) revert BadNextUpdate(nextUpdate, latest);
        _beforePublish(agency, id, nextUpdate);
        ++version;
        record.version = version;
        record.writtenAt = uint48(block.timestamp);
        record.nextUpdate = nextUpdate;
    }

    /// @dev Sets and clears bits of a word inside the list, and tells of it. The caller has passed the gate.
    function _change(bytes32 id, uint16 word, uint256 setting, uint256 clearing) private {
        if ((uint256(word) << 8) >> _logEntriesOf(id) != 0) revert WordOutOfList(id, word);
        Word storage slot = _words[id][word];
        uint256 value = (slot.bits | setting) & ~clearing;
        slot.bits = value;
        emit WordSet(id, word, value);
    }

    /// @dev The gate of clearing, which grants: a pause stops it, and nobody comes back from revocation.
    function _requireClearing(bytes32 id) private view {
        _requireIssuer(id, _authorise(Capabilities.CREDENTIAL_PUBLISH));
        _requireForm(id, BITMAP);
        if (_purposeOf(id) != SUSPENSION) revert Unrevoke(id);
    }

    /// @dev Lets only the list's issuer or its successor pass.
    function _requireIssuer(bytes32 id, uint16 agency) private view {
        if (!_actsFor(agency, _issuerOf(id))) revert NotIssuer(id, agency);
    }

    /// @dev A fresh list of this form that has this entry; gives its version.
    function _requireReadable(bytes32 id, uint8 form, uint256 index) private view returns (uint32) {
        Record storage record = _lists[id];
        if (record.writtenAt == 0) revert UnknownList(id);
        _requireForm(id, form);
        if (block.timestamp >= record.nextUpdate) revert Stale(id, record.nextUpdate);
        if (index >> _logEntriesOf(id) != 0) revert IndexOutOfList(id, index);
        return record.version;
    }

    /// @dev Lets only lists of this form pass.
    function _requireForm(bytes32 id, uint8 form) private pure {
        if (_formOf(id) != form) revert WrongForm(id);
    }

    /// @dev The issuer in a list's id.
    function _issuerOf(bytes32 id) private pure returns (uint16) {
        return uint16(uint256(id) >> 240);
    }

    /// @dev The purpose in a list's id, as a number. An id that was made up can hold any.
    function _purposeOf(bytes32 id) private pure returns (uint8) {
        return uint8(uint256(id) >> 232);
    }

    /// @dev The form in a list's id, as a number.
    function _formOf(bytes32 id) private pure returns (uint8) {
        return uint8(uint256(id) >> 224);
    }

    /// @dev The logarithm to base 2 of the number of entries in a list's id.
    function _logEntriesOf(bytes32 id) private pure returns (uint256) {
        return uint8(uint256(id) >> 216);
    }

    /// @dev The bit of an entry in its word. Index 0 is the highest bit.
    function _maskOf(uint256 index) private pure returns (uint256) {
        return (1 << 255) >> (index & 255);
    }
}
