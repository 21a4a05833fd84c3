/** What stands behind a dot. */
import { builtinFile } from "./builtins.js";
import { inheritedMembers, linearisation, ownMembers } from "./contracts.js";
import { converts } from "./conversion.js";
import { attributeWords, membersOf, type Declaration } from "./declaration.js";
import { topLevelOf, type Program } from "./program.js";
import type { ParsedFile } from "../parsed-file.js";
import type { SyntaxNode } from "../syntax-node.js";
import { typeOfDeclaration } from "./declared-types.js";
import { usingDirectivesAround } from "./using.js";
import type { FunctionType, Type } from "./type.js";

/** One member of a value or type. */
export interface Member {
  readonly declaration: Declaration;
  /** The type that the member has here: a function by a using directive has its first parameter taken. */
  readonly type: Type;
}

/** The members of a name, or all of them when no name is given, that `of` has at a node of a file. */
export function membersOfType(
  program: Program,
  of: Type,
  place: { file: ParsedFile; node: SyntaxNode },
  name?: string,
): Member[] {
  const own = ownMembersOf(program, of, name).map((declaration) => ({
    declaration,
    type: memberType(program, of, declaration),
  }));
  return [...own, ...attachedMembers(program, of, place, name)];
}

function ownMembersOf(program: Program, of: Type, name: string | undefined): Declaration[] {
  const named = (list: readonly Declaration[]): Declaration[] =>
    name === undefined ? [...list] : list.filter((one) => one.name === name);
  switch (of.kind) {
    case "contract":
      return contractMembers(program, of.declaration, name, of.asSuper ?? false);
    case "struct":
      return named(membersOf(of.declaration.node, of.declaration.file));
    case "typeName":
      return named(typeNameMembers(program, of.of, name));
    case "file": {
      if (name !== undefined)
        return program.exported(of.path, name).flatMap((one) => [...program.targetsOf(one)]);
      return [...program.allExported(of.path).values()].flat().flatMap((one) => [...program.targetsOf(one)]);
    }
    case "array":
      return named(
        builtinMembers(of.length === undefined && of.location === "storage" ? "$array" : "$measured"),
      );
    case "function":
      return named(builtinMembers("$function"));
    case "event":
    case "error":
      return named(builtinMembers(`$${of.kind}`));
    case "typeInformation":
      return named(builtinMembers(of.of.kind === "contract" ? "$contractType" : "$valueType"));
    case "elementary":
      return named(elementaryMembers(of.name, of.location === "storage"));
    default:
      return [];
  }
}

function elementaryMembers(name: string, inStorage: boolean): Declaration[] {
  if (name === "address" || name === "address payable") return builtinMembers("$address");
  if (name === "bytes") return builtinMembers(inStorage ? "$array" : "$measured");
  return /^bytes\d+$/.test(name) ? builtinMembers("$fixedBytes") : [];
}

/** What a contract's address answers to, or what `super` has. */
function contractMembers(
  program: Program,
  contract: Declaration,
  name: string | undefined,
  asSuper: boolean,
): Declaration[] {
  const names =
    name === undefined
      ? new Set(linearisation(program, contract).flatMap((base) => [...ownMembers(base).keys()]))
      : [name];
  const found = [...names].flatMap((one) => inheritedMembers(program, contract, one, { skipOwn: asSuper }));
  return found.filter((one) => {
    if (asSuper) return one.kind === "function";
    if (one.kind !== "function" && one.kind !== "stateVariable") return false;
    const words = attributeWords(one.node);
    return words.has("public") || words.has("external") || one.contract?.kind === "interface";
  });
}

function typeNameMembers(program: Program, of: Type, name: string | undefined): Declaration[] {
  switch (of.kind) {
    case "contract": {
      if (name !== undefined) return inheritedMembers(program, of.declaration, name);
      const names = new Set(
        linearisation(program, of.declaration).flatMap((base) => [...ownMembers(base).keys()]),
      );
      return [...names].flatMap((one) => inheritedMembers(program, of.declaration, one));
    }
    case "enum":
      return enumMembers(of.declaration);
    case "userType":
      return builtinMembers("$userType");
    case "elementary":
      return of.name === "bytes" || of.name === "string" ? builtinMembers(`$${of.name}Type`) : [];
    default:
      return [];
  }
}

/** The members of an enum, in order. */
export function enumMembers(declaration: Declaration): Declaration[] {
  return membersOf(declaration.node, declaration.file);
}

/** The members that the language gives a kind of value. */
function builtinMembers(holder: string): Declaration[] {
  const library = topLevelOf(builtinFile()).get(holder)?.[0];
  return library ? membersOf(library.node, library.file) : [];
}

function memberType(program: Program, of: Type, member: Declaration): Type {
  const asValue = of.kind === "contract";
  const type = typeOfDeclaration(program, member, { external: asValue && !of.asSuper });
  if (
    of.kind === "struct" &&
    of.location &&
    (type.kind === "array" || type.kind === "struct" || type.kind === "elementary")
  )
    return typeAt(type, of.location);
  if (of.kind === "array" && member.name === "push" && type.kind === "function")
    return { ...type, returns: [of.element] };
  if (of.kind === "typeName" && of.of.kind === "userType" && type.kind === "function") {
    const { declaration } = of.of;
    const underlying = typeOfDeclaration(program, declaration, { underlying: true });
    return { ...type, returns: [member.name === "wrap" ? of.of : underlying] };
  }
  if (of.kind === "typeInformation" && type.kind === "function") return of.of;
  return type;
}

function typeAt(type: Type, location: "storage" | "memory" | "calldata"): Type {
  if (type.kind === "elementary" && type.name !== "bytes" && type.name !== "string") return type;
  return { ...type, location } as Type;
}

/** Functions that using directives attach to a value. */
function attachedMembers(
  program: Program,
  of: Type,
  place: { file: ParsedFile; node: SyntaxNode },
  name: string | undefined,
): Member[] {
  if (of.kind === "typeName" || of.kind === "file" || of.kind === "unknown") return [];
  const members = new Map<Declaration, Member>();
  for (const directive of usingDirectivesAround(program, place.file, place.node, of)) {
    for (const { functionName, declaration } of directive.functions(name)) {
      if (name !== undefined && functionName !== name) continue;
      const type = typeOfDeclaration(program, declaration) as FunctionType;
      const [first, ...rest] = type.parameters;
      if (!first || !converts(program, of, first) || members.has(declaration)) continue;
      const names = type.names?.slice(1);
      members.set(declaration, { declaration, type: { ...type, parameters: rest, names, bound: true } });
    }
  }
  return [...members.values()];
}
