// The operations that are measured, their budgets, and what peers pay for the nearest thing they have.
//
// `budget` is the aim, taken from sketches that left out lane checks, deadlines and the opener; the limit is ten per cent
// above it. `peers` were measured in the same way (anvil 1.7.1, solc 0.8.37, optimizer 200 runs, whole
// transaction), except where the name says otherwise.

/** @typedef {{ contract: string, operation: string, budget?: number, peers?: Record<string, number> }} Operation */

const attest = { "EAS attest": 200_272 };
const attestLinked = { "EAS attest with refUID and expiry": 222_820 };

/** @type {Record<string, Operation>} */
export const operations = {
  admitAgency: { contract: "AgencyRegistry", operation: "admitAgency" },
  appointAdmin: { contract: "AgencyRegistry", operation: "appointAdmin, a new key" },
  setKey: {
    contract: "AgencyRegistry",
    operation: "setKey, a new key",
    budget: 50_000,
    peers: {
      "OpenZeppelin AccessControl grantRole": 51_454,
      "OpenZeppelin AccessManager grantRole": 55_281,
      "ethr-did addDelegate": 55_116,
    },
  },
  changeKey: { contract: "AgencyRegistry", operation: "setKey, a known key" },
  revokeKey: {
    contract: "AgencyRegistry",
    operation: "revokeKey",
    peers: { "ethr-did revokeDelegate": 37_659 },
  },
  suspend: { contract: "AgencyRegistry", operation: "setStatus, suspended by a guardian" },
  succeed: { contract: "AgencyRegistry", operation: "succeed" },
  gate: {
    contract: "AgencyRegistry",
    operation: "authorise, added to a caller's transaction",
    budget: 9_000,
    peers: {
      "OpenZeppelin AccessControl gate (no organisation, window or suspension)": 2_500,
      "OpenZeppelin AccessManager gate": 13_900,
    },
  },
  record: {
    contract: "ConsentRegistry",
    operation: "record",
    budget: 60_000,
    peers: { ...attest, "string-based consent tutorial": 206_789, "MedRec first share": 805_750 },
  },
  recordMany: {
    contract: "ConsentRegistry",
    operation: "recordMany of 10, each",
    budget: 33_000,
    peers: { "EAS multiAttest of 10, each": 169_008 },
  },
  withdraw: {
    contract: "ConsentRegistry",
    operation: "withdraw",
    budget: 38_000,
    peers: { "EAS revoke": 59_890 },
  },
  withdrawWithSecret: {
    contract: "ConsentRegistry",
    operation: "withdrawWithSecret",
    budget: 32_000,
    peers: { "EAS revoke": 59_890 },
  },
  supersede: { contract: "ConsentRegistry", operation: "supersede" },
  check: {
    contract: "ConsentRegistry",
    operation: "check, execution alone, cold storage",
    budget: 3_200,
  },
  checkFromContract: {
    contract: "ConsentRegistry",
    operation: "check, added to a caller's transaction, account warm",
  },
  open: { contract: "MovementClearance", operation: "open", budget: 56_000, peers: attestLinked },
  decide: {
    contract: "MovementClearance",
    operation: "decide, clear, one of several",
    budget: 46_000,
    peers: attestLinked,
  },
  decideRelease: {
    contract: "MovementClearance",
    operation: "decide, the clearance that releases",
    budget: 46_000,
    peers: attestLinked,
  },
  decideRevoke: {
    contract: "MovementClearance",
    operation: "decide, a hold that revokes a release",
    budget: 46_000,
    peers: attestLinked,
  },
  addRequirement: { contract: "MovementClearance", operation: "addRequirement" },
  amend: { contract: "MovementClearance", operation: "amend" },
  exit: { contract: "MovementClearance", operation: "exit" },
  invalidate: { contract: "MovementClearance", operation: "invalidate" },
};

/** The limit as a multiple of the budget. */
export const BUDGET_TOLERANCE = 1.1;
