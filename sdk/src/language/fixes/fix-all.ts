import type { Finding } from "../../compile/types.js";
import type { FileEdits, FixContext, TextEdit } from "./types.js";
import { fixesFor } from "./fixes-for.js";

/**
 * The safe fixes of all findings of a file at once. Where two want the same place the first is taken: the other comes with
 * the next compilation.
 */
export function fixAll(path: string, findings: readonly Finding[], context: FixContext): FileEdits[] {
  const taken = new Map<string, TextEdit[]>();
  for (const finding of findings) {
    if (finding.path !== path) continue;
    const fix = fixesFor(finding, context).find(({ isSafe, command }) => isSafe && !command);
    if (!fix || fix.files.some((file) => file.edits.some((edit) => clashes(taken.get(file.path), edit))))
      continue;
    for (const file of fix.files) taken.set(file.path, [...(taken.get(file.path) ?? []), ...file.edits]);
  }
  return [...taken].map(([changed, edits]) => ({
    path: changed,
    edits: edits.sort((one, other) => one.span.start - other.span.start || one.span.end - other.span.end),
  }));
}

/** Whether an edit touches one that is taken; two insertions at one place would stand in no certain order. */
function clashes(edits: readonly TextEdit[] | undefined, { span }: TextEdit): boolean {
  return (edits ?? []).some((one) => one.span.start <= span.end && span.start <= one.span.end);
}
