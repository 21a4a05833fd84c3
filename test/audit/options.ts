// What `npm run audit` may be told.
import { parseArgs } from "node:util";

/** The parts of an audit, in the order in which they run. */
export const parts = ["mutation"] as const;

/** One part of an audit. */
export type AuditPart = (typeof parts)[number];

/** What was asked for. */
export interface AuditOptions {
  /** Names of patterns; none for all. */
  readonly patterns: readonly string[];
  readonly only: readonly AuditPart[];
  readonly workers: number;
  /** Part of an id: only mutants that contain it. */
  readonly mutant?: string | undefined;
  readonly help: boolean;
}

export const helpText = `npm run audit [-- PATTERN… OPTIONS]

Audits the contracts: all, or the ones that are named.

  --only PART,…     only these parts: ${parts.join(", ")}. Writes no record.
  --mutant TEXT     with --only mutation: only mutants whose id contains the text. Quick, for the test being written.
  --workers N       how many mutants are tried side by side (default 2)
  --help

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

An exception that matches nothing is an error, and so is an equivalent mutant that is killed.
Killed mutants are remembered in .audit-cache as long as the test file that killed them stays the same.
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
      help: { type: "boolean", default: false },
    },
  });
  const only = (values.only ?? []).flatMap((one) => one.split(",")).filter((one) => one !== "");
  const unknown = only.filter((one) => !(parts as readonly string[]).includes(one));
  if (unknown.length > 0)
    throw new Error(`There is no part ${unknown.join(", ")}. There are ${parts.join(", ")}.`);
  const workers = Number(values.workers);
  if (!Number.isInteger(workers) || workers < 1) throw new Error("--workers needs a whole number from 1.");
  return {
    patterns: positionals,
    only: only as AuditPart[],
    workers,
    mutant: values.mutant,
    help: values.help,
  };
}
