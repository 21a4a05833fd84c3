/** What stands over declarations: how often they are used, and what a ledger knows them by. */
import { attributeWords, isContractKind, membersOf, type Declaration } from "../model/declaration.js";
import { topLevelOf } from "../model/program.js";
import type { LanguageWorkspace } from "../workspace.js";
import type { Range } from "../types.js";
import { selectorOf } from "./selectors.js";

/** One declaration that lenses stand over. */
export interface CodeLensPlace {
  /** The declaration's name. */
  readonly range: Range;
  readonly kind: Declaration["kind"];
  readonly name: string;
  /** The contract around it, or itself for a contract. */
  readonly contract?: string;
  /** `transfer(address,uint256)`, where a ledger knows it. */
  readonly signature?: string;
  /** Of a function or error. */
  readonly selector?: string;
  /** Of an event. */
  readonly topic?: string;
  /** Whether its uses are counted: not in libraries, of which a project sees only a part. */
  readonly counted: boolean;
}

/** Contracts and their functions, events, errors and modifiers; functions, events and errors of the file itself. */
export function codeLenses(workspace: LanguageWorkspace, { path }: { path: string }): CodeLensPlace[] {
  const file = workspace.file(path);
  if (!file) return [];
  const counted = workspace.isOwn(path);
  return [...topLevelOf(file).values()].flat().flatMap((one) => {
    const inner = isContractKind(one.kind) ? membersOf(one.node, file) : [];
    return [one, ...inner].flatMap((each) => placeOf(workspace, each, counted));
  });
}

function placeOf(workspace: LanguageWorkspace, declaration: Declaration, counted: boolean): CodeLensPlace[] {
  const { kind, nameNode, file, name, node } = declaration;
  const isPublicVariable = kind === "stateVariable" && attributeWords(node).has("public");
  const isWanted =
    isContractKind(kind) || /^(?:function|event|error|modifier)$/.test(kind) || isPublicVariable;
  if (!nameNode || !isWanted) return [];
  const known = selectorOf(workspace.program, declaration);
  const contract = isContractKind(kind) ? name : declaration.contract?.name;
  return [
    {
      range: file.rangeOf(nameNode),
      kind,
      name,
      ...(contract !== undefined && { contract }),
      ...(known && { signature: known.signature }),
      ...(known && (kind === "event" ? { topic: known.selector } : { selector: known.selector })),
      counted: counted && kind !== "stateVariable",
    },
  ];
}
