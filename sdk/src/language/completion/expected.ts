/** The type that a value at a place should have, so that what fits can be offered first. */
import { returnsOf } from "../model/declaration.js";
import { typeOfDeclaration } from "../model/declared-types.js";
import { declarationOf } from "../model/declaration.js";
import { typeOfExpression } from "../model/expressions.js";
import { elementary, type Type } from "../model/type.js";
import { typeOfTypeName } from "../model/type-names.js";
import { parsePiece } from "../slang-parser.js";
import { SyntaxNode } from "../syntax-node.js";
import { openCall } from "./callees.js";
import { isContainer } from "./frames.js";
import type { CompletionSite } from "./site.js";

const bool = elementary("bool");

/** `undefined` where nothing particular is expected. */
export function expectedType(site: CompletionSite): Type | undefined {
  const last = site.before();
  const lastToken = site.tokens.at(-1);
  const adjacent = site.tokens.at(-2)?.end === lastToken?.start ? site.before(2) : "";
  switch (last) {
    case "return":
      return returnType(site);
    case "(":
    case ",":
      return argumentType(site);
    case ":":
      return namedArgumentType(site);
    case "[":
      return indexType(site);
    case "!":
      return bool;
    case "&":
    case "|":
      return adjacent === last ? bool : leftType(site, 2);
    case "=":
      if (/^[=!<>]$/.test(adjacent)) return leftType(site, 3);
      return assignedType(site);
    case "<":
    case ">":
    case "+":
    case "-":
    case "*":
    case "/":
    case "%":
      return leftType(site, adjacent === last ? 3 : 2);
    default:
      return undefined;
  }
}

/** The type of what stands before an operator. */
function leftType(site: CompletionSite, count: number): Type | undefined {
  const type = site.readChain(site.tokens.length - count)?.type;
  return type?.kind === "unknown" || type?.kind === "number" ? undefined : type;
}

function returnType(site: CompletionSite): Type | undefined {
  const node = site.placeholder.closest("FunctionDefinition");
  const [only, ...others] = node ? returnsOf(node, site.file) : [];
  return only && others.length === 0 ? typeOfDeclaration(site.program, only) : undefined;
}

function argumentType(site: CompletionSite): Type | undefined {
  const { frame } = site;
  if (frame.kind !== "parenthesis") return undefined;
  if (/^(?:if|while)$/.test(site.tokens[frame.at - 1]?.text ?? "")) return bool;
  const call = openCall(site);
  if (call?.frame !== frame) return undefined;
  return call.callees.map((one) => one.parameters[frame.commas]?.type).find((one) => one !== undefined);
}

function namedArgumentType(site: CompletionSite): Type | undefined {
  const call = openCall(site);
  if (!call?.byName || call.frame !== site.frame) return undefined;
  const name = site.before(2);
  return call.callees.flatMap((one) => one.parameters.filter((each) => each.name === name))[0]?.type;
}

function indexType(site: CompletionSite): Type | undefined {
  const type = leftType(site, 2);
  if (type?.kind === "mapping") return type.key;
  return type?.kind === "array" ? elementary("uint256") : undefined;
}

/** The type of the left side of what is being written, read as if a value followed. */
function assignedType(site: CompletionSite): Type | undefined {
  const first = site.tokens[site.block.statement];
  if (!first) return undefined;
  const { file, program } = site;
  const text = `${file.text.slice(first.start, site.wordStart)} 0;`;
  const isMember = isContainer(site.block.kind);
  const { part } = parsePiece(text, isMember ? "ContractMember" : "Statement", file.languageVersion);
  const statement = new SyntaxNode(part, site.placeholder, first.start).variant;
  if (statement?.kind === "StateVariableDefinition")
    return typeOfTypeName(program, file, statement.child("TypeName"));
  if (statement?.kind === "VariableDeclarationStatement") {
    const declared = declarationOf(statement, file);
    return declared && typeOfDeclaration(program, declared);
  }
  const assignment = statement?.child("Expression")?.variant;
  const left = assignment?.kind === "AssignmentExpression" ? assignment.child("LeftOperand") : undefined;
  return left && typeOfExpression(program, file, left);
}
