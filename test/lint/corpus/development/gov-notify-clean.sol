// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

contract NotifyTemplates {
    struct Template { string templateName; uint16 version; uint16 service; }
    mapping(bytes32 => Template) templates;
    event TemplateChanged(bytes32 indexed id, uint16 version);
}
