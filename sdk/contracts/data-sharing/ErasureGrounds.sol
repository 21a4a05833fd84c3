// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

/// @title Grounds for marking a record as erased, by code
/// @notice The law under which the document behind a commitment was destroyed or withdrawn.
/// @dev A code is never given a second meaning. The TypeScript client holds the same table.
///
///     UK GDPR article 17(1), erasure
///      1  (a) no longer necessary for its purpose
///      2  (b) consent withdrawn, and no other ground
///      3  (c) objection upheld
///      4  (d) unlawfully processed
///      5  (e) a legal obligation to erase
///      6  (f) information society services offered to a child
///      7  (g) a malicious allegation, investigated, with no further action
///     UK GDPR article 16, rectification
///     16  the document was inaccurate, and no corrected version takes its place here
///     Public records
///     32  Public Records (Scotland) Act 2011 section 1(2)(b)(iii): disposal under the records management plan
library ErasureGrounds {
    /// @dev Bit n is set when n is a code.
    uint256 private constant KNOWN = (0x7f << 1) | (1 << 16) | (1 << 32);

    /// @notice Whether a number is the code of a ground.
    /// @param ground The number.
    /// @return True when it is.
    function isKnown(uint8 ground) internal pure returns (bool) {
        return (KNOWN >> ground) & 1 == 1;
    }
}
