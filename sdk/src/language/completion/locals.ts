/** Local variables of text that is too broken to be part of the tree. */
import { declaredBy } from "../model/scopes.js";
import type { Declaration } from "../model/declaration.js";
import { parsePiece } from "../slang-parser.js";
import { SyntaxNode } from "../syntax-node.js";
import type { CompletionSite } from "./site.js";

/** What the heads of the `for` statements around the place declare, whether or not their bodies have braces. */
export function writtenLocals(site: CompletionSite): Declaration[] {
  const { tokens } = site;
  const bodies = site.frames.filter((one) => one.kind === "body");
  return bodies.flatMap((frame, index) => {
    const end = bodies[index + 1]?.at ?? tokens.length;
    return tokens.flatMap((token, at) =>
      at >= frame.statement && at < end && token.text === "for" ? declaredIn(site, at + 2, end) : [],
    );
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
