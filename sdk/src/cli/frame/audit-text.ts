import type { AuditCheck, CoveredPart } from "@tolbooth/sdk";
import { count } from "./terminal.js";

const number = (value: number): string => value.toLocaleString("en-GB");
const part = ({ covered, total }: CoveredPart): string => `${number(covered)} of ${number(total)}`;

/** One check and its result in a line. */
export function checkText(check: AuditCheck): string {
  const tools = check.tools.map(({ name, version }) => `${name} ${version}`).join(", ");
  return `${resultText(check)} (${tools}${check.seed === undefined ? "" : `; seed ${check.seed}`})`;
}

function resultText(check: AuditCheck): string {
  switch (check.kind) {
    case "tests": {
      const { unitTests, fuzzTests, fuzzRuns } = check.result;
      return `tests: ${number(unitTests)} unit tests and ${number(fuzzTests)} fuzz tests with ${number(fuzzRuns)} runs, all passed`;
    }
    case "invariants": {
      const { held, calls } = check.result;
      return `invariants: ${number(held.length)} held through ${number(calls)} random calls`;
    }
    case "coverage": {
      const { lines, branches, uncovered } = check.result;
      const explained = uncovered.length === 0 ? "" : `; ${count(uncovered.length, "gap")} explained`;
      return `coverage: ${part(lines)} lines, ${part(branches)} branches${explained}`;
    }
    case "mutation": {
      const { mutants, killed, killedByTimeout, equivalent } = check.result;
      const noticed = number(killed + killedByTimeout);
      const same =
        equivalent.length === 0 ? "" : `; ${number(equivalent.length)} make no difference, each explained`;
      return `mutation: ${noticed} of ${number(mutants)} small changes noticed by the tests${same}`;
    }
    case "rules":
      return `rules: ${number(check.result.rules.length)} own rules over the syntax tree; ${count(check.result.explained.length, "finding")} explained`;
    case "linters":
      return `linters: ${count(check.result.findings, "finding")}, ${number(check.result.explained.length)} explained`;
    case "proofs": {
      const outcomes = check.result.properties.map((one) => one.outcome);
      const amount = (wanted: string): string => number(outcomes.filter((one) => one === wanted).length);
      return `proofs: ${amount("proved")} proved, ${amount("refuted")} refuted on purpose, ${amount("undecided")} undecided`;
    }
    case "gas": {
      const { operations } = check.result;
      return `gas: ${count(operations.length, "operation")} measured, ${number(operations.filter((one) => one.limit !== undefined).length)} held under a limit`;
    }
  }
}
