import type { FileEdits, FixContext, TextEdit } from "./types.js";
import { fixesFor } from "./fixes-for.js";

/**
 * The safe fixes of all findings of a unit at once. Where two want the same place the first is taken: the other comes with
 * the next compilation.
 */
export function fixAll(unit: string, context: FixContext): FileEdits[] {
  const taken = new Map<string, { path: string; edits: TextEdit[] }>();
  for (const finding of context.findings) {
    if (finding.unit !== unit) continue;
    const fix = fixesFor(finding, context).find(({ isSafe, command }) => isSafe && !command);
    if (
      !fix ||
      fix.files.some((file) => file.edits.some((edit) => clashes(taken.get(file.unit)?.edits, edit)))
    )
      continue;
    for (const { unit: changed, path, edits } of fix.files) {
      const file = taken.get(changed) ?? { path, edits: [] };
      file.edits.push(...edits);
      taken.set(changed, file);
    }
  }
  return [...taken].map(([changed, { path, edits }]) => ({
    unit: changed,
    path,
    edits: edits.sort((one, other) => one.span.start - other.span.start || one.span.end - other.span.end),
  }));
}

/** Whether an edit touches one that is taken; two insertions at one place would stand in no certain order. */
function clashes(edits: readonly TextEdit[] | undefined, { span }: TextEdit): boolean {
  return (edits ?? []).some((one) => one.span.start <= span.end && span.start <= one.span.end);
}
