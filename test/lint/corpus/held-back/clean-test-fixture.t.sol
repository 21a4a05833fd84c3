// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

import {Test} from "forge-std/Test.sol";

contract PatientTest is Test {
    string constant NAME = "Ada Example";

    function test_name() public {
        (address alice, uint256 key) = makeAddrAndKey("alice");
        assertEq(bytes(NAME).length, 11);
        assertTrue(alice != address(0) && key != 0);
    }
}
