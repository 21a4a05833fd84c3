// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

contract Phytosanitary {
    struct Certificate {
        string commodity;
        string countryOfOrigin;
        string exporterName;
        bytes32 documentRoot;
    }
    mapping(bytes32 => Certificate) certificates;
}
