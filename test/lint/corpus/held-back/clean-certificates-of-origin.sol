// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

contract CertificatesOfOrigin {
    struct Certificate { string exporterName; string commodityCode; uint16 chamber; bytes32 documentHash; }
    mapping(bytes32 => Certificate) public certificates;
    event Issued(bytes32 indexed id, uint16 indexed chamber);
    function issue(bytes32 id, string calldata exporterName, string calldata commodityCode, uint16 chamber, bytes32 documentHash) external {
        certificates[id] = Certificate(exporterName, commodityCode, chamber, documentHash);
        emit Issued(id, chamber);
    }
}
