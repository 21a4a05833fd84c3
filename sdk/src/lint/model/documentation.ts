import type { SyntaxNode } from "../../language/syntax-node.js";

/** What a comment before a declaration says, split by what it says it of. */
export interface Documentation {
  /** Everything but parameters and results. */
  readonly general: string;
  readonly parameters: ReadonlyMap<string, string>;
  /** In the order of the results. */
  readonly returns: readonly string[];
}

const nothing: Documentation = { general: "", parameters: new Map(), returns: [] };

const comment = /\/\/[^\n\r]*|\/\*[^]*?(?:\*\/|$)/g;

/** Suppressions and licences say nothing about what stands behind them. */
const foreign = /tolbooth-lint|SPDX-License|solhint|slither|forge-lint|expect(?:-file)?:|eslint|prettier/;

/** The comments before a node that belong to it: no empty line stands between. Ordinary comments count too. */
export function documentationBefore(text: string, node: SyntaxNode): Documentation {
  const trivia = text.slice(node.fullStart, node.start);
  if (!trivia.includes("/")) return nothing;
  return readDocumentation(trivia.replace(/^[^]*\n[ \t\r]*\n/, ""));
}

/** A comment on the same line behind a declaration. */
export function commentBehind(text: string, end: number): string {
  const line = /^[^\n\r]*/.exec(text.slice(end))?.[0] ?? "";
  const found = /^[\s;,)]*\/\/+(.*)$/.exec(line)?.[1] ?? /^[\s;,)]*\/\*(.*?)\*\//.exec(line)?.[1] ?? "";
  // A second comment on the line is one of its own.
  const [first = ""] = found.split(/\/\//);
  return foreign.test(first) ? "" : first.trim();
}

/** Reads comments, with their signs. */
export function readDocumentation(text: string): Documentation {
  const lines: string[] = [];
  for (const [found] of text.matchAll(comment)) {
    if (foreign.test(found)) continue;
    for (const line of found.split(/\r?\n/))
      lines.push(
        line
          .replace(/^\s*(?:\/\/+!?|\/\*+|\*+(?!\/))?/, "")
          .replace(/\*+\/\s*$/, "")
          .trim(),
      );
  }
  return readTags(lines.join("\n"));
}

/** Reads NatSpec whose comment signs are gone. */
export function readTags(text: string): Documentation {
  if (text.trim() === "") return nothing;
  const general: string[] = [];
  const parameters = new Map<string, string>();
  const returns: string[] = [];
  for (const part of text.split(/(?:^|\n)\s*(?=@[a-z])/)) {
    const parameter = /^@param\s+([\w$]+)\s*([^]*)$/.exec(part);
    const result = /^@return\s+([^]*)$/.exec(part);
    if (parameter) parameters.set(parameter[1] ?? "", (parameter[2] ?? "").trim());
    else if (result) returns.push((result[1] ?? "").trim());
    else general.push(part.replace(/^@\w+(?::\S+)?\s*/, "").trim());
  }
  return { general: general.join("\n").trim(), parameters, returns };
}
