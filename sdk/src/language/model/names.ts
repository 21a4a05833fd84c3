/** What a word in a text means. */
import type { ParsedFile } from "../parsed-file.js";
import type { SyntaxNode } from "../syntax-node.js";
import { argumentsOfCallee, fits, type CallArguments } from "./calls.js";
import {
  declarationNamedBy,
  declarationOf,
  isContractKind,
  membersOf,
  parametersOf,
  type Declaration,
} from "./declaration.js";
import { constructorOf, typeOfDeclaration } from "./declared-types.js";
import { typeOfExpression } from "./expressions.js";
import { membersOfType, type Member } from "./members.js";
import type { Program } from "./program.js";
import { lookUp, resolvePath } from "./scopes.js";
import type { Type } from "./type.js";

/** What a word stands for. */
export interface Meaning {
  /** In the end: imported names are followed. More than one where the text does not decide. */
  readonly declarations: readonly Declaration[];
  /** The imported name under which the word found them. */
  readonly alias?: Declaration;
  /** Whether the word is the declaration's own name. */
  readonly isDeclaration: boolean;
}

const nothing: Meaning = { declarations: [], isDeclaration: false };

/** Whether a word can have a meaning. */
export function isName(node: SyntaxNode): boolean {
  return node.kind === "Identifier" || node.kind === "YulIdentifier";
}

/** What a word means. */
export function meaningOf(program: Program, file: ParsedFile, word: SyntaxNode): Meaning {
  if (!isName(word)) return nothing;
  const own = declarationNamedBy(word, file);
  if (own?.kind === "importedName") {
    return { declarations: program.targetsOf(own), alias: own, isDeclaration: true };
  }
  if (own) return { declarations: [own], isDeclaration: true };
  const { parent } = word;
  switch (parent?.kind) {
    case "IdentifierPath":
      return inPath(program, file, parent, word);
    case "ImportDeconstructionSymbol": {
      // The name that is imported, before its alias.
      const symbol = declarationOf(parent, file);
      return { declarations: symbol ? program.targetsOf(symbol) : [], isDeclaration: false };
    }
    case "NamedArgument":
      return { declarations: namedArgument(program, file, parent, word), isDeclaration: false };
    case "UntypedTupleMember":
      return followed(program, lookUp(program, file, word, word.text));
    case "YulPath":
      return inAssembly(program, file, parent, word);
    case "Expression":
    case "MemberAccessExpression": {
      const candidates = candidatesFor(program, file, word);
      const alias = parent.kind === "Expression" ? aliasAt(program, file, word) : undefined;
      return {
        declarations: [...new Set(candidates.map((one) => one.declaration))],
        isDeclaration: false,
        ...(alias && { alias }),
      };
    }
    default:
      return followed(program, lookUp(program, file, word, word.text));
  }
}

function followed(program: Program, found: readonly Declaration[]): Meaning {
  const alias = found.find((one) => one.kind === "importedName");
  const declarations = [...new Set(found.flatMap((one) => [...program.targetsOf(one)]))];
  return { declarations, isDeclaration: false, ...(alias && { alias }) };
}

function aliasAt(program: Program, file: ParsedFile, word: SyntaxNode): Declaration | undefined {
  return lookUp(program, file, word, word.text).find((one) => one.kind === "importedName");
}

function inPath(program: Program, file: ParsedFile, path: SyntaxNode, word: SyntaxNode): Meaning {
  const found = resolvePath(program, file, path, word);
  const isLast = path.items.at(-1) === word;
  const declarations = isLast ? chosen(program, file, path, found) : found;
  const alias = path.items[0] === word ? aliasAt(program, file, word) : undefined;
  return { declarations, isDeclaration: false, ...(alias && { alias }) };
}

/** Of several events, errors or functions of one name the one that the arguments fit. */
function chosen(program: Program, file: ParsedFile, path: SyntaxNode, found: Declaration[]): Declaration[] {
  const kind =
    path.parent?.kind === "EmitStatement"
      ? "event"
      : path.parent?.kind === "RevertStatement"
        ? "error"
        : undefined;
  const ofKind = kind ? found.filter((one) => one.kind === kind) : found;
  const list = ofKind.length > 0 ? ofKind : found;
  if (list.length < 2) return list;
  const given = argumentsOfCallee(program, file, path);
  return given
    ? bestFor(
        program,
        given,
        list.map((one) => asCallable(program, one)),
      ).map((one) => one.declaration)
    : list;
}

/** What an identifier or member in an expression can be, narrowed by the call that it is in. */
export function candidatesFor(program: Program, file: ParsedFile, word: SyntaxNode): Member[] {
  const access = word.parent?.kind === "MemberAccessExpression" ? word.parent : undefined;
  const found = access ? accessed(program, file, access, word.text) : named(program, file, word);
  if (found.length < 2) return found;
  const given = argumentsOfCallee(program, file, access ?? word);
  return given ? bestFor(program, given, found) : found;
}

function named(program: Program, file: ParsedFile, word: SyntaxNode): Member[] {
  const found = lookUp(program, file, word, word.text).flatMap((one) => [...program.targetsOf(one)]);
  return [...new Set(found)].map((declaration) => ({
    declaration,
    type: typeOfDeclaration(program, declaration),
  }));
}

function accessed(program: Program, file: ParsedFile, access: SyntaxNode, name: string): Member[] {
  const operand = access.child("Operand");
  if (!operand) return [];
  const of = typeOfExpression(program, file, operand);
  return membersOfType(program, of, { file, node: access }, name);
}

/** The candidates that a call's arguments fit; all of the right number of arguments, or simply all, where none does. */
export function bestFor(program: Program, given: CallArguments, candidates: readonly Member[]): Member[] {
  const parametersOfMember = ({
    type,
    declaration,
  }: Member): { types: readonly Type[]; names?: readonly string[] } => {
    if (type.kind === "function") return { types: type.parameters, ...(type.names && { names: type.names }) };
    const parameters = parametersOf(declaration.node, declaration.file);
    return {
      types: parameters.map((one) => typeOfDeclaration(program, one)),
      names: parameters.map((one) => one.name),
    };
  };
  const fitting = candidates.filter((one) => {
    const { types, names } = parametersOfMember(one);
    return fits(program, types, names, given);
  });
  if (fitting.length > 0) return fitting;
  const counted = candidates.filter((one) => parametersOfMember(one).types.length === given.types.length);
  return counted.length > 0 ? counted : [...candidates];
}

function asCallable(program: Program, declaration: Declaration): Member {
  return { declaration, type: typeOfDeclaration(program, declaration) };
}

/** `f({name: value})`: the parameter or field of that name. */
function namedArgument(
  program: Program,
  file: ParsedFile,
  node: SyntaxNode,
  word: SyntaxNode,
): Declaration[] {
  const list = node.closest("ArgumentsDeclaration");
  // Call options (`value`, `gas`, `salt`) name nothing that is declared.
  if (!list || node.parent?.kind === "CallOptions") return [];
  return calleesOf(program, file, list).flatMap((callee) =>
    parametersOfCallee(callee).filter((one) => one.name === word.text),
  );
}

/** What a list of arguments is given to. */
export function calleesOf(program: Program, file: ParsedFile, list: SyntaxNode): readonly Declaration[] {
  const call = list.parent;
  const path = call?.child("Event") ?? call?.child("Error") ?? call?.child("Name") ?? call?.child("TypeName");
  const last = path?.items.at(-1);
  if (last) return meaningOf(program, file, last).declarations;
  const operand = call?.child("Operand");
  return operand ? calleesOfExpression(program, file, operand) : [];
}

function calleesOfExpression(
  program: Program,
  file: ParsedFile,
  operand: SyntaxNode,
): readonly Declaration[] {
  const { variant } = operand;
  if (variant?.kind === "CallOptionsExpression") {
    const inner = variant.child("Operand");
    return inner ? calleesOfExpression(program, file, inner) : [];
  }
  if (variant?.kind === "NewExpression") {
    const path = variant.child("TypeName")?.variant;
    return path?.kind === "IdentifierPath" ? resolvePath(program, file, path) : [];
  }
  const word = variant?.child("Member") ?? variant;
  return word && isName(word) ? meaningOf(program, file, word).declarations : [];
}

/** The parameters that a callee takes: of a contract those of its constructor, of a struct its fields. */
export function parametersOfCallee(callee: Declaration): Declaration[] {
  if (callee.kind === "struct") return membersOf(callee.node, callee.file);
  if (isContractKind(callee.kind)) {
    const constructor = constructorOf(callee);
    return constructor ? parametersOf(constructor, callee.file) : [];
  }
  return parametersOf(callee.node, callee.file);
}

/** A name in assembly: of assembly itself, or a variable of the contract around it. */
function inAssembly(program: Program, file: ParsedFile, path: SyntaxNode, word: SyntaxNode): Meaning {
  // Behind the dot stands `slot`, `offset`, `length`, `address` or `selector`.
  if (path.items[0] !== word) return nothing;
  const found = lookUp(program, file, word, word.text);
  if (found.length > 0) return followed(program, found);
  const older = /^(.+)_(?:slot|offset)$/.exec(word.text)?.[1];
  return older === undefined ? nothing : followed(program, lookUp(program, file, word, older));
}
