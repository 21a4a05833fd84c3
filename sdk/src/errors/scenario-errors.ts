import { defineErrors } from "./descriptor.js";

export const scenarioErrors = defineErrors({
  SCENARIO_INVALID: {
    what: "The scenario {file} has problems: {problems}.",
    next: "Correct them at the lines that are named. Nothing was sent.",
    exit: 2,
  },
  SCENARIO_NOT_AS_EXPECTED: {
    what: "{file}, line {line}, step {step} ({title}): {problems}.",
    next: "Read the step. Either the contracts do something else than the scenario says, or the scenario is out of date.",
    exit: 1,
  },
  SCENARIO_NOTHING_TO_RECORD: {
    what: "There is nothing to record on '{network}' from block {fromBlock} to {toBlock}: no transaction to a contract that was deployed from this project.",
    next: "Deploy, call and send first, or name other blocks.",
    exit: 1,
  },
});
