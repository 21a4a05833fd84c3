import { filesOf, law, needsRegistry, standards } from "./references.js";
import type { PatternDescription } from "./types.js";

export const jointGovernance: PatternDescription = {
  name: "JointGovernance",
  ...filesOf("governance", "JointGovernance"),
  purpose:
    "Lets so many public bodies approve a change together; it takes effect after a delay in which one can veto.",
  plainWords:
    "No single body decides who takes part. A change is proposed, enough other bodies approve it, and everybody has " +
    "time to look at it and stop it before it takes effect. In an emergency one body can pause a contract for a while.",
  standards: [standards.accessControl],
  legalBasis: [
    law("UK GDPR", "article", "26", "an arrangement between bodies that decide jointly, made visible"),
    law("Data Protection Act 2018", "section", "209", "each government department decides for itself"),
  ],
  needs: [
    needsRegistry,
    "the numbers of the first member agencies",
    "how many of them must approve",
    "how long an approved call then waits, in seconds",
  ],
  worksWith: ["AgencyRegistry"],
};
