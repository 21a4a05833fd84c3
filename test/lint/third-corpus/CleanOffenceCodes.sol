// SPDX-License-Identifier: MIT
pragma solidity ^0.8.24;
/// The list of offences and their penalties.
contract OffenceList {
    struct Entry { string title; uint32 maxFine; uint16 points; }
    mapping(bytes6 offenceCode => Entry) public offences;
    event OffenceAdded(bytes6 indexed offenceCode, string title);
    function add(bytes6 offenceCode, string calldata title, uint32 maxFine) external { offences[offenceCode] = Entry(title, maxFine, 0); emit OffenceAdded(offenceCode, title); }
}
