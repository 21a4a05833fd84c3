/** What a list of arguments that is being written is given to. */
import { isBuiltin } from "../model/builtins.js";
import { isContractKind, membersOf, parametersOf, type Declaration } from "../model/declaration.js";
import { constructorOf, typeOfDeclaration } from "../model/declared-types.js";
import type { Member } from "../model/members.js";
import { candidatesFor, isName } from "../model/names.js";
import type { Type } from "../model/type.js";
import type { SyntaxNode } from "../syntax-node.js";
import { chainEndingAt } from "../features/place.js";
import type { Frame } from "./frames.js";
import type { CompletionSite } from "./site.js";

/** Something that takes arguments. */
export interface Callee {
  /** The function, event, error, modifier or struct; of a constructor its contract. */
  readonly declaration: Declaration;
  readonly parameters: readonly CalleeParameter[];
  /** What is documented: the constructor of a contract, else the declaration itself. */
  readonly documented: Declaration;
}

export interface CalleeParameter {
  readonly name: string;
  readonly type: Type;
  /** Absent for what a getter or a variable of a function type takes. */
  readonly declaration?: Declaration;
}

/** A call that is being written. */
export interface OpenCall {
  readonly callees: readonly Callee[];
  /** The bracket that the arguments stand in. */
  readonly frame: Frame;
  readonly byName: boolean;
}

/** The innermost call whose arguments the place is among. */
export function openCall(site: CompletionSite): OpenCall | undefined {
  const { frames } = site;
  for (let index = frames.length - 1; index > 0; index -= 1) {
    const frame = frames[index] as Frame;
    if (frame.kind === "namedArguments") {
      const callees = calleesBefore(site, frame.at - 1);
      return callees.length > 0 ? { callees, frame, byName: true } : undefined;
    }
    if (frame.kind === "parenthesis") {
      const callees = calleesBefore(site, frame.at);
      if (callees.length > 0) return { callees, frame, byName: false };
      // `f((a, b` and `f(uint256(x` lie in the arguments of what is around them, but not of what is farther away.
      if (!isGrouping(site, frame)) return undefined;
      continue;
    }
    if (frame.kind !== "index") return undefined;
  }
  return undefined;
}

function isGrouping(site: CompletionSite, frame: Frame): boolean {
  const before = site.tokens[frame.at - 1];
  return before?.text === "(" || before?.text === ",";
}

/** What can be called under the name before an opening parenthesis; every overload. */
export function calleesBefore(site: CompletionSite, open: number): Callee[] {
  const { tokens } = site;
  let last = open - 1;
  // `f{value: 1}(`
  if (tokens[last]?.text === "}") last = beforeBraces(site, last);
  if (tokens[last]?.kind !== "word") return [];
  const first = chainEndingAt(tokens, last);
  const isConstruction = tokens[first - 1]?.text === "new" || isBaseCall(site, first);
  if (/^(?:function|modifier|event|error|constructor)$/.test(tokens[first - 1]?.text ?? "")) return [];
  const node = site.readChain(last)?.node.variant;
  const word = node?.child("Member") ?? node;
  if (!word || !isName(word)) return [];
  return candidatesFor(site.program, site.file, word).flatMap((one) => calleeOf(site, one, isConstruction));
}

function beforeBraces({ tokens }: CompletionSite, close: number): number {
  let depth = 0;
  for (let at = close; at >= 0; at -= 1) {
    if (tokens[at]?.text === "}") depth += 1;
    else if (tokens[at]?.text === "{" && (depth -= 1) === 0) return at - 1;
  }
  return -1;
}

/** Whether a name stands among the bases of a contract, or in the head of a constructor. */
function isBaseCall(site: CompletionSite, first: number): boolean {
  const { tokens, block } = site;
  const header = tokens[block.statement]?.text;
  if (block.kind === "body" || first <= block.statement) return false;
  return /^(?:contract|abstract|constructor)$/.test(header ?? "");
}

function calleeOf(site: CompletionSite, member: Member, isConstruction: boolean): Callee[] {
  const { declaration, type } = member;
  const { program } = site;
  const typed = (list: readonly Declaration[]): CalleeParameter[] =>
    list.map((one) => ({ name: one.name, type: typeOfDeclaration(program, one), declaration: one }));
  const callee = (parameters: readonly CalleeParameter[], documented = declaration): Callee[] => [
    { declaration, parameters, documented },
  ];
  switch (type.kind) {
    case "event":
    case "error":
    case "modifier":
      return callee(typed(parametersOf(declaration.node, declaration.file)));
    case "function": {
      if (declaration.kind !== "function")
        return callee(type.parameters.map((one) => ({ name: "", type: one })));
      const all = typed(parametersOf(declaration.node, declaration.file));
      if (all.length === 0 && isBuiltin(declaration.file)) return [];
      return callee(type.bound ? all.slice(1) : all);
    }
    case "typeName":
      if (declaration.kind === "struct") return callee(typed(membersOf(declaration.node, declaration.file)));
      return isConstruction ? constructorCallee(declaration, typed) : [];
    default:
      return [];
  }
}

function constructorCallee(
  contract: Declaration,
  typed: (list: readonly Declaration[]) => CalleeParameter[],
): Callee[] {
  if (!isContractKind(contract.kind)) return [];
  const node: SyntaxNode | undefined = constructorOf(contract);
  if (!node) return [{ declaration: contract, parameters: [], documented: contract }];
  const parameters = parametersOf(node, contract.file);
  return [
    {
      declaration: contract,
      parameters: typed(parameters),
      documented: parameters[0]?.container ?? contract,
    },
  ];
}
