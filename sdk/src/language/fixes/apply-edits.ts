import type { TextEdit } from "./types.js";

/** A text with edits applied. They stand in the order of the text and do not overlap. */
export function applyEdits(text: string, edits: readonly Pick<TextEdit, "span" | "newText">[]): string {
  let result = "";
  let at = 0;
  for (const { span, newText } of edits) {
    result += text.slice(at, span.start) + newText;
    at = span.end;
  }
  return result + text.slice(at);
}
