import { defineErrors } from "./descriptor.js";

export const localNetworkErrors = defineErrors({
  NETWORK_NEVER_STARTED: {
    what: "The local network '{network}' has no chain yet.",
    next: "Start it: 'tolbooth network start', or in the editor 'Tolbooth: Start Local Network'.",
    exit: 3,
  },
  SNAPSHOT_UNKNOWN: {
    what: "The local network '{network}' has no snapshot '{snapshot}'. There are: {known}.",
    next: "Use one of these names. 'tolbooth network snapshot list' shows them.",
    exit: 2,
  },
  SNAPSHOT_NAME_INVALID: {
    what: "A snapshot's name needs 1 to 80 characters on one line.",
    next: "Give it a short name, such as 'before the rules changed'.",
    exit: 2,
  },
  SNAPSHOT_NAME_TAKEN: {
    what: "The local network '{network}' has a snapshot '{snapshot}' already.",
    next: "Choose another name, or rename or remove the one that has it.",
    exit: 2,
  },
  SNAPSHOT_DAMAGED: {
    what: "The snapshot '{snapshot}' cannot be used: {problem}. The chain was not changed.",
    next: "Use another snapshot. {file} is what is left of this one.",
    exit: 3,
  },
  SNAPSHOT_OTHER_CHAIN: {
    what: "The snapshot '{snapshot}' is of chain {actual}, but the local network '{network}' has chain id {expected}. The chain was not changed.",
    next: "Set 'chainId' of this network in tolbooth.json to {actual}, or use another snapshot.",
    exit: 1,
  },
  TIME_INVALID: {
    what: "'{time}' is not a moment or a duration that the chain's clock can go to.",
    next: "Give a duration such as 90s, 15m, 12h or 30d, or a date such as 2027-04-06 or 2027-04-06T09:00Z, before the year 10000.",
    exit: 2,
  },
  TIME_NOT_LATER: {
    what: "The chain's clock stands at {now} and never goes back, so it cannot go to {time}.",
    next: "Choose a later time, or go back to a snapshot.",
    exit: 1,
  },
  MINING_INVALID: {
    what: "'{mining}' is no way of making blocks: {problem}.",
    next: "Use 'automatic', 'manual', or a whole number of seconds from 1 to 86400. 1 to 10000 blocks are mined at once.",
    exit: 2,
  },
});
