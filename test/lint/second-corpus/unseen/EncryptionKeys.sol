// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

/// Public keys of public bodies, to which others encrypt. Nothing encrypted is here.
contract EncryptionKeys {
    struct PublicKey {
        bytes key;
        uint64 from;
        uint64 until;
    }

    mapping(uint16 agency => PublicKey[]) private keys;
    mapping(address => uint16) public agencyOf;

    event PublicKeyAdded(uint16 indexed agency, uint256 index, bytes key);
    event PublicKeyEnded(uint16 indexed agency, uint256 index);

    function addEncryptionKey(bytes calldata publicKey, uint64 until) external {
        uint16 agency = agencyOf[msg.sender];
        keys[agency].push(PublicKey(publicKey, uint64(block.timestamp), until));
        emit PublicKeyAdded(agency, keys[agency].length - 1, publicKey);
    }

    function end(uint256 index) external {
        keys[agencyOf[msg.sender]][index].until = uint64(block.timestamp);
        emit PublicKeyEnded(agencyOf[msg.sender], index);
    }
}
