// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {Test} from "forge-std/Test.sol";

/// @notice What no pattern may have in its ABI, read from the compiled contracts.
contract AbiRulesTest is Test {
    string private constant WRITES = "$.abi[?(@.stateMutability == 'nonpayable' && @.type == 'function')]";
    string private constant EVENTS = "$.abi[?(@.type == 'event')]";

    string[3] internal patterns = ["AgencyRegistry", "ConsentRegistry", "MovementClearance"];

    function test_nothingIsPayable() public view {
        for (uint256 index = 0; index < patterns.length; ++index) {
            string[] memory found = read(patterns[index], "$.abi[*].stateMutability");
            assertGt(found.length, 10);
            for (uint256 entry = 0; entry < found.length; ++entry) assertFalse(same(found[entry], "payable"));
        }
    }

    /// @dev Free text is where personal data gets onto a ledger.
    function test_noStringOrFreeBytesCanBeWritten() public view {
        uint256[3] memory expectedAtLeast = [uint256(15), 20, 15];
        for (uint256 index = 0; index < patterns.length; ++index) {
            string[] memory kinds = read(patterns[index], string.concat(WRITES, "..type"));
            assertGt(kinds.length, expectedAtLeast[index]);
            for (uint256 entry = 0; entry < kinds.length; ++entry) {
                assertFalse(same(kinds[entry], "string") || same(kinds[entry], "string[]"));
                assertFalse(same(kinds[entry], "bytes") || same(kinds[entry], "bytes[]"));
            }
        }
    }

    /// @dev B2, invariant 7, the static part: nothing that the consent registry is given or tells has room for an
    /// address, a name or any other identifier of a person.
    function test_B2_7_consentAbiHasNoRoomForASubject() public view {
        assertOnlyAllowed(read("ConsentRegistry", string.concat(WRITES, "..type")), 20);
        assertOnlyAllowed(read("ConsentRegistry", string.concat(EVENTS, ".inputs[*].type")), 12);
    }

    function assertOnlyAllowed(string[] memory kinds, uint256 atLeast) private pure {
        string[9] memory allowed = [
            "bytes32",
            "uint8",
            "uint16",
            "uint32",
            "uint48",
            // What `recordMany` takes and gives, and the kind of an ABI entry itself.
            "bytes32[]",
            "tuple[]",
            "function",
            "event"
        ];
        assertGt(kinds.length, atLeast);
        for (uint256 entry = 0; entry < kinds.length; ++entry) {
            bool found = false;
            for (uint256 index = 0; index < allowed.length; ++index)
                found = found || same(kinds[entry], allowed[index]);
            assertTrue(found, kinds[entry]);
        }
    }

    function read(string memory name, string memory path) private view returns (string[] memory) {
        string memory file = string.concat("test/contracts/.build/out/", name, ".sol/", name, ".json");
        return abi.decode(vm.parseJson(vm.readFile(file), path), (string[]));
    }

    function same(string memory a, string memory b) private pure returns (bool) {
        return keccak256(bytes(a)) == keccak256(bytes(b));
    }
}
