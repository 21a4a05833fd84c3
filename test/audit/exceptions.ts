// What people wrote down about a pattern: why a mutant changes nothing, why a line cannot be reached, why a finding is
// no fault. `sdk/audits/<Pattern>/exceptions.json`.
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { root } from "./sources.js";

/** A mutant that behaves as the original does. */
export interface EquivalentMutant {
  readonly id: string;
  readonly reason: string;
}

/** A line or branch that no test reaches. */
export interface Uncovered {
  /** The function in which it stands. */
  readonly function: string;
  /** The text of the line, without the blanks around it. */
  readonly line: string;
  readonly reason: string;
}

/** A finding of a static rule that is no fault. */
export interface ExplainedFinding {
  readonly rule: string;
  /** `Contract.function`, as in the finding. */
  readonly where: string;
  readonly reason: string;
}

/** The whole file. */
export interface AuditExceptions {
  readonly format: "tolbooth/audit-exceptions";
  readonly version: 1;
  readonly pattern: string;
  readonly equivalentMutants: readonly EquivalentMutant[];
  readonly uncovered: readonly Uncovered[];
  readonly findings: readonly ExplainedFinding[];
}

/** Where the exceptions of a pattern stand, from the root. */
export const exceptionsFile = (pattern: string): string => `sdk/audits/${pattern}/exceptions.json`;

/** A reason shorter than this says nothing. */
const SHORTEST_REASON = 20;

const lists = {
  equivalentMutants: ["id", "reason"],
  uncovered: ["function", "line", "reason"],
  findings: ["rule", "where", "reason"],
} as const;

/** Reads the exceptions of a pattern; without a file there are none. */
export function readExceptions(pattern: string): AuditExceptions {
  const file = exceptionsFile(pattern);
  if (!existsSync(path.join(root, file)))
    return {
      format: "tolbooth/audit-exceptions",
      version: 1,
      pattern,
      equivalentMutants: [],
      uncovered: [],
      findings: [],
    };
  return parseExceptions(readFileSync(path.join(root, file), "utf8"), pattern, file);
}

/** Checks the text of an exceptions file. Fails with what is wrong with it. */
export function parseExceptions(text: string, pattern: string, file: string): AuditExceptions {
  const fail = (problem: string): never => {
    throw new Error(`${file}: ${problem}`);
  };
  let value: Record<string, unknown>;
  try {
    value = JSON.parse(text) as Record<string, unknown>;
  } catch (error) {
    return fail(`is no JSON: ${error instanceof Error ? error.message : String(error)}`);
  }
  if (value["format"] !== "tolbooth/audit-exceptions" || value["version"] !== 1)
    fail(`must say "format": "tolbooth/audit-exceptions", "version": 1`);
  if (value["pattern"] !== pattern) fail(`must say "pattern": "${pattern}"`);
  const known = ["format", "version", "pattern", ...Object.keys(lists)];
  for (const key of Object.keys(value)) if (!known.includes(key)) fail(`there is no "${key}" in this format`);
  for (const [list, keys] of Object.entries(lists)) {
    const entries = value[list] ?? fail(`lacks the list "${list}"`);
    if (!Array.isArray(entries)) return fail(`"${list}" must be a list`);
    const seen = new Set<string>();
    for (const entry of entries as Record<string, unknown>[]) {
      const here = `${list}: ${JSON.stringify(entry)}`;
      if (typeof entry !== "object" || entry === null) fail(`${here} must be an object`);
      if (Object.keys(entry).sort().join() !== [...keys].sort().join())
        fail(`${here} must have exactly ${keys.join(", ")}`);
      for (const key of keys) if (typeof entry[key] !== "string") fail(`${here}: "${key}" must be a text`);
      if (String(entry["reason"]).trim().length < SHORTEST_REASON)
        fail(`${here}: say the reason in a sentence`);
      const identity = JSON.stringify(keys.filter((key) => key !== "reason").map((key) => entry[key]));
      if (seen.has(identity)) fail(`${here} stands there twice`);
      seen.add(identity);
    }
  }
  return value as unknown as AuditExceptions;
}
