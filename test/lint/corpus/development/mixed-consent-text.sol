// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

contract ConsentTexts {
    struct Text { string languageCode; uint16 version; bytes32 wordingHash; string title; }
    mapping(bytes32 => Text) texts;
    event TextPublished(bytes32 indexed id, uint16 version);
    function publish(bytes32 id, string calldata languageCode, uint16 version, bytes32 wordingHash, string calldata title) external { texts[id] = Text(languageCode, version, wordingHash, title); emit TextPublished(id, version); }
}
