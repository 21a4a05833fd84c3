import type { ParsedFile } from "../parsed-file.js";
import { isTrivia, type SyntaxNode } from "../syntax-node.js";

/** What a formatter must not change, and did. */
export type ProgramDifference = "syntax" | "program" | "comments";

/**
 * Whether two texts are the same program with the same comments, written differently. Blanks may differ, and what a
 * formatter may rewrite without a change of meaning: the quotes of strings, the order of a function's keywords, brackets
 * around an expression that is one anyway, empty brackets behind a modifier.
 */
export function programDifference(before: ParsedFile, after: ParsedFile): ProgramDifference | undefined {
  if (before.errors.length > 0 || after.errors.length > 0) return "syntax";
  if (canonicalProgram(before) !== canonicalProgram(after)) return "program";
  if (canonicalComments(before) !== canonicalComments(after)) return "comments";
  return undefined;
}

function canonicalProgram(file: ParsedFile): string {
  const words: string[] = [];
  write(file.root, words);
  return words.join("\n");
}

const attributeLists = new Set<SyntaxNode["kind"]>([
  "FunctionAttributes",
  "ConstructorAttributes",
  "ModifierAttributes",
  "FallbackFunctionAttributes",
  "ReceiveFunctionAttributes",
  "UnnamedFunctionAttributes",
  "FunctionTypeAttributes",
  "StateVariableAttributes",
]);

/** Writes a node's words, and for expressions how they are nested, so that brackets that change nothing are not missed. */
function write(node: SyntaxNode, words: string[]): void {
  if (node.isTerminal) {
    if (!isTrivia(node.kind) && node.text !== "") words.push(canonicalWord(node));
    return;
  }
  const inBrackets = expressionInBrackets(node);
  if (inBrackets) return write(inBrackets, words);
  if (attributeLists.has(node.kind)) return writeAttributes(node, words);
  if (node.kind === "ArgumentsDeclaration" && isIdleModifierArguments(node)) return;
  const nests = node.kind !== "Expression" && node.kind.endsWith("Expression");
  if (nests) words.push(`(${node.kind}`);
  for (const child of node.children) write(child, words);
  if (nests) words.push(")");
}

/** `(x)`, as far as it means no more than `x`. */
function expressionInBrackets(node: SyntaxNode): SyntaxNode | undefined {
  if (node.kind !== "Expression" || node.variant?.kind !== "TupleExpression") return undefined;
  const items = node.variant.child("Items")?.items ?? [];
  return items.length === 1 ? items[0]?.child("Expression") : undefined;
}

/** Keywords in any order; overrides, and then modifiers in theirs, because they run one after another. */
function writeAttributes(list: SyntaxNode, words: string[]): void {
  const keywords: string[] = [];
  const overrides: string[] = [];
  const modifiers: string[] = [];
  for (const item of list.items) {
    const kind = item.variant?.kind;
    const into =
      kind === "ModifierInvocation" ? modifiers : kind === "OverrideSpecifier" ? overrides : keywords;
    write(item, into);
  }
  words.push(...keywords.sort(), ...overrides, ...modifiers);
}

/** `onlyOwner()` is `onlyOwner`. In a constructor the brackets make it a call of a base's constructor. */
function isIdleModifierArguments(node: SyntaxNode): boolean {
  return (
    node.parent?.kind === "ModifierInvocation" &&
    node.closest("FunctionAttributes", "ConstructorAttributes")?.kind === "FunctionAttributes" &&
    node.tokens.every((one) => /^\(\s*\)$/.test(wordsOf(one)))
  );
}

function wordsOf(node: SyntaxNode): string {
  const words: string[] = [];
  write(node, words);
  return words.join("");
}

const stringKinds = /^(?:Single|Double)Quoted.*Literal$/;

function canonicalWord({ kind, text }: SyntaxNode): string {
  if (!stringKinds.test(kind)) return text;
  const quote = text.search(/["']/);
  const content = text.slice(quote + 1, -1).replace(/\\(["'])/g, "$1");
  return `${text.slice(0, quote)}"${content}"`;
}

/** Every comment, without its indentation: of how lines begin in a block comment only the blanks and the star. */
function canonicalComments(file: ParsedFile): string {
  const comments: string[] = [];
  for (const node of file.root.walk())
    if (node.kind.endsWith("Comment"))
      comments.push(
        node.text
          .split(/\r\n|\n|\r/)
          .map((line) => line.trim().replace(/^\*(?!\/)\s*/, ""))
          .join("\n")
          .trim(),
      );
  return comments.sort().join("\n\n");
}
