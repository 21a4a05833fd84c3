// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {IAgencyGated} from "./IAgencyGated.sol";

/// @title Status lists of credentials
/// @notice Says that the licence, staff credential or certificate at a place in a list is revoked or suspended, without
/// saying whose it is. One bit stands for one credential, as in W3C Bitstring Status List v1.0.
/// @dev A list's id says what the list is, so that nobody can take an id that another agency wants, and so that a write
/// need not look it up. From the highest bit to the lowest:
///
///     issuer (16) | purpose (8) | form (8) | log2 of the entries (8) | the lowest 216 bits of
///     keccak256(abi.encode(LIST_DOMAIN, chainId, contract, issuer, purpose, form, entries, name))
///
///     LIST_DOMAIN = keccak256("tolbooth.CredentialStatus.list.v1")
///
/// `chainId` is the chain on which the contract was deployed. The bits stand in words of 256. Index 0 is the highest
/// bit of word 0, as in the recommendation, so a word is 32 bytes of the uncompressed bitstring, read as a number.
///
/// In a list of form Root the words stay off the ledger, and each version's words are the leaves of a tree:
///
///     leaf = Commitments.leaf(WORD_SCHEMA, id, keccak256(abi.encode(version, value)))
///     WORD_SCHEMA = keccak256("tolbooth.CredentialStatus.word.v1")
///
/// So a leaf belongs to one chain, contract, list and version, and {Commitments-root} binds it to its place. A list is
/// public: the id takes the place of the salt, and hides nothing.
interface ICredentialStatus is IAgencyGated {
    /// @notice What a bit that is set means: two of the recommendation's values of `statusPurpose`.
    enum Purpose {
        None,
        Revocation,
        Suspension
    }

    /// @notice Where the bits are. Root: off the ledger, under a root. Bitmap: in this contract.
    enum Form {
        None,
        Root,
        Bitmap
    }

    /// @notice One list.
    /// @param issuer The agency that created it.
    /// @param purpose What a bit that is set means.
    /// @param form Where the bits are.
    /// @param entries How many bits it has. It never changes.
    /// @param version How often it was published or refreshed.
    /// @param writtenAt When that was last done, or when it was created.
    /// @param nextUpdate First second at which it is stale; 0 before it was published.
    struct List {
        uint16 issuer;
        Purpose purpose;
        Form form;
        uint32 entries;
        uint32 version;
        uint48 writtenAt;
        uint48 nextUpdate;
    }

    /// @notice Bits of one word, for {setWords} and {clearWords}.
    /// @param word The word's place, counted from 0.
    /// @param mask The bits to change; the others stay.
    struct WordBits {
        uint16 word;
        uint256 mask;
    }

    /// @notice A list was created.
    /// @param id The list.
    /// @param issuer The agency that created it.
    /// @param name Its name, as given to {createList}.
    /// @param purpose 1 revocation, 2 suspension.
    /// @param form 1 root, 2 bitmap.
    /// @param entries How many bits it has.
    event ListCreated(
        bytes32 indexed id,
        uint16 indexed issuer,
        bytes32 indexed name,
        uint8 purpose,
        uint8 form,
        uint32 entries
    );

    /// @notice A version of a list of form Root was published.
    /// @param id The list.
    /// @param version The new version.
    /// @param root Root of the tree of its words.
    /// @param nextUpdate First second at which it is stale.
    event ListPublished(bytes32 indexed id, uint32 version, bytes32 root, uint48 nextUpdate);

    /// @notice The issuer of a list of form Bitmap said that its bits are as they should be.
    /// @param id The list.
    /// @param version The new version.
    /// @param nextUpdate First second at which it is stale.
    event ListRefreshed(bytes32 indexed id, uint32 version, uint48 nextUpdate);

    /// @notice The bit of one entry was set.
    /// @param id The list.
    /// @param index The entry's place.
    event EntrySet(bytes32 indexed id, uint32 index);

    /// @notice The bit of one entry was cleared.
    /// @param id The list.
    /// @param index The entry's place.
    event EntryCleared(bytes32 indexed id, uint32 index);

    /// @notice Bits of a word were set or cleared.
    /// @param id The list.
    /// @param word The word's place, counted from 0.
    /// @param value Its bits now.
    event WordSet(bytes32 indexed id, uint16 word, uint256 value);

    /// @notice No list has this id.
    /// @param id The id that was given.
    error UnknownList(bytes32 id);

    /// @notice The caller's agency neither created this list nor succeeds the agency that did.
    /// @param id The list.
    /// @param agency The caller's agency.
    error NotIssuer(bytes32 id, uint16 agency);

    /// @notice The caller's agency has created this list before.
    /// @param id The list.
    error ListExists(bytes32 id);

    /// @notice The name is zero.
    error NameRequired();

    /// @notice The purpose is neither revocation (1) nor suspension (2).
    /// @param purpose The number that was given.
    error BadPurpose(uint8 purpose);

    /// @notice The form is neither root (1) nor bitmap (2).
    /// @param form The number that was given.
    error BadForm(uint8 form);

    /// @notice The list is of the other form.
    /// @param id The list.
    error WrongForm(bytes32 id);

    /// @notice The list is too short to hide a credential among others.
    /// @param entries The number that was given.
    /// @param least The fewest that a list may have.
    error TooFewEntries(uint32 entries, uint32 least);

    /// @notice The number of entries is too large or no power of two.
    /// @param entries The number that was given.
    error BadEntries(uint32 entries);

    /// @notice The list has moved on since the caller looked.
    /// @param id The list.
    /// @param expected The version that the caller took it to have.
    /// @param actual The version that it has.
    error StaleVersion(bytes32 id, uint32 expected, uint32 actual);

    /// @notice The next update must be later than now and not too far away.
    /// @param nextUpdate The time that was given.
    /// @param latest The latest time that may be given now.
    error BadNextUpdate(uint48 nextUpdate, uint48 latest);

    /// @notice The root is zero.
    error RootRequired();

    /// @notice Nobody comes back from revocation. Issue a new credential instead.
    /// @param id The list.
    error Unrevoke(bytes32 id);

    /// @notice The list has no such word.
    /// @param id The list.
    /// @param word The place that was given.
    error WordOutOfList(bytes32 id, uint16 word);

    /// @notice The list has no such entry.
    /// @param id The list.
    /// @param index The place that was given.
    error IndexOutOfList(bytes32 id, uint256 index);

    /// @notice The batch holds nothing.
    error EmptyBatch();

    /// @notice The issuer has not kept the list up to date. Take no credential of it for good.
    /// @param id The list.
    /// @param nextUpdate When it became stale; 0 when it was never published.
    error Stale(bytes32 id, uint48 nextUpdate);

    /// @notice The word and the proof do not lead to the published root.
    /// @param id The list.
    /// @param index The place that was given.
    error BadProof(bytes32 id, uint256 index);

    /// @notice Creates a list. Needs {Capabilities-CREDENTIAL_PUBLISH}. The caller's agency is its issuer.
    /// @dev It is stale until it is published or refreshed.
    /// @param name The list's name, not zero: keccak256 of the `statusListCredential` address in the credentials.
    /// @param purpose 1 revocation, 2 suspension.
    /// @param form 1 root, 2 bitmap.
    /// @param entries How many bits: a power of two from 131,072 to 16,777,216.
    /// @return id The list.
    function createList(bytes32 name, uint8 purpose, uint8 form, uint32 entries) external returns (bytes32 id);

    /// @notice Publishes the next version of a list of form Root. Needs {Capabilities-CREDENTIAL_PUBLISH}.
    /// @dev A pause does not stop it, because it carries revocations. Publish on a clock, whether or not anything
    /// changed, so that the time says nothing. Put the words where verifiers find them first.
    /// @param id The list.
    /// @param root Root of the tree of the new version's words.
    /// @param expectVersion The version that the list has now; the new one is one more.
    /// @param nextUpdate First second at which it is stale.
    function publish(bytes32 id, bytes32 root, uint32 expectVersion, uint48 nextUpdate) external;

    /// @notice Says that the bits of a list of form Bitmap are as they should be. Needs
    /// {Capabilities-CREDENTIAL_PUBLISH}.
    /// @dev A pause does not stop it.
    /// @param id The list.
    /// @param expectVersion The version that the list has now; the new one is one more.
    /// @param nextUpdate First second at which it is stale.
    function refresh(bytes32 id, uint32 expectVersion, uint48 nextUpdate) external;

    /// @notice Sets the bit of one entry of a list of form Bitmap: revokes or suspends one credential. Needs
    /// {Capabilities-CREDENTIAL_PUBLISH}.
    /// @dev A pause does not stop it. A bit that is set already stays so. The list need not have been created yet: bits
    /// count from then on.
    /// @param id The list.
    /// @param index The entry's place (`statusListIndex`), counted from 0.
    function setEntry(bytes32 id, uint32 index) external;

    /// @notice Clears the bit of one entry of a list of form Bitmap and purpose suspension: ends a suspension. Needs
    /// {Capabilities-CREDENTIAL_PUBLISH}.
    /// @dev A pause stops it.
    /// @param id The list.
    /// @param index The entry's place (`statusListIndex`), counted from 0.
    function clearEntry(bytes32 id, uint32 index) external;

    /// @notice Sets bits of many entries, all or none; a word holds 256. Otherwise as {setEntry}.
    /// @dev Only the bits of each mask change, so two officers who revoke at the same time do not undo each other.
    /// @param id The list.
    /// @param changes The words and their bits.
    function setWords(bytes32 id, WordBits[] calldata changes) external;

    /// @notice Clears bits of many entries, all or none; a word holds 256. Otherwise as {clearEntry}.
    /// @param id The list.
    /// @param changes The words and their bits.
    function clearWords(bytes32 id, WordBits[] calldata changes) external;

    /// @notice Whether the bit of an entry is set, in a list of form Root.
    /// @dev Fails closed: reverts with {Stale} unless the list is fresh, and with {BadProof} unless the word is that of
    /// the published version. Looking up one entry tells the node which one; verifiers who mind run their own node or
    /// fetch the whole list.
    /// @param id The list.
    /// @param index The entry's place (`statusListIndex`), counted from 0.
    /// @param wordValue The word in which it stands.
    /// @param proof The sibling at every level of the tree, lowest first.
    /// @return set True when the credential is revoked or suspended.
    function statusByProof(
        bytes32 id,
        uint256 index,
        uint256 wordValue,
        bytes32[] calldata proof
    ) external view returns (bool set);

    /// @notice Whether the bit of an entry is set, in a list of form Bitmap.
    /// @dev Fails closed: reverts with {Stale} unless the list is fresh.
    /// @param id The list.
    /// @param index The entry's place (`statusListIndex`), counted from 0.
    /// @return set True when the credential is revoked or suspended.
    function statusAt(bytes32 id, uint256 index) external view returns (bool set);

    /// @notice Whether the list's issuer has kept it up to date.
    /// @param id The list.
    /// @return True before {List-nextUpdate}; false when there is no such list.
    function isFresh(bytes32 id) external view returns (bool);

    /// @notice A list.
    /// @param id The list.
    /// @return The record; all zero for none.
    function listRecord(bytes32 id) external view returns (List memory);

    /// @notice The root that was published last.
    /// @param id The list.
    /// @return The root; zero for none.
    function rootOf(bytes32 id) external view returns (bytes32);

    /// @notice A word of a list of form Bitmap, fresh or not.
    /// @param id The list.
    /// @param word The word's place, counted from 0.
    /// @return Its bits.
    function wordAt(bytes32 id, uint16 word) external view returns (uint256);

    /// @notice The id of a list.
    /// @param issuer The agency that creates it.
    /// @param name The list's name.
    /// @param purpose 1 revocation, 2 suspension.
    /// @param form 1 root, 2 bitmap.
    /// @param entries How many bits it has.
    /// @return The id, also where {createList} would refuse to create it.
    function listId(
        uint16 issuer,
        bytes32 name,
        uint8 purpose,
        uint8 form,
        uint32 entries
    ) external view returns (bytes32);

    /// @notice The leaf of a word in the tree of a version.
    /// @param id The list.
    /// @param version The version.
    /// @param value The word.
    /// @return The leaf.
    function wordLeaf(bytes32 id, uint32 version, uint256 value) external view returns (bytes32);
}
