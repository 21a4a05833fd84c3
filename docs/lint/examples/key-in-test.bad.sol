// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

abstract contract Test {}

contract SigningTest is Test {
    uint256 private signerKey = 0x8f2a55949038a9610f50fb23b5883af3b4ecb3c3bb792cbcefbd1542c692be63;
}
