// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

interface IERC165 {
    function supportsInterface(bytes4 interfaceId) external view returns (bool);
}

interface IERC721Metadata is IERC165 {
    function name() external view returns (string memory);
    function symbol() external view returns (string memory);
    function tokenURI(uint256 tokenId) external view returns (string memory);
}

interface IERC1271 {
    function isValidSignature(bytes32 hash, bytes calldata signature) external view returns (bytes4);
}

interface IConsents {
    event ConsentRecorded(bytes32 indexed consentId, uint16 indexed recipient, bytes32 purpose, uint64 until);
    event ConsentWithdrawn(bytes32 indexed consentId);

    function record(bytes32 consentId, uint16 recipient, bytes32 purpose, uint64 until, bytes32 withdrawLock) external;
    function withdraw(bytes32 consentId, bytes32 secret) external;
    function permits(bytes32 consentId, uint16 recipient, bytes32 purpose) external view returns (bool);
}
