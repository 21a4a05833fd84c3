// What a mutation run says, after the exceptions: the score, and everything that is wrong.
import type { EquivalentMutant } from "../exceptions.js";
import { readSource } from "../sources.js";
import { SourceText } from "./ast.js";
import type { Mutant } from "./mutator.js";
import type { JudgedMutant } from "./run-mutants.js";

/** The result of a mutation run. */
export interface MutationVerdict {
  /** Mutants that compile to a program of their own. */
  readonly mutants: number;
  readonly killed: number;
  readonly killedByTimeout: number;
  /** Survivors without a reason. */
  readonly survived: number;
  /** Survivors with a written reason why they behave as the original. */
  readonly equivalent: number;
  /** Changes that do not compile, or compile to code that the original or another mutant has. Nothing ran for them. */
  readonly withoutRun: { readonly stillborn: number; readonly sameCode: number; readonly duplicate: number };
  readonly survivors: readonly Mutant[];
  /** What is wrong with the exceptions. */
  readonly problems: readonly string[];
}

/**
 * Judges a run.
 *
 * @param complete whether every mutant of the unit was tried, so that an exception without a mutant is an error
 */
export function verdictOf(
  judged: readonly JudgedMutant[],
  equivalent: readonly EquivalentMutant[],
  complete = true,
): MutationVerdict {
  const count = (kind: JudgedMutant["outcome"]["kind"]): number =>
    judged.filter(({ outcome }) => outcome.kind === kind).length;
  const reasons = new Map(equivalent.map(({ id, reason }) => [id, reason]));
  const survivors = judged.filter(({ outcome }) => outcome.kind === "survived").map(({ mutant }) => mutant);
  const explained = survivors.filter(({ id }) => reasons.has(id));
  const byId = new Map(judged.map((one) => [one.mutant.id, one.outcome]));
  const problems = equivalent.flatMap(({ id }) => {
    const outcome = byId.get(id);
    if (!outcome) return complete ? [`no mutant has this id: ${id}`] : [];
    if (outcome.kind === "survived") return [];
    if (outcome.kind === "duplicate") return [`give the reason at its twin, ${outcome.of}: ${id}`];
    const by = outcome.kind === "killed" ? ` by ${outcome.test}` : "";
    return [`it is not equivalent, it was ${outcome.kind}${by}: ${id}`];
  });
  const killed = count("killed");
  const killedByTimeout = count("killed by timeout");
  return {
    mutants: killed + killedByTimeout + survivors.length,
    killed,
    killedByTimeout,
    survived: survivors.length - explained.length,
    equivalent: explained.length,
    withoutRun: {
      stillborn: count("stillborn"),
      sameCode: count("same code"),
      duplicate: count("duplicate"),
    },
    survivors: survivors.filter(({ id }) => !reasons.has(id)),
    problems,
  };
}

/** A survivor as people read it: place, the line before and after, and the id to copy. */
export function describeSurvivor(mutant: Mutant): string {
  const text = readSource(mutant.file);
  const source = new SourceText(text);
  const first = Math.min(...mutant.edits.map(({ start }) => start));
  const last = Math.max(...mutant.edits.map(({ end }) => end));
  const bytes = Buffer.from(text, "utf8");
  const start = bytes.lastIndexOf("\n", first - 1) + 1;
  const newline = bytes.indexOf("\n", last);
  const range = { start, end: newline < 0 ? bytes.length : newline };
  const lines = (sign: string, edits: Mutant["edits"]): string[] =>
    source
      .edited(range, edits, true)
      .split("\n")
      .filter((line) => line.trim() !== "")
      .map((line) => `    ${sign} ${line.trim()}`);
  return [
    `${mutant.file}:${mutant.line}`,
    ...lines("-", []),
    ...lines("+", mutant.edits),
    `    id: ${mutant.id}`,
  ].join("\n");
}
