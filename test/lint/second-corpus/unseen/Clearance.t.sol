// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

import {Test} from "forge-std/Test.sol";
import {Clearance} from "../src/Clearance.sol";

contract ClearanceTest is Test {
    bytes32 private constant ROOT = 0x1c8aff950685c2ed4bc3174f3472287b56d9517b9c948127319a09a7a36deac8;
    Clearance private clearance;
    address private office;
    uint256 private officeKey;

    function setUp() public {
        (office, officeKey) = makeAddrAndKey("office");
        clearance = new Clearance(office);
    }

    function test_clears() public {
        vm.prank(office);
        clearance.anchor(ROOT);
        assertTrue(clearance.isAnchored(ROOT));
    }

    function testFuzz_signed(bytes32 root) public {
        (uint8 v, bytes32 r, bytes32 s) = vm.sign(officeKey, root);
        clearance.anchorSigned(root, v, r, s);
    }
}
