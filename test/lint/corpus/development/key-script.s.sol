// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

contract Deploy is Script {
    string mnemonic = "legal winner thank year wave sausage worth useful legal winner thank yellow"; // expect: key-in-test

    function run() external {
        vm.startBroadcast(0x3b1e2d4c5f6a7b8c9d0e1f2a3b4c5d6e7f8091a2b3c4d5e6f708192a3b4c5d6e); // expect: key-in-test
    }
}
