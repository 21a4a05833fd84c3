import { diffArrays } from "diff";
import type { Range } from "../types.js";

/** Lines of a text in the place of others. Ranges run from the start of a line to the start of a line. */
export interface LineEdit {
  readonly range: Range;
  readonly newText: string;
}

/**
 * The edits that make one text of another, line by line, so that what did not change keeps its marks in an editor.
 * @param lines Only edits that touch these lines of the old text (from 0, both included); all without it.
 */
export function lineEdits(
  before: string,
  after: string,
  lines?: { readonly first: number; readonly last: number },
): LineEdit[] {
  const edits: { start: number; removed: number; text: string }[] = [];
  let line = 0;
  let open: (typeof edits)[number] | undefined;
  for (const part of diffArrays(linesOf(before), linesOf(after))) {
    if (!part.added && !part.removed) {
      line += part.value.length;
      open = undefined;
      continue;
    }
    if (!open) edits.push((open = { start: line, removed: 0, text: "" }));
    if (part.added) {
      open.text += part.value.join("");
    } else {
      open.removed += part.value.length;
      line += part.value.length;
    }
  }
  return edits
    .filter(
      ({ start, removed }) => !lines || (start <= lines.last && start + Math.max(removed, 1) > lines.first),
    )
    .map(({ start, removed, text }) => ({
      range: { start: lineStart(before, start), end: lineStart(before, start + removed) },
      newText: text,
    }));
}

/** Lines with their ends. */
function linesOf(text: string): string[] {
  return text.match(/[^\r\n]*(?:\r\n|\n|\r)|[^\r\n]+$/g) ?? [];
}

/** Where a line starts; behind the last line where the text ends without a line end, the text's end. */
function lineStart(text: string, line: number): Range["start"] {
  const lines = linesOf(text);
  const last = lines.at(-1);
  if (line < lines.length || last === undefined || /[\r\n]$/.test(last)) return { line, character: 0 };
  return { line: lines.length - 1, character: last.length };
}
