import type { ImportExplanation } from "./explain-import.js";
import type { ImportAttempt, ImportRule } from "./import-trace.js";
import { remappingText } from "./remappings.js";
import type { Remapping } from "./types.js";

/** An explanation in words, for people. Paths are absolute and stand apart, so that a host can make links of them. */
export interface ImportInWords {
  /** One sentence without a full stop: which rule found it, or that nothing did and why. */
  readonly summary: string;
  /** Every path that was looked at, in order. */
  readonly attempts: readonly { readonly path: string; readonly rule: string; readonly outcome: string }[];
  /** What else one should know, a sentence each. */
  readonly notes: readonly ImportNote[];
}

/** A sentence, and the place that it is about. */
export interface ImportNote {
  readonly text: string;
  readonly file?: string;
  /** From 1. */
  readonly line?: number;
}

const ruleNames: Readonly<Record<ImportRule, string>> = {
  relative: "relative to the importing file",
  remapping: "by a remapping",
  "foundry-library": "by a remapping that forge infers from a library folder",
  root: "from the project's root",
  absolute: "as an absolute path",
  node_modules: "in node_modules",
  "bundled-library": "in a library that comes with Tolbooth",
};

/** Puts an explanation into words. */
export function describeImport(explanation: ImportExplanation): ImportInWords {
  const { trace, problem } = explanation;
  const summary = trace.rule
    ? `Found ${ruleNames[trace.rule]}`
    : (problem?.message.replace(/ Tried: .*$/s, "").replace(/\.$/, "") ?? "Not found");
  return {
    summary,
    attempts: trace.attempts.map((attempt) => ({
      path: attempt.path,
      rule: ruleNames[attempt.rule],
      outcome: outcomeText(attempt),
    })),
    notes: notesOf(explanation),
  };
}

function outcomeText({ outcome, actualPath = "" }: ImportAttempt): string {
  switch (outcome) {
    case "found":
      return "found";
    case "missing":
      return "no such file";
    case "folder":
      return "a folder, not a file";
    case "other":
      return "neither a file nor a folder";
    case "case":
      return `no such file, but there is ${actualPath}`;
  }
}

function notesOf({ trace, target, ignoredRemappings }: ImportExplanation): ImportNote[] {
  const notes: ImportNote[] = [];
  if (trace.remapping) {
    const text = `The remapping ${remappingText(trace.remapping)} applies`;
    const decides = trace.rule === "foundry-library" || trace.found ? "" : ", so nothing else was tried";
    notes.push({ text: `${text}${decides}.`, ...placeOf(trace.remapping) });
  }
  for (const { remapping, because } of ignoredRemappings) {
    const reason =
      typeof because === "string"
        ? `${because} is the project's own folder`
        : `an earlier one begins the same: ${remappingText(because)}`;
    notes.push({
      text: `forge leaves out the remapping ${remappingText(remapping)}, because ${reason}.`,
      ...placeOf(remapping),
    });
  }
  if (target?.actualPath !== undefined)
    notes.push({
      text: "Upper and lower case differ from what the disk says. Some systems forgive that, others do not.",
      file: target.actualPath,
    });
  if (target && target.realPath !== target.path && target.realPath !== target.actualPath)
    notes.push({ text: "A link leads to the file itself.", file: target.realPath });
  return notes;
}

function placeOf({ origin, line }: Remapping): Pick<ImportNote, "file" | "line"> {
  return { file: origin, ...(line === undefined ? {} : { line }) };
}
