import type { ParsedFile } from "../parsed-file.js";
import type { SyntaxNode } from "../syntax-node.js";
import type { Span } from "../types.js";
import type { Change } from "./fix-site.js";
import { attributesOf } from "./hierarchy.js";

/** The order of the style guide: https://docs.soliditylang.org/en/latest/style-guide.html#function-declaration */
const groups: readonly (readonly SyntaxNode["kind"][])[] = [
  ["PublicKeyword", "ExternalKeyword", "InternalKeyword", "PrivateKeyword"],
  ["PureKeyword", "ViewKeyword", "PayableKeyword", "ConstantKeyword"],
  ["ImmutableKeyword", "TransientKeyword"],
  ["VirtualKeyword"],
  ["OverrideSpecifier"],
];

type Group = "visibility" | "mutability" | "virtual" | "override";

const places: Readonly<Record<Group, number>> = { visibility: 0, mutability: 1, virtual: 3, override: 4 };

/** The attribute of a group that a declaration has. */
export function attributeIn(node: SyntaxNode, group: Group): SyntaxNode | undefined {
  return attributesOf(node).find(({ kind }) => groups[places[group]]?.includes(kind));
}

/** Adds an attribute where the style guide wants it, or puts it in the place of the one of its group. */
export function setAttribute(file: ParsedFile, node: SyntaxNode, group: Group, text: string): Change[] {
  const present = attributeIn(node, group);
  if (present) return [{ file, start: present.start, end: present.end, newText: text }];
  const attributes = attributesOf(node);
  const before = attributes.findLast(({ kind }) => placeOf(kind) < places[group]);
  if (before) return [{ file, start: before.end, end: before.end, newText: ` ${text}` }];
  const after = attributes[0];
  if (after) return [{ file, start: after.start, end: after.start, newText: `${text} ` }];
  const name = node.kind === "StateVariableDefinition" ? node.child("TypeName") : undefined;
  const head = name ?? node.child("Parameters") ?? node.child("Name");
  return head ? [{ file, start: head.end, end: head.end, newText: ` ${text}` }] : [];
}

/**
 * A keyword in the head of a function or constructor, by the words: the grammar does not know those that cannot stand
 * there.
 */
export function keywordInHead(
  file: ParsedFile,
  node: SyntaxNode,
  words: readonly string[],
): Span | undefined {
  const begin = (node.child("Parameters") ?? node).end;
  const head = file.text.slice(begin).replace(comments, (comment) => " ".repeat(comment.length));
  const found = new RegExp(`^[^{;]*?\\b(${words.join("|")})\\b`).exec(head);
  if (!found?.[1]) return undefined;
  const end = begin + found[0].length;
  return { start: end - found[1].length, end };
}

const comments = /\/\/[^\r\n]*|\/\*[\s\S]*?\*\//g;

/** Takes an attribute away, with the blanks before it. */
export function removeAttribute(file: ParsedFile, attribute: Span | undefined): Change[] {
  if (!attribute) return [];
  const before = /\s*$/.exec(file.text.slice(0, attribute.start))?.[0] ?? "";
  // What stands behind a line comment must stay on a line of its own.
  const lineStart = Math.max(
    file.text.lastIndexOf("\n", attribute.start - before.length - 1),
    file.text.lastIndexOf("\r", attribute.start - before.length - 1),
  );
  const lineBefore = file.text.slice(lineStart + 1, attribute.start - before.length);
  const start = lineBefore.includes("//") ? attribute.start : attribute.start - before.length;
  return [{ file, start, end: attribute.end, newText: "" }];
}

function placeOf(kind: SyntaxNode["kind"]): number {
  const place = groups.findIndex((group) => group.includes(kind));
  return place < 0 ? groups.length : place;
}
