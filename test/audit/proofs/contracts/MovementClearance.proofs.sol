// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {ClearanceMasks} from "@tolbooth/sdk/contracts/libraries/ClearanceMasks.sol";

// Each contract states one property of ClearanceMasks. The parameters are any values at all, so one proof covers every
// movement in every state. Where the solver cannot decide for 32 lanes it decides for two, the lane that acts and
// another one: every function works on each bit by itself, so what holds for any two lanes holds for all.
//
// Equality is written with xor: the solver then sees one term over bits.

/// @custom:property C2-2 A lane has one answer at a time: cleared, held and refused are pairwise disjoint
/// @custom:engine bmc
/// @custom:expected proved
contract AnswersAreDisjoint {
    function check(uint32 settled, uint32 adverse) external pure {
        uint32 cleared = ClearanceMasks.cleared(settled, adverse);
        uint32 held = ClearanceMasks.held(settled, adverse);
        uint32 refused = ClearanceMasks.refused(settled, adverse);
        assert(cleared & held == 0);
        assert(cleared & refused == 0);
        assert(held & refused == 0);
    }
}

/// @custom:property C2-2 A lane with either bit set has an answer: the three answers together are settled or adverse
/// @custom:engine bmc
/// @custom:expected proved
contract AnswersAreComplete {
    function check(uint32 settled, uint32 adverse) external pure {
        uint32 answers =
            ClearanceMasks.cleared(settled, adverse) |
                ClearanceMasks.held(settled, adverse) |
                ClearanceMasks.refused(settled, adverse);
        assert(answers ^ (settled | adverse) == 0);
    }
}

/// @custom:property C2-2 A decision of a required lane leaves every answer within the required lanes (two lanes)
/// @custom:engine bmc
/// @custom:expected proved
contract AnswersAreRequired {
    function check(uint32 required, uint32 settled, uint32 adverse, uint32 bit, uint8 decision) external pure {
        require((settled | adverse) & ~required == 0 && bit & ~required == 0);
        require(required < 4 && settled < 4 && adverse < 4 && bit < 4);
        if (decision == 1) (settled, adverse) = ClearanceMasks.clear(settled, adverse, bit);
        if (decision == 2) (settled, adverse) = ClearanceMasks.hold(settled, adverse, bit);
        if (decision == 3) (settled, adverse) = ClearanceMasks.refuse(settled, adverse, bit);
        assert((settled | adverse) & ~required == 0);
    }
}

/// @custom:property C2-2, C2-5 Clearing gives the lane the answer cleared and moves no other lane's bits (two lanes)
/// @custom:engine bmc
/// @custom:expected proved
contract ClearClearsOneLane {
    function check(uint32 settled, uint32 adverse, uint32 bit) external pure {
        require(settled < 4 && adverse < 4 && bit < 4);
        (uint32 settledAfter, uint32 adverseAfter) = ClearanceMasks.clear(settled, adverse, bit);
        assert(bit & ~ClearanceMasks.cleared(settledAfter, adverseAfter) == 0);
        assert(((settledAfter ^ settled) | (adverseAfter ^ adverse)) & ~bit == 0);
    }
}

/// @custom:property C2-2, C2-5 Holding gives the lane the answer held and moves no other lane's bits (two lanes)
/// @custom:engine bmc
/// @custom:expected proved
contract HoldHoldsOneLane {
    function check(uint32 settled, uint32 adverse, uint32 bit) external pure {
        require(settled < 4 && adverse < 4 && bit < 4);
        (uint32 settledAfter, uint32 adverseAfter) = ClearanceMasks.hold(settled, adverse, bit);
        assert(bit & ~ClearanceMasks.held(settledAfter, adverseAfter) == 0);
        assert(((settledAfter ^ settled) | (adverseAfter ^ adverse)) & ~bit == 0);
    }
}

/// @custom:property C2-2, C2-5 Refusing gives the lane the answer refused and moves no other lane's bits (two lanes)
/// @custom:engine bmc
/// @custom:expected proved
contract RefuseRefusesOneLane {
    function check(uint32 settled, uint32 adverse, uint32 bit) external pure {
        require(settled < 4 && adverse < 4 && bit < 4);
        (uint32 settledAfter, uint32 adverseAfter) = ClearanceMasks.refuse(settled, adverse, bit);
        assert(bit & ~ClearanceMasks.refused(settledAfter, adverseAfter) == 0);
        assert(((settledAfter ^ settled) | (adverseAfter ^ adverse)) & ~bit == 0);
    }
}

/// @custom:property C2-1 Released means that exactly the required lanes have cleared and none holds or refuses
/// @custom:engine bmc
/// @custom:expected proved
contract ReleasedMeansAllCleared {
    function check(uint32 required, uint32 settled, uint32 adverse) external pure {
        require(ClearanceMasks.isReleased(required, settled, adverse));
        assert(ClearanceMasks.cleared(settled, adverse) ^ required == 0);
        assert(ClearanceMasks.held(settled, adverse) | ClearanceMasks.refused(settled, adverse) == 0);
    }
}

/// @custom:property C2-1 Released means settled == required and adverse == 0, and nothing else does (two lanes)
/// @custom:engine bmc
/// @custom:expected proved
contract ReleasedMeansSettledAndNotAdverse {
    function check(uint32 required, uint32 settled, uint32 adverse) external pure {
        require(required < 4 && settled < 4 && adverse < 4);
        assert(ClearanceMasks.isReleased(required, settled, adverse) == (settled == required && adverse == 0));
    }
}

/// @custom:property C2-1 Where none objects and all other required lanes have cleared, the last lane's clearance releases (two lanes)
/// @custom:engine bmc
/// @custom:expected proved
contract LastClearanceReleases {
    function check(uint32 others, uint32 bit) external pure {
        require(others < 4 && bit < 4);
        (uint32 settled, uint32 adverse) = ClearanceMasks.clear(others, 0, bit);
        assert(ClearanceMasks.isReleased(others | bit, settled, adverse));
    }
}

/// @custom:property C2-3 An amendment takes every clearance and keeps every hold and refusal
/// @custom:engine bmc
/// @custom:expected proved
contract AmendTakesClearancesAndKeepsHolds {
    function check(uint32 settled, uint32 adverse) external pure {
        uint32 settledAfter = ClearanceMasks.amend(settled, adverse);
        assert(ClearanceMasks.cleared(settledAfter, adverse) == 0);
        assert(ClearanceMasks.held(settledAfter, adverse) ^ ClearanceMasks.held(settled, adverse) == 0);
        assert(ClearanceMasks.refused(settledAfter, adverse) ^ ClearanceMasks.refused(settled, adverse) == 0);
    }
}

/// @custom:property C2-3 After an amendment a movement that requires anything is not released
/// @custom:engine bmc
/// @custom:expected proved
contract AmendEndsARelease {
    function check(uint32 required, uint32 settled, uint32 adverse) external pure {
        require(required & required != 0);
        assert(!ClearanceMasks.isReleased(required, ClearanceMasks.amend(settled, adverse), adverse));
    }
}

/// @custom:property C2-4 A new requirement ends a release
/// @custom:engine bmc
/// @custom:expected proved
contract RequirementEndsARelease {
    function check(uint32 required, uint32 settled, uint32 adverse, uint32 bit) external pure {
        require(ClearanceMasks.isReleased(required, settled, adverse));
        require(bit & required == 0 && bit & bit != 0);
        assert(!ClearanceMasks.isReleased(required | bit, settled, adverse));
    }
}

/// @custom:property C2-1 A hold or refusal ends a release (two lanes)
/// @custom:engine bmc
/// @custom:expected proved
contract ObjectionEndsARelease {
    function check(uint32 required, uint32 settled, uint32 adverse, uint32 bit, bool refuses) external pure {
        require(required < 4 && settled < 4 && adverse < 4 && bit > 0 && bit < 4);
        (uint32 settledAfter, uint32 adverseAfter) = refuses
            ? ClearanceMasks.refuse(settled, adverse, bit)
            : ClearanceMasks.hold(settled, adverse, bit);
        assert(!ClearanceMasks.isReleased(required, settledAfter, adverseAfter));
    }
}

/// @custom:property C2-9 False: a released movement stays released whatever its lanes decide (two lanes)
/// @custom:engine bmc
/// @custom:expected refuted
contract ReleasedIsTerminal {
    function check(uint32 required, uint32 settled, uint32 adverse, uint32 bit) external pure {
        require(required < 4 && settled < 4 && adverse < 4 && bit > 0 && bit < 4);
        require(bit & ~required == 0);
        require(ClearanceMasks.isReleased(required, settled, adverse));
        (settled, adverse) = ClearanceMasks.hold(settled, adverse, bit);
        assert(ClearanceMasks.isReleased(required, settled, adverse));
    }
}

/// @custom:property False: an amendment shakes off a hold (two lanes)
/// @custom:engine bmc
/// @custom:expected refuted
contract AmendShakesOffAHold {
    function check(uint32 settled, uint32 adverse) external pure {
        require(settled < 4 && adverse < 4);
        assert(ClearanceMasks.held(ClearanceMasks.amend(settled, adverse), adverse) == 0);
    }
}
