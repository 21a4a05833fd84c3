// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;
abstract contract Pausable { modifier whenNotPaused() virtual { _; } }
contract ConsentBook is Pausable {
    struct Consent { bytes32 purpose; uint64 expiresAt; }
    mapping(bytes32 => Consent) private book;
    function record(bytes32 id, bytes32 purpose, uint64 expiresAt) external whenNotPaused { book[id] = Consent(purpose, expiresAt); }
    function withdrawConsent(bytes32 id) external whenNotPaused { delete book[id]; } // expect: obstructed-withdrawal
}
