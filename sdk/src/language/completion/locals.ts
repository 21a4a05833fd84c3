/** Local variables of text that is too broken to be part of the tree. */
import { declaredBy } from "../model/scopes.js";
import type { Declaration } from "../model/declaration.js";
import { parsePiece } from "../slang-parser.js";
import { SyntaxNode } from "../syntax-node.js";
import type { CompletionSite } from "./site.js";

/** What the heads of `for`, `try` and `catch` around the place declare, and the statement before it on the way. */
export function writtenLocals(site: CompletionSite): Declaration[] {
  const { tokens, frames } = site;
  return frames.flatMap((frame) => {
    if (frame.kind === "parenthesis" && tokens[frame.at - 1]?.text === "for")
      return declaredIn(site, frame.at + 1, tokens.length);
    if (frame.kind !== "body") return [];
    const head = tokens[frame.header];
    if (head?.text === "for") return declaredIn(site, frame.header + 2, frame.at);
    return [];
  });
}

/** What the first statement between two tokens declares. */
function declaredIn({ tokens, file, placeholder }: CompletionSite, from: number, to: number): Declaration[] {
  const end = tokens.findIndex((token, at) => at >= from && at < to && token.text === ";");
  const first = tokens[from];
  const last = tokens[end];
  if (!first || !last || end < 0) return [];
  const { part } = parsePiece(file.text.slice(first.start, last.end), "Statement", file.languageVersion);
  return declaredBy(file, new SyntaxNode(part, placeholder, first.start).variant);
}
