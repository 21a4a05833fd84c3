import { parseFile } from "../../language/parsed-file.js";
import type { SyntaxNode } from "../../language/syntax-node.js";
import { canonicalHead, canonicalMember, type NamedCallees, type Token } from "./canonical.js";
import { firstDifference, type Renaming } from "./renaming.js";

/** An audited piece of code: its node, the text of its file, and its tokens. */
export interface AuditedPiece {
  readonly node: SyntaxNode;
  readonly fileText: string;
  readonly tokens: readonly Token[];
}

/**
 * The audited text of a member of a contract with the names that things have here. It is read again and held against the
 * audited one: `undefined` where it would not mean the same.
 */
export function restoredMember(
  { node, fileText, tokens }: AuditedPiece,
  renaming: Renaming,
  callees: NamedCallees,
): string | undefined {
  const text = withNamesFromHere(node, fileText, [tokens], renaming);
  const [made, ...others] = membersOf(parsedContract(`contract Restored {\n${text}\n}`));
  if (!made || others.length > 0) return undefined;
  const again = canonicalMember(made, callees);
  return again.kind !== "broken" && firstDifference(tokens, again.tokens, renaming) === undefined
    ? text
    : undefined;
}

/** The same of a whole contract or library. @param members the tokens of its members, in order */
export function restoredContract(
  { node, fileText, tokens: head }: AuditedPiece,
  members: readonly (readonly Token[])[],
  renaming: Renaming,
  callees: NamedCallees,
): string | undefined {
  const text = withNamesFromHere(node, fileText, [head, ...members], renaming);
  const made = parsedContract(text);
  if (!made) return undefined;
  const again = [
    canonicalHead(made, callees),
    ...membersOf(made).map((one) => canonicalMember(one, callees).tokens),
  ];
  const audited = [head, ...members];
  const isSame =
    again.length === audited.length &&
    audited.every((tokens, index) => firstDifference(tokens, again[index] ?? [], renaming) === undefined);
  return isSame ? text : undefined;
}

/** Writes the audited text, every name that is not local as it is here. */
function withNamesFromHere(
  node: SyntaxNode,
  fileText: string,
  pieces: readonly (readonly Token[])[],
  renaming: Renaming,
): string {
  const names = { id: new Set<string>(), member: new Set<string>() };
  for (const tokens of pieces)
    for (const token of tokens) if (typeof token !== "string") names[token.space].add(token.name);
  let text = "";
  let written = node.start;
  for (const one of node.walk()) {
    if (one.kind !== "Identifier" && one.kind !== "YulIdentifier") continue;
    const isMember = names.member.has(one.text) && stands(one) === "member";
    const nameHere = isMember
      ? (renaming.memberHere(one.text) ?? renaming.nameHere(one.text))
      : names.id.has(one.text)
        ? renaming.nameHere(one.text)
        : undefined;
    if (nameHere === undefined || nameHere === one.text) continue;
    text += fileText.slice(written, one.start) + nameHere;
    written = one.end;
  }
  return text + fileText.slice(written, node.end);
}

/** Whether a name stands where members stand: behind a full stop, or in a struct, an enum or named arguments. */
function stands(name: SyntaxNode): "member" | "id" {
  const { label, parent } = name;
  const kind = parent?.kind;
  if (kind === "MemberAccessExpression" && label === "Member") return "member";
  if (kind === "IdentifierPath") return parent?.items[0] === name ? "id" : "member";
  return kind === "StructMember" || kind === "EnumMembers" || kind === "NamedArgument" ? "member" : "id";
}

function parsedContract(text: string): SyntaxNode | undefined {
  const { root, errors } = parseFile("restored", text);
  const nodes = (root.child("Members")?.items ?? []).map((item) => item.variant ?? item);
  return errors.length === 0 && nodes.length === 1 ? nodes[0] : undefined;
}

function membersOf(node: SyntaxNode | undefined): SyntaxNode[] {
  return (node?.child("Members")?.items ?? []).map((item) => item.variant ?? item);
}
