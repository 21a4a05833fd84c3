import type { ParsedFile } from "../parsed-file.js";
import { isTrivia, type SyntaxNode } from "../syntax-node.js";
import type { Range, Span } from "../types.js";

const word = /[A-Za-z0-9_$]/;

/**
 * What "expand selection" takes in turn at an offset, from the inside out: the word, its expression, the statement, what
 * is between the brackets, the block with them, the member, the member with its comment, the file.
 */
export function selectionRangesOf(file: ParsedFile, offset: number): Range[] {
  const spans: Span[] = [];
  const add = (span: Span): void => {
    const last = spans.at(-1);
    const holdsLast = !last || (span.start <= last.start && last.end <= span.end);
    const grows = !last || span.end - span.start > last.end - last.start;
    if (span.end > span.start && span.start <= offset && offset <= span.end && holdsLast && grows)
      spans.push(span);
  };
  const terminal = wantedTerminal(file, offset);
  add(wordAt(file.text, offset));
  if (isTrivia(terminal.kind)) {
    if (terminal.kind.endsWith("Comment")) {
      add({ start: terminal.fullStart, end: terminal.fullEnd });
      add(commentBlock(terminal));
    }
  } else {
    if (/^(?:unicode|hex)?["']/.test(terminal.text)) add(insideQuotes(terminal));
    add(terminal);
  }
  for (let node = terminal.parent; node; node = node.parent) {
    add(insideBrackets(file, node));
    add(node);
    if (node.label === "Variant" || node.label === "Item") add(withComment(file, node));
  }
  add({ start: 0, end: file.text.length });
  return spans.map((span) => file.rangeOf(span));
}

/** The terminal at the offset; the word before it where the caret stands behind a word. */
function wantedTerminal(file: ParsedFile, offset: number): SyntaxNode {
  const behindWord = word.test(file.text[offset - 1] ?? "") && !word.test(file.text[offset] ?? "");
  return file.root.terminalAt(behindWord ? offset - 1 : offset);
}

function wordAt(text: string, offset: number): Span {
  let start = offset;
  let end = offset;
  while (word.test(text[start - 1] ?? "")) start -= 1;
  while (word.test(text[end] ?? "")) end += 1;
  return { start, end };
}

function insideQuotes({ text, start, end }: SyntaxNode): Span {
  return { start: start + text.search(/["']/) + 1, end: end - 1 };
}

const openers = new Set(["OpenBrace", "OpenParen", "OpenBracket"]);

/** What stands between the brackets of a node that has some. */
function insideBrackets(file: ParsedFile, node: SyntaxNode): Span {
  const open = node.children.find((child) => openers.has(child.label));
  const close = node.children.findLast((child) => child.label === open?.label.replace("Open", "Close"));
  if (!open || !close) return { start: 0, end: 0 };
  const inner = file.text.slice(open.end, close.start);
  const text = inner.trim();
  if (text === "") return { start: 0, end: 0 };
  const start = open.end + inner.indexOf(text);
  return { start, end: start + text.length };
}

/** The line comments around one, with nothing but line ends between them. */
function commentBlock(comment: SyntaxNode): Span {
  const siblings = comment.parent?.children ?? [];
  const at = siblings.indexOf(comment);
  let start = comment.fullStart;
  let end = comment.fullEnd;
  const isPart = (node: SyntaxNode | undefined): boolean =>
    node !== undefined && isTrivia(node.kind) && !/^\/\*/.test(node.text);
  for (let index = at - 1; isPart(siblings[index]); index -= 1)
    if (siblings[index]?.kind === comment.kind) start = siblings[index]?.fullStart ?? start;
  for (let index = at + 1; isPart(siblings[index]); index += 1)
    if (siblings[index]?.kind === comment.kind) end = siblings[index]?.fullEnd ?? end;
  return { start, end };
}

/** A member with the comments that stand directly before it. */
function withComment(file: ParsedFile, node: SyntaxNode): Span {
  const trivia = file.text.slice(node.fullStart, node.start);
  // Behind the last blank line, because what stands before it speaks of something else.
  const lead = (trivia.split(/\r?\n[ \t]*\r?\n/).at(-1) ?? "").trimStart();
  return { start: node.start - lead.length, end: node.end };
}
