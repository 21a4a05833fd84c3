// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

/// @title Legal bases of sharing, by code
/// @notice The law on which an agreement chiefly rests. Its terms name everything else that it rests on.
/// @dev A code is never given a second meaning. The TypeScript client holds the same table.
///
///     UK GDPR article 6(1)
///      1  (a) consent
///      2  (b) contract
///      3  (c) legal obligation
///      4  (d) vital interests
///      5  (e) public task
///      6  (f) legitimate interests; not open to a public authority in the performance of its tasks
///     UK GDPR article 9(2), for special category data; the terms name the article 6 basis as well
///     17  (a) explicit consent
///     18  (b) employment, social security and social protection law
///     19  (c) vital interests
///     20  (d) not-for-profit bodies
///     21  (e) made public by the data subject
///     22  (f) legal claims and judicial acts
///     23  (g) substantial public interest
///     24  (h) health or social care
///     25  (i) public health
///     26  (j) archiving, research and statistics
///     Digital Economy Act 2017 part 5; the terms name the article 6 basis as well
///     33  section 35, public service delivery
///     34  section 36, gas and electricity suppliers (fuel poverty)
///     35  section 37, water and sewerage undertakers (water poverty)
///     36  section 46, civil registration
///     37  section 48, debt owed to the public sector
///     38  section 56, fraud against the public sector
///     39  section 64, research
///     40  section 74, non-identifying information of HMRC
///     41  section 80, the Statistics Board
library LegalBases {
    /// @dev Bit n is set when n is a code.
    uint256 private constant KNOWN = (0x3f << 1) | (0x3ff << 17) | (0x1ff << 33);

    /// @notice Whether a number is the code of a legal basis.
    /// @param basis The number.
    /// @return True when it is.
    function isKnown(uint8 basis) internal pure returns (bool) {
        return (KNOWN >> basis) & 1 == 1;
    }
}
