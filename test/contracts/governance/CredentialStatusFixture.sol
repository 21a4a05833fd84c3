// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {CredentialStatus} from "@tolbooth/sdk/contracts/governance/CredentialStatus.sol";
import {IAgencyErrors} from "@tolbooth/sdk/contracts/governance/IAgencyErrors.sol";
import {ICredentialStatus} from "@tolbooth/sdk/contracts/governance/ICredentialStatus.sol";
import {Fixture} from "../support/Fixture.sol";

/// @title Three agencies that issue credentials, and trees of words made here without the library
abstract contract CredentialStatusFixture is Fixture {
    uint16 internal constant COUNCIL = 1;
    uint16 internal constant HOSPITAL = 2;
    uint16 internal constant AGENCY = 3;
    uint8 internal constant REVOCATION = 1;
    uint8 internal constant SUSPENSION = 2;
    uint8 internal constant ROOT = 1;
    uint8 internal constant BITMAP = 2;
    uint32 internal constant ENTRIES = 131_072;
    uint48 internal constant NEXT = START + 1 days;
    uint48 internal constant LONGEST = 31 days;
    bytes32 internal constant NAME = keccak256("https://example.org/credentials/status/3");
    bytes32 internal constant LIST_DOMAIN = keccak256("tolbooth.CredentialStatus.list.v1");
    bytes32 internal constant WORD_SCHEMA = keccak256("tolbooth.CredentialStatus.word.v1");
    bytes32 internal constant COMMITMENTS = keccak256("tolbooth.Commitments.v1");

    CredentialStatus internal lists;
    address internal council;
    address internal hospital;

    function setUp() public virtual override {
        super.setUp();
        council = admit(COUNCIL, ALL);
        hospital = admit(HOSPITAL, ALL);
        admit(AGENCY, ALL);
        for (uint16 id = 1; id <= 3; ++id) empower(id);
        lists = new CredentialStatus(registry);
    }

    function create(uint8 purpose, uint8 form) internal returns (bytes32) {
        vm.prank(council);
        return lists.createList(NAME, purpose, form, ENTRIES);
    }

    /// @dev A list of form Bitmap that is fresh until {NEXT}.
    function freshBitmap(uint8 purpose) internal returns (bytes32 id) {
        id = create(purpose, BITMAP);
        vm.prank(council);
        lists.refresh(id, 0, NEXT);
    }

    function idOf(
        uint16 issuer,
        bytes32 name,
        uint8 purpose,
        uint8 form,
        uint32 entries,
        uint8 logEntries
    ) internal view returns (bytes32) {
        bytes32 hash = keccak256(
            abi.encode(LIST_DOMAIN, block.chainid, address(lists), issuer, purpose, form, entries, name)
        );
        return bytes32(abi.encodePacked(issuer, purpose, form, logEntries, uint216(uint256(hash))));
    }

    function leafOf(bytes32 id, uint32 version, uint256 value) internal view returns (bytes32) {
        bytes32 content = keccak256(abi.encode(version, value));
        return keccak256(abi.encode(COMMITMENTS, uint8(0), block.chainid, address(lists), WORD_SCHEMA, id, content));
    }

    /// @dev The proof of a word in a tree in which all other words are zero, and the tree's root.
    function sparseTree(
        bytes32 id,
        uint32 version,
        uint256 place,
        uint256 value,
        uint256 depth
    ) internal view returns (bytes32 root, bytes32[] memory proof) {
        proof = new bytes32[](depth);
        bytes32 empty = leafOf(id, version, 0);
        root = leafOf(id, version, value);
        for (uint256 level = 0; level < depth; ++level) {
            proof[level] = empty;
            root = place & 1 == 0 ? nodeOf(root, empty) : nodeOf(empty, root);
            empty = nodeOf(empty, empty);
            place >>= 1;
        }
    }

    function nodeOf(bytes32 left, bytes32 right) internal pure returns (bytes32) {
        return keccak256(abi.encode(COMMITMENTS, uint8(1), left, right));
    }

    /// @dev The bit of an entry, counted as the recommendation counts: from the left.
    function bitOf(uint256 index) internal pure returns (uint256) {
        return 2 ** (255 - (index % 256));
    }

    function one(uint16 word, uint256 mask) internal pure returns (ICredentialStatus.WordBits[] memory changes) {
        changes = new ICredentialStatus.WordBits[](1);
        changes[0] = ICredentialStatus.WordBits(word, mask);
    }

    function pauseLists() internal {
        vm.prank(governor);
        registry.pause(address(lists), FOREVER);
    }

    function denied(address who, uint64 capability) internal pure returns (bytes memory) {
        return abi.encodeWithSelector(IAgencyErrors.Denied.selector, who, capability);
    }

    function paused() internal view returns (bytes memory) {
        return abi.encodeWithSelector(IAgencyErrors.Paused.selector, address(lists), FOREVER);
    }

    function notIssuer(bytes32 id, uint16 agency) internal pure returns (bytes memory) {
        return abi.encodeWithSelector(ICredentialStatus.NotIssuer.selector, id, agency);
    }

    function wrongForm(bytes32 id) internal pure returns (bytes memory) {
        return abi.encodeWithSelector(ICredentialStatus.WrongForm.selector, id);
    }

    function unknown(bytes32 id) internal pure returns (bytes memory) {
        return abi.encodeWithSelector(ICredentialStatus.UnknownList.selector, id);
    }
}
