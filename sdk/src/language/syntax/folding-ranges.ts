import type { ParsedFile } from "../parsed-file.js";
import type { SyntaxNode } from "../syntax-node.js";

/** Lines that an editor can hide: everything behind the first line up to and with the last one. */
export interface FoldingRange {
  /** From 0. */
  readonly startLine: number;
  readonly endLine: number;
  readonly kind?: "comment" | "imports" | "region";
}

const closing: Readonly<Record<string, string>> = { "}": "{", ")": "(", "]": "[" };

/** What is in a text that the grammar does not allow, as far as folding must know: comments and strings hide brackets. */
const piece = /\/\/[^\r\n]*|\/\*[\s\S]*?(?:\*\/|$)|"(?:\\.|[^"\\\r\n])*"?|'(?:\\.|[^'\\\r\n])*'?|[{}()[\]]/g;

const regionStart = /^\/\/\s*#region\b/;
const regionEnd = /^\/\/\s*#endregion\b/;

/** Where a file can be folded, in the order of its lines; one range for each first line, the longest. */
export function foldingRangesOf(file: ParsedFile): FoldingRange[] {
  const found = [...bracketRanges(file), ...importRanges(file), ...commentRanges(file)];
  const longest = new Map<number, FoldingRange>();
  for (const range of found) {
    const known = longest.get(range.startLine);
    if (range.endLine > range.startLine && (!known || known.endLine < range.endLine))
      longest.set(range.startLine, range);
  }
  return [...longest.values()].sort((one, other) => one.startLine - other.startLine);
}

/** Brackets that stand on several lines. The line of the closing one stays visible where it begins with it. */
function bracketRanges(file: ParsedFile): FoldingRange[] {
  const ranges: FoldingRange[] = [];
  const open: { sign: string; line: number }[] = [];
  for (const { sign, offset } of bracketsOf(file)) {
    const { line, character } = file.positionAt(offset);
    const wanted = closing[sign];
    if (wanted === undefined) {
      open.push({ sign, line });
      continue;
    }
    const partner = open.findLastIndex((one) => one.sign === wanted);
    const begin = open[partner];
    if (!begin) continue;
    // Whatever was opened in between and never closed is given up: the text is being typed.
    open.length = partner;
    // `}));` on a line of its own stays in sight as a whole.
    const beginsLine = /^[\s)\]}]*$/.test(file.text.slice(offset - character, offset));
    ranges.push({ startLine: begin.line, endLine: beginsLine ? line - 1 : line });
  }
  return ranges;
}

function* bracketsOf(file: ParsedFile): Generator<{ sign: string; offset: number }> {
  for (const node of file.root.walk()) {
    if (!node.isTerminal) continue;
    if (node.kind === "Unrecognized") {
      for (const { 0: sign, index } of node.text.matchAll(piece))
        if (sign.length === 1 && !/["']/.test(sign)) yield { sign, offset: node.fullStart + index };
    } else if (/^(?:Yul)?(?:Open|Close)(?:Brace|Paren|Bracket)$/.test(node.kind)) {
      yield { sign: node.text, offset: node.start };
    }
  }
}

/** Import directives that follow each other. */
function importRanges(file: ParsedFile): FoldingRange[] {
  const ranges: FoldingRange[] = [];
  let first: SyntaxNode | undefined;
  let last: SyntaxNode | undefined;
  const close = (): void => {
    if (first && last)
      ranges.push({
        startLine: file.positionAt(first.start).line,
        endLine: file.positionAt(last.end).line,
        kind: "imports",
      });
    first = last = undefined;
  };
  for (const member of file.root.child("Members")?.items ?? []) {
    const directive = member.variant;
    if (directive?.kind === "ImportDirective") {
      if (first) last = directive;
      else first = directive;
    } else close();
  }
  close();
  return ranges;
}

/** Block comments, line comments on lines that follow each other, and what `// #region` and `// #endregion` enclose. */
function commentRanges(file: ParsedFile): FoldingRange[] {
  const ranges: FoldingRange[] = [];
  const regions: number[] = [];
  let group: { kind: string; startLine: number; endLine: number } | undefined;
  const close = (): void => {
    if (group) ranges.push({ startLine: group.startLine, endLine: group.endLine, kind: "comment" });
    group = undefined;
  };
  for (const comment of commentsOf(file)) {
    const { line, character } = file.positionAt(comment.start);
    if (comment.text.startsWith("/*")) {
      close();
      ranges.push({ startLine: line, endLine: file.positionAt(comment.end).line, kind: "comment" });
    } else if (regionStart.test(comment.text)) {
      close();
      regions.push(line);
    } else if (regionEnd.test(comment.text)) {
      close();
      const startLine = regions.pop();
      if (startLine !== undefined) ranges.push({ startLine, endLine: line, kind: "region" });
    } else {
      const ownLine = file.text.slice(comment.start - character, comment.start).trim() === "";
      if (!ownLine || group?.kind !== comment.kind || group.endLine !== line - 1) close();
      if (!ownLine) continue;
      group ??= { kind: comment.kind, startLine: line, endLine: line };
      group.endLine = line;
    }
  }
  close();
  return ranges;
}

function commentsOf(file: ParsedFile): { kind: string; text: string; start: number; end: number }[] {
  const comments: { kind: string; text: string; start: number; end: number }[] = [];
  for (const node of file.root.walk()) {
    if (!node.isTerminal) continue;
    if (node.kind.endsWith("Comment"))
      comments.push({ kind: node.kind, text: node.text, start: node.fullStart, end: node.fullEnd });
    else if (node.kind === "Unrecognized")
      for (const { 0: text, index } of node.text.matchAll(piece)) {
        if (!/^\/[/*]/.test(text)) continue;
        const start = node.fullStart + index;
        const kind = text.startsWith("///") ? "SingleLineNatSpecComment" : "SingleLineComment";
        comments.push({ kind, text, start, end: start + text.length });
      }
  }
  return comments;
}
