// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

import {Script} from "forge-std/Script.sol";
import {Clearance} from "../src/Clearance.sol";

contract Deploy is Script {
    function run() external returns (Clearance clearance) {
        uint256 privateKey = vm.envUint("PRIVATE_KEY");
        address office = vm.envAddress("OFFICE");
        vm.startBroadcast(privateKey);
        clearance = new Clearance(office);
        vm.stopBroadcast();
    }
}
