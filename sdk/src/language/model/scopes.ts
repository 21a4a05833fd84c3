/** Which declarations a name can mean at a place. */
import type { ParsedFile } from "../parsed-file.js";
import type { SyntaxNode } from "../syntax-node.js";
import { builtinFile } from "./builtins.js";
import { inheritedMembers, linearisation, ownMembers } from "./contracts.js";
import {
  attributeWords,
  declarationOf,
  isContractKind,
  parametersOf,
  returnsOf,
  type Declaration,
} from "./declaration.js";
import { topLevelOf, type Program } from "./program.js";

/** One region of names around a place. */
interface Scope {
  /** The declarations of a name, or of every name. */
  find(name: string): readonly Declaration[];
  all(): readonly Declaration[];
}

/**
 * The declarations that a name means at a node: those of the innermost scope that has it. Imported names are given as
 * they stand in the import; `Program.targetsOf` follows them.
 */
export function lookUp(
  program: Program,
  file: ParsedFile,
  node: SyntaxNode,
  name: string,
): readonly Declaration[] {
  for (const scope of scopesAround(program, file, node)) {
    const found = scope.find(name);
    if (found.length > 0) return found;
  }
  return [];
}

/** Every declaration that can be named at a node, without a container's name before it. Hidden ones are left out. */
export function visibleNames(
  program: Program,
  file: ParsedFile,
  node: SyntaxNode,
): Map<string, readonly Declaration[]> {
  const names = new Map<string, Declaration[]>();
  for (const scope of scopesAround(program, file, node)) {
    const own = new Map<string, Declaration[]>();
    for (const one of scope.all()) {
      if (!one.name || names.has(one.name)) continue;
      const list = own.get(one.name);
      if (list) list.push(one);
      else own.set(one.name, [one]);
    }
    for (const [name, list] of own) names.set(name, list);
  }
  return names;
}

/** A path of names (`Library.Struct`, `file.Contract`): the declarations of its last item, or of the item given. */
export function resolvePath(
  program: Program,
  file: ParsedFile,
  path: SyntaxNode,
  lastItem: SyntaxNode | undefined = path.items.at(-1),
): Declaration[] {
  let found: Declaration[] = [];
  for (const [index, item] of path.items.entries()) {
    const raw =
      index === 0
        ? lookUp(program, file, path, item.text)
        : found.flatMap((one) => membersByPath(program, one, item.text));
    found = raw.flatMap((one) => [...program.targetsOf(one)]);
    if (item === lastItem) break;
  }
  return [...new Set(found)];
}

/** What a name means behind the name of a contract, struct, enum or file. */
export function membersByPath(
  program: Program,
  container: Declaration,
  name: string,
): readonly Declaration[] {
  if (isContractKind(container.kind)) return inheritedMembers(program, container, name);
  if (container.kind === "importedFile") {
    const path = program.fileBehind(container);
    return path === undefined ? [] : program.exported(path, name);
  }
  return [];
}

/** The scopes around a node, from the inside out. */
function* scopesAround(program: Program, file: ParsedFile, from: SyntaxNode): Generator<Scope> {
  let child = from;
  for (let node = from.parent; node; child = node, node = node.parent) {
    if (node.kind === "SourceUnit") continue;
    const contract = contractScope(program, file, node, child);
    if (contract) yield contract;
    else {
      const declared = declaredIn(file, node, child, from);
      if (declared.length > 0) yield listScope(declared);
    }
  }
  yield fileScope(program, file);
  yield listScope([...topLevelOf(builtinFile()).values()].flat().filter((one) => !one.name.startsWith("$")));
}

function listScope(declarations: readonly Declaration[]): Scope {
  return {
    find: (name) => declarations.filter((one) => one.name === name),
    all: () => declarations,
  };
}

function fileScope(program: Program, file: ParsedFile): Scope {
  return {
    find: (name) => program.exported(file.path, name),
    all: () => [...program.allExported(file.path).values()].flat(),
  };
}

function contractScope(
  program: Program,
  file: ParsedFile,
  node: SyntaxNode,
  child: SyntaxNode,
): Scope | undefined {
  const contract = declarationOf(node, file);
  if (!contract || !isContractKind(contract.kind)) return undefined;
  // The bases' names in the header are looked up in the file.
  if (child.label !== "Members" && child.kind !== "Unrecognized") return listScope([]);
  return {
    find: (name) => inheritedMembers(program, contract, name),
    all: () =>
      linearisation(program, contract).flatMap((base) =>
        [...ownMembers(base).values()]
          .flat()
          .filter((one) => base === contract || !attributeWords(one.node).has("private")),
      ),
  };
}

/** What a node declares for the part of it that `child` is. */
function declaredIn(
  file: ParsedFile,
  node: SyntaxNode,
  child: SyntaxNode,
  from: SyntaxNode,
): readonly Declaration[] {
  switch (node.kind) {
    case "Statements":
      return node.items
        .filter((one) => one !== child && one.end <= from.start)
        .flatMap((one) => declaredBy(file, one.variant));
    case "ForStatement":
      return child.label === "Initialization" ? [] : declaredBy(file, node.child("Initialization")?.variant);
    case "TryStatement":
      return child.label === "Body" ? returnsOf(node, file) : [];
    case "CatchClause": {
      const error = node.child("Error");
      return error ? parametersOf(error, file) : [];
    }
    case "FunctionDefinition":
    case "ConstructorDefinition":
    case "ReceiveFunctionDefinition":
    case "FallbackFunctionDefinition":
    case "UnnamedFunctionDefinition":
    case "ModifierDefinition":
      return child.label === "Parameters" || child.label === "Returns"
        ? []
        : [...parametersOf(node, file), ...returnsOf(node, file)];
    case "YulStatements":
      return node.items.flatMap((one) =>
        declaredInAssembly(file, one, one !== child && one.end <= from.start),
      );
    case "YulForStatement": {
      if (child.label === "Initialization") return [];
      const statements = node.child("Initialization")?.child("Statements")?.items ?? [];
      return statements.flatMap((one) => declaredInAssembly(file, one, true));
    }
    case "YulFunctionDefinition":
      return namesIn(
        file,
        node.child("Parameters")?.child("Parameters"),
        node.child("Returns")?.child("Variables"),
      );
    default:
      return [];
  }
}

/** The local variables that a statement declares. */
export function declaredBy(file: ParsedFile, statement: SyntaxNode | undefined): Declaration[] {
  if (statement?.kind === "VariableDeclarationStatement")
    return [declarationOf(statement, file) ?? []].flat();
  if (statement?.kind !== "TupleDeconstructionStatement") return [];
  return (statement.child("Elements")?.items ?? []).flatMap((element) => {
    const member = element.child("Member")?.variant;
    return member?.kind === "TypedTupleMember" ? (declarationOf(member, file) ?? []) : [];
  });
}

function declaredInAssembly(file: ParsedFile, statement: SyntaxNode, before: boolean): Declaration[] {
  const { variant } = statement;
  if (variant?.kind === "YulFunctionDefinition") return [declarationOf(variant, file) ?? []].flat();
  if (variant?.kind === "YulVariableDeclarationStatement" && before)
    return namesIn(file, variant.child("Variables"));
  return [];
}

function namesIn(file: ParsedFile, ...lists: readonly (SyntaxNode | undefined)[]): Declaration[] {
  return lists.flatMap((list) => list?.items ?? []).flatMap((name) => declarationOf(name, file) ?? []);
}
