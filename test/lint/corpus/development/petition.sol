// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

contract Petition {
    struct Signature { string signatoryName; string postcode; } // expect: personal-data-in-storage, personal-data-in-storage
    Signature[] signatures;
    function sign(string calldata signatoryName, string calldata postcode) external { // expect: personal-data-in-calldata, personal-data-in-calldata
        signatures.push(Signature(signatoryName, postcode));
    }
}
