/** The types of what is declared. */
import { isContractKind, parametersOf, returnsOf, attributeWords, type Declaration } from "./declaration.js";
import { isBuiltin } from "./builtins.js";
import type { Program } from "./program.js";
import type { SyntaxNode } from "../syntax-node.js";
import { typeNamed, typeOfParameter, typeOfTypeName } from "./type-names.js";
import { typeOfExpression } from "./expressions.js";
import { at, elementary, unknownType, type DataLocation, type FunctionType, type Type } from "./type.js";

/** How a declaration is looked at. */
export interface DeclarationView {
  /** From outside, through an address: a state variable is its getter. */
  readonly external?: boolean;
  /** Of a user-defined value type: the type that it is made of. */
  readonly underlying?: boolean;
}

/** The type of a value that a declaration's name stands for. */
export function typeOfDeclaration(
  program: Program,
  declaration: Declaration,
  view: DeclarationView = {},
): Type {
  const { kind, node, file } = declaration;
  switch (kind) {
    case "contract":
    case "interface":
    case "library":
    case "struct":
    case "enum":
      return { kind: "typeName", of: typeNamed(declaration) };
    case "userType":
      if (view.underlying) return typeOfTypeName(program, file, node.child("ValueType"));
      return { kind: "typeName", of: typeNamed(declaration) };
    case "function":
      return functionType(program, declaration, view.external ?? false);
    case "event":
    case "error":
    case "modifier":
      return { kind, declaration };
    case "stateVariable": {
      const type = typeOfTypeName(program, file, node.child("TypeName"));
      if (view.external) return getterType(declaration, type);
      if (isBuiltin(file)) return at(type, "memory");
      const words = attributeWords(node);
      return at(type, words.has("constant") || words.has("immutable") ? "memory" : "storage");
    }
    case "constant":
      return at(typeOfTypeName(program, file, node.child("TypeName")), "memory");
    case "parameter":
    case "returnParameter":
    case "structMember":
      return typeOfParameter(program, declaration);
    case "local":
      return typeOfLocal(program, declaration);
    case "enumMember":
      return typeNamed(declaration.container);
    case "importedFile": {
      const path = program.fileBehind(declaration);
      return path === undefined ? unknownType : { kind: "file", path };
    }
    case "importedName": {
      const [target] = program.targetsOf(declaration);
      return target && target !== declaration ? typeOfDeclaration(program, target, view) : unknownType;
    }
    case "yulLocal":
      return elementary("uint256");
    default:
      return unknownType;
  }
}

function typeOfLocal(program: Program, declaration: Declaration): Type {
  const { node, file } = declaration;
  const type = typeOfParameter(program, declaration);
  if (type.kind !== "unknown" || node.kind !== "VariableDeclarationStatement") return type;
  // `var x = …` of old versions.
  const value = node.child("Value")?.child("Expression");
  return value ? typeOfExpression(program, file, value) : unknownType;
}

function functionType(program: Program, declaration: Declaration, external: boolean): FunctionType {
  const { node, file } = declaration;
  const words = attributeWords(node);
  const parameters = parametersOf(node, file);
  const implied = impliedLocation(words, external);
  const typed = (one: Declaration): Type => defaultAt(typeOfParameter(program, one), implied);
  return {
    kind: "function",
    parameters: parameters.map(typed),
    returns: returnsOf(node, file).map(typed),
    declaration,
    names: parameters.map((one) => one.name),
    external,
    anyArguments: isBuiltin(file),
  };
}

/** From outside everything is copied: any location will do. */
function impliedLocation(words: ReadonlySet<string>, external: boolean): DataLocation | undefined {
  return external || words.has("external") ? "memory" : undefined;
}

function defaultAt(type: Type, location: DataLocation | undefined): Type {
  return location === undefined ? type : at(type, location);
}

/** The getter of a public state variable. */
function getterType(declaration: Declaration, variable: Type): FunctionType {
  const parameters: Type[] = [];
  let type = variable;
  for (;;) {
    if (type.kind === "mapping") {
      parameters.push(type.key);
      type = type.value;
    } else if (type.kind === "array") {
      parameters.push(elementary("uint256"));
      type = type.element;
    } else break;
  }
  return { kind: "function", parameters, returns: [at(type, "memory")], declaration, external: true };
}

/** The constructor of a contract, when it writes one. */
export function constructorOf(contract: Declaration): SyntaxNode | undefined {
  if (!isContractKind(contract.kind)) return undefined;
  const members = contract.node.child("Members")?.items ?? [];
  return members.map((item) => item.variant).find((one) => one?.kind === "ConstructorDefinition");
}
