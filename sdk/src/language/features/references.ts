/** Where a declaration is meant. */
import { isOverridable } from "../model/contracts.js";
import { declarationOf, type Declaration } from "../model/declaration.js";
import { isName, meaningOf, type Meaning } from "../model/names.js";
import type { ParsedFile } from "../parsed-file.js";
import type { SyntaxNode } from "../syntax-node.js";
import { tokensOf } from "../tokens.js";
import type { LanguageWorkspace } from "../workspace.js";
import type { Location, Position, Range, Span } from "../types.js";
import { namesOf, overrideFamily } from "./inheritance.js";
import { mentionsIn } from "./natspec.js";
import { placeAt, wordAt } from "./place.js";

/** One word that means a declaration. */
export interface Occurrence {
  readonly file: ParsedFile;
  readonly span: Span;
  readonly meaning: Meaning;
  readonly kind: "declaration" | "read" | "write" | "documentation";
  /** The word in the tree, unless it stands in a comment. */
  readonly word?: SyntaxNode;
}

/** Lets others have their turn between two files; throws when nobody waits for the answer any more. */
export type Pause = () => Promise<void>;

/** Every word in a file that means one of the declarations. */
export function occurrencesIn(
  workspace: LanguageWorkspace,
  file: ParsedFile,
  targets: ReadonlySet<Declaration>,
  names: ReadonlySet<string>,
): Occurrence[] {
  const { program } = workspace;
  const found: Occurrence[] = [];
  const take = (word: SyntaxNode): void => {
    const meaning = meaningOf(program, file, word);
    if (
      !meaning.declarations.some((one) => targets.has(one)) &&
      !(meaning.alias && targets.has(meaning.alias))
    )
      return;
    found.push({ file, span: word, meaning, kind: kindOf(word, meaning), word });
  };
  for (const node of file.root.walk()) {
    if (node.kind === "Unrecognized") takeUnrecognised(file, node, names, take);
    else if (isName(node) && names.has(node.text)) take(node);
    const isDocumented =
      node.start > node.fullStart && file.text.slice(node.fullStart, node.start).includes("@");
    const declaration = isDocumented ? declarationOf(node, file) : undefined;
    if (!declaration) continue;
    for (const { span, declarations } of mentionsIn(program, declaration)) {
      if (!declarations.some((one) => targets.has(one))) continue;
      found.push({ file, span, meaning: { declarations, isDeclaration: false }, kind: "documentation" });
    }
  }
  const unique = new Map(found.map((one) => [one.span.start, one]));
  return [...unique.values()].sort((one, other) => one.span.start - other.span.start);
}

function takeUnrecognised(
  file: ParsedFile,
  node: SyntaxNode,
  names: ReadonlySet<string>,
  take: (word: SyntaxNode) => void,
): void {
  for (const token of tokensOf(node.text)) {
    if (token.kind !== "word" || !names.has(token.text)) continue;
    const word = wordAt(file, node.fullStart + token.start);
    if (word) take(word);
  }
}

/** How a word uses what it means. */
function kindOf(word: SyntaxNode, meaning: Meaning): Occurrence["kind"] {
  // A name in an import declares nothing new.
  if (meaning.isDeclaration) return meaning.alias ? "read" : "declaration";
  let node = word;
  // An assignment to `x.field` or `x[i]` writes x.
  while (
    node.parent &&
    (node.parent.kind === "Expression" ||
      (node.label === "Operand" &&
        (node.parent.kind === "MemberAccessExpression" || node.parent.kind === "IndexAccessExpression")) ||
      (node.label === "Member" && node.parent.kind === "MemberAccessExpression"))
  )
    node = node.parent;
  const { parent, label } = node;
  if (parent?.kind === "AssignmentExpression" && label === "LeftOperand") return "write";
  if (parent?.kind === "PostfixExpression") return "write";
  if (parent?.kind === "PrefixExpression")
    return /^(?:\+\+|--|delete)$/.test(parent.child("Operator")?.text ?? "") ? "write" : "read";
  if (parent?.kind === "UntypedTupleMember") return "write";
  if (parent?.kind === "YulPath" && parent.parent?.kind === "YulPaths") return "write";
  if (parent?.kind === "TupleValue") return isAssigned(parent) ? "write" : "read";
  return "read";
}

/** Whether a tuple's value stands on the left of an assignment. */
function isAssigned(value: SyntaxNode): boolean {
  let tuple = value.parent?.parent;
  while (tuple?.parent?.kind === "Expression") tuple = tuple.parent;
  return tuple?.parent?.kind === "AssignmentExpression" && tuple.label === "LeftOperand";
}

/** What is looked for when somebody asks at a word: functions with all that override them or that they override. */
export function targetsOf(workspace: LanguageWorkspace, meaning: Meaning): Set<Declaration> {
  const targets = new Set<Declaration>();
  for (const one of meaning.declarations) {
    for (const member of isOverridable(one) ? overrideFamily(workspace, one) : [one]) targets.add(member);
  }
  return targets;
}

/** The names under which declarations can occur. */
export function namesOfAll(workspace: LanguageWorkspace, targets: Iterable<Declaration>): Set<string> {
  const names = new Set<string>();
  for (const one of targets) {
    for (const name of one.contract || one.container ? [one.name] : namesOf(workspace, one)) names.add(name);
  }
  names.delete("");
  return names;
}

/** Every word in all files that means one of the declarations. */
export async function occurrences(
  workspace: LanguageWorkspace,
  targets: ReadonlySet<Declaration>,
  pause: Pause,
): Promise<Occurrence[]> {
  const names = namesOfAll(workspace, targets);
  const found: Occurrence[] = [];
  for (const path of isLocal(targets) ? filesOf(targets) : workspace.paths()) {
    const text = workspace.textOf(path);
    if (!text || ![...names].some((name) => text.includes(name))) continue;
    await pause();
    const file = workspace.file(path);
    if (file) found.push(...occurrencesIn(workspace, file, targets, names));
  }
  return found;
}

/** Whether no other file can name the declarations. A parameter can be named by a call with named arguments. */
function isLocal(targets: ReadonlySet<Declaration>): boolean {
  return [...targets].every(({ kind }) => /^(?:local|returnParameter|yulLocal|yulFunction)$/.test(kind));
}

function filesOf(targets: ReadonlySet<Declaration>): Set<string> {
  return new Set([...targets].map((one) => one.file.path));
}

/** The references to the thing at a position, in the project's files and its libraries. */
export async function references(
  workspace: LanguageWorkspace,
  path: string,
  position: Position,
  options: { includeDeclaration: boolean },
  pause: Pause,
): Promise<Location[]> {
  const place = placeAt(workspace, path, position);
  if (!place) return [];
  const found = await occurrences(workspace, targetsOf(workspace, place.meaning), pause);
  return found
    .filter((one) => options.includeDeclaration || one.kind !== "declaration")
    .map(({ file, span }) => ({ path: file.path, range: file.rangeOf(span) }));
}

/** A word in the same file that means the same. */
export interface Highlight {
  readonly range: Range;
  readonly kind: "read" | "write" | "text";
}

/** The words in this file that mean what the word at a position means. */
export function highlights(workspace: LanguageWorkspace, path: string, position: Position): Highlight[] {
  const place = placeAt(workspace, path, position);
  if (!place) return [];
  const targets = new Set(place.meaning.declarations);
  const names = new Set([...targets].map((one) => one.name));
  if (place.meaning.alias) names.add(place.meaning.alias.name);
  for (const one of place.file.text.matchAll(/\bas\s+([\w$]+)/g)) if (one[1]) names.add(one[1]);
  return occurrencesIn(workspace, place.file, targets, names).map(({ span, kind, word }) => ({
    range: place.file.rangeOf(span),
    kind:
      kind === "declaration"
        ? writesAtOnce(word)
          ? "write"
          : "read"
        : kind === "documentation"
          ? "text"
          : kind,
  }));
}

/** Whether a declaration gives a value. */
function writesAtOnce(word: SyntaxNode | undefined): boolean {
  const { parent } = word ?? {};
  return parent?.child("Value") !== undefined || parent?.kind === "TypedTupleMember";
}
