/** Selectors and topics, as the contract ABI specification defines them. */
import { id } from "ethers";
import { attributeWords, membersOf, parametersOf, type Declaration } from "../model/declaration.js";
import { typeOfDeclaration } from "../model/declared-types.js";
import type { Program } from "../model/program.js";
import type { Type } from "../model/type.js";
import { typeOfTypeName } from "../model/type-names.js";

/** What a ledger knows a function, error or event by. */
export interface Selector {
  /** `transfer(address,uint256)` */
  readonly signature: string;
  /** Four bytes in hex for functions and errors; 32 for events. Absent for an anonymous event. */
  readonly selector: string;
}

/** The selector of what is called or logged from outside; nothing for what is not. */
export function selectorOf(program: Program, declaration: Declaration): Selector | undefined {
  const { kind, node, name, file } = declaration;
  if (kind === "event" && node.child("AnonymousKeyword")) return undefined;
  if (kind !== "event" && kind !== "error" && !isExternal(declaration)) return undefined;
  const types =
    kind === "stateVariable"
      ? getterTypes(typeOfTypeName(program, file, node.child("TypeName")))
      : parametersOf(node, file).map((one) => typeOfDeclaration(program, one));
  const canonical = types.map((type) => canonicalType(program, type));
  if (canonical.includes(undefined)) return undefined;
  const signature = `${name}(${canonical.join()})`;
  const hash = id(signature);
  return { signature, selector: kind === "event" ? hash : hash.slice(0, 10) };
}

function isExternal(declaration: Declaration): boolean {
  const words = attributeWords(declaration.node);
  if (declaration.kind === "stateVariable") return words.has("public");
  if (declaration.kind !== "function" || !declaration.contract) return false;
  return words.has("public") || words.has("external") || declaration.contract.kind === "interface";
}

function getterTypes(variable: Type): Type[] {
  const types: Type[] = [];
  let type = variable;
  for (;;) {
    if (type.kind === "mapping") {
      types.push(type.key);
      type = type.value;
    } else if (type.kind === "array") {
      types.push({ kind: "elementary", name: "uint256" });
      type = type.element;
    } else return types;
  }
}

/** A type as signatures name it; nothing for one that cannot be passed from outside. */
function canonicalType(program: Program, type: Type, depth = 0): string | undefined {
  switch (type.kind) {
    case "elementary":
      return type.name === "address payable" ? "address" : type.name;
    case "contract":
      return "address";
    case "enum":
      return "uint8";
    case "userType":
      return canonicalType(
        program,
        typeOfDeclaration(program, type.declaration, { underlying: true }),
        depth,
      );
    case "function":
      return "function";
    case "array": {
      const element = canonicalType(program, type.element, depth);
      if (element === undefined) return undefined;
      if (type.length === undefined) return `${element}[]`;
      const length = /^\d+$/.test(type.length) ? type.length : undefined;
      return length === undefined ? undefined : `${element}[${length}]`;
    }
    case "struct": {
      // A struct that holds itself has no end, and cannot be passed.
      if (depth > 16) return undefined;
      const { node, file } = type.declaration;
      const fields = membersOf(node, file).map((one) =>
        canonicalType(program, typeOfDeclaration(program, one), depth + 1),
      );
      return fields.includes(undefined) ? undefined : `(${fields.join()})`;
    }
    default:
      return undefined;
  }
}
