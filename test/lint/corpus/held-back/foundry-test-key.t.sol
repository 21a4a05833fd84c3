// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

import {Test} from "forge-std/Test.sol";

contract DeployTest is Test {
    uint256 internal deployerKey = 0x8f2a55949038a9610f50fb23b5883af3b4ecb3c3bb792cbcefbd1542c692be63; // expect: key-in-test

    function test_deploys() public {
        vm.startBroadcast(deployerKey);
        vm.stopBroadcast();
    }
}
