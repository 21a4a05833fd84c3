pragma solidity ^0.8.20;

import "forge-std/Test.sol";
import "../src/Ledger.sol";

contract LedgerTest is Test {
    Ledger l;

    function setUp() public {
        l = new Ledger();
    }

    function testSigned() public {
        bytes32 digest = keccak256("hello");
        (uint8 v, bytes32 r, bytes32 s) = vm.sign(0x3b1f9c0a7e5d42861f0b9d73c48e6a25d19f07b84c3a6e52901d7fb8c6e4a035, digest); // expect: key-in-test
        l.post(digest, v, r, s);
    }
}
