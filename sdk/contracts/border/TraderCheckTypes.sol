// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

/// @title What is checked about a trader
/// @notice The check types of {ITraderCheckRegistry}. The name of each, in lower case with hyphens, is part of what is
/// hashed to find a check.
/// @dev Each constant stands on one line in the form `NAME = number`, because a test holds the TypeScript table against
/// this file. A number is never given a second meaning.
library TraderCheckTypes {
    /// @notice Authorised economic operator, customs simplifications (AEOC).
    uint8 internal constant AEO_CUSTOMS = 1;

    /// @notice Authorised economic operator, security and safety (AEOS; WCO SAFE Framework of Standards).
    uint8 internal constant AEO_SECURITY = 2;

    /// @notice Screened against the sanctions lists in force.
    uint8 internal constant SANCTIONS = 3;

    /// @notice No insolvency, winding-up or disqualification of directors on record.
    uint8 internal constant INSOLVENCY = 4;

    /// @notice Holds the import or export licence for its goods, and the licence is in force.
    uint8 internal constant LICENCE = 5;

    /// @notice Premises approved: a border control post, a customs warehouse, a registered plant health operator.
    uint8 internal constant PREMISES = 6;

    /// @notice Customs guarantee or duty deferment account in good standing.
    uint8 internal constant GUARANTEE = 7;

    /// @notice The highest number in use.
    uint8 internal constant LAST = 7;
}
