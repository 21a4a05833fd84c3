// What `npm run audit` may be told.
import { parseArgs } from "node:util";

/** The parts of an audit, in the order in which they run: the quick ones first. */
export const partNames = ["rules", "gas", "coverage", "tests", "proofs", "mutation"] as const;

/** The name of a part. */
export type PartName = (typeof partNames)[number];

/** What was asked for. */
export interface AuditOptions {
  /** Names of patterns; none for all. */
  readonly patterns: readonly string[];
  readonly only: readonly PartName[];
  readonly workers: number;
  /** Part of an id: only mutants that contain it. */
  readonly mutant?: string | undefined;
  readonly quick: boolean;
  readonly check: boolean;
  readonly help: boolean;
}

export const helpText = `npm run audit [-- PATTERN… OPTIONS]

Audits the contracts: all, or the ones that are named. Ends with a table, and with exit code 1 when anything fails.
Writes sdk/audits/PATTERN/audit.json for every pattern whose evidence is complete and good.

  --check           writes nothing: fails when a record is not what the audit would write
  --quick           fewer repetitions, no coverage, proofs or mutants. Writes no record
  --only PART,…     only these parts: ${partNames.join(", ")}. Writes no record
  --mutant TEXT     with --only mutation: only mutants whose id contains the text. Quick, for the test being written
  --workers N       how many mutants are tried side by side (default 2)
  --help

What was found is kept in .audit-cache/ until a source, a test or a tool that it depends on changes. The folder can be
deleted at any time. Ctrl-C stops everything and keeps what is known.

Mutation. Every change of one operator, number, statement, check, event, modifier or argument in a pattern's own files
must fail a test of the pattern (test/contracts/**/PATTERN.*t.sol). A survivor is printed with its place and its id.
Kill it with a test. If it behaves exactly as the original does, write down why, in sdk/audits/PATTERN/exceptions.json:

  {
    "format": "tolbooth/audit-exceptions",
    "version": 1,
    "pattern": "PATTERN",
    "equivalentMutants": [{ "id": "the id as printed", "reason": "why no caller can see a difference" }],
    "uncovered": [{ "function": "name", "line": "text of the line", "reason": "why no test can reach it" }],
    "findings": [{ "rule": "name", "where": "Contract.function", "reason": "why it is no fault" }]
  }

Under "findings" stand static rules ("rule" and "where" as printed) and operations that cost more than a peer's (rule
gas/above-peer, where: the operation). An exception that matches nothing is an error, and so is an equivalent mutant that is killed.
`;

/** Reads the command line. Fails with what is wrong with it. */
export function readOptions(given: readonly string[]): AuditOptions {
  const { values, positionals } = parseArgs({
    args: [...given],
    allowPositionals: true,
    options: {
      only: { type: "string", multiple: true },
      mutant: { type: "string" },
      workers: { type: "string", default: "2" },
      quick: { type: "boolean", default: false },
      check: { type: "boolean", default: false },
      help: { type: "boolean", default: false },
    },
  });
  const only = (values.only ?? []).flatMap((one) => one.split(",")).filter((one) => one !== "");
  const unknown = only.filter((one) => !(partNames as readonly string[]).includes(one));
  if (unknown.length > 0)
    throw new Error(`There is no part ${unknown.join(", ")}. There are ${partNames.join(", ")}.`);
  if (values.mutant !== undefined && only.join() !== "mutation")
    throw new Error("--mutant goes with --only mutation.");
  if (values.check && (values.quick || only.length > 0))
    throw new Error("--check needs the whole audit: leave --quick and --only out.");
  const workers = Number(values.workers);
  if (!Number.isInteger(workers) || workers < 1) throw new Error("--workers needs a whole number from 1.");
  const { mutant, quick, check, help } = values;
  return { patterns: positionals, only: only as PartName[], workers, mutant, quick, check, help };
}
