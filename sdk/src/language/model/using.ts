/** `using … for …`: which functions can be called on a value. */
import type { ParsedFile } from "../parsed-file.js";
import type { SyntaxNode } from "../syntax-node.js";
import { attributeWords, isContractKind, memberNodes, membersOf, type Declaration } from "./declaration.js";
import type { Program } from "./program.js";
import { resolvePath } from "./scopes.js";
import { typeOfTypeName } from "./type-names.js";
import { typeKey, type Type } from "./type.js";

/** A function under the name that it is called by. */
export interface AttachedFunction {
  readonly functionName: string;
  readonly declaration: Declaration;
}

/** One directive that is about a type. */
export interface UsingDirective {
  /** The functions that it attaches: those of a name, or all. */
  functions(name?: string): readonly AttachedFunction[];
}

/** The directives that hold at a node and are about a type: of its contract, its file, and those that came with the type. */
export function* usingDirectivesAround(
  program: Program,
  file: ParsedFile,
  node: SyntaxNode,
  type: Type,
): Generator<UsingDirective> {
  for (let around: SyntaxNode | undefined = node; around; around = around.parent) {
    if (around.child("Members")) yield* directivesIn(program, file, around, type, false);
  }
  const home = "declaration" in type ? type.declaration?.file : undefined;
  if (home && home !== file) yield* directivesIn(program, home, home.root, type, true);
}

function* directivesIn(
  program: Program,
  file: ParsedFile,
  container: SyntaxNode,
  type: Type,
  onlyGlobal: boolean,
): Generator<UsingDirective> {
  for (const node of memberNodes(container)) {
    if (node.kind !== "UsingDirective") continue;
    if (onlyGlobal && !node.child("GlobalKeyword")) continue;
    const target = node.child("Target")?.variant;
    if (!target) continue;
    if (target.kind !== "Asterisk" && typeKey(typeOfTypeName(program, file, target)) !== comparable(type))
      continue;
    yield { functions: (name) => functionsOf(program, file, node, name) };
  }
}

/** A payable address takes what is attached to addresses. */
function comparable(type: Type): string {
  return typeKey(type).replace(/^address payable$/, "address");
}

function functionsOf(
  program: Program,
  file: ParsedFile,
  directive: SyntaxNode,
  name: string | undefined,
): AttachedFunction[] {
  const clause = directive.child("Clause")?.variant;
  if (clause?.kind === "IdentifierPath") {
    return resolvePath(program, file, clause)
      .filter((one) => isContractKind(one.kind))
      .flatMap((library) => membersOf(library.node, library.file))
      .filter((one) => one.kind === "function" && (name === undefined || one.name === name))
      .filter((one) => !attributeWords(one.node).has("private") || isInside(directive, one))
      .map((declaration) => ({ functionName: declaration.name, declaration }));
  }
  return (clause?.child("Symbols")?.items ?? []).flatMap((symbol) => {
    const path = symbol.child("Name");
    const functionName = path?.items.at(-1)?.text;
    if (!path || functionName === undefined || symbol.child("Alias")) return [];
    if (name !== undefined && functionName !== name) return [];
    return resolvePath(program, file, path)
      .filter((one) => one.kind === "function")
      .map((declaration) => ({ functionName, declaration }));
  });
}

function isInside(directive: SyntaxNode, member: Declaration): boolean {
  return directive.closest("LibraryDefinition") === member.contract?.node;
}
