// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

library Wallets {
    string internal constant MNEMONIC = "legal winner thank year wave sausage worth useful legal winner thank yellow"; // expect: secret-in-code
    string internal constant PATH = "m/44'/60'/0'/0/0";
}
