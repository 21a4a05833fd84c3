// Makes the mutants of a Solidity file: pure over its text and solc's AST. Every mutant is one small change that a good
// test suite must notice.
import type { ContractDefinition, FunctionDefinition, SourceUnit } from "solidity-ast";
import { isNodeType } from "solidity-ast/utils.js";
import { oneLine, rangeOf, SourceText, walk, type Edit, type Visit } from "./ast.js";
import { declarationsOf, type Declarations } from "./declarations.js";
import { expressionChanges } from "./expression-changes.js";
import { statementChanges } from "./statement-changes.js";
import type { Change, MutationOperator } from "./change.js";

export type { MutationOperator } from "./change.js";

/** One changed program. */
export interface Mutant {
  /**
   * `<function>/<operator>/<original → replacement>/<n-th of these in that function>`. It stays the same when something
   * else in the file, a comment or the layout changes. In a contract that is not named as the file, it is
   * `Contract.function`; an overloaded function has its parameter types.
   */
  readonly id: string;
  readonly file: string;
  /** The contract, library or abstract contract in which it stands. */
  readonly contract: string;
  readonly operator: MutationOperator;
  /** The code before and after, on one line each. `(deleted)` stands for nothing. */
  readonly original: string;
  readonly replacement: string;
  /** Line of the change, from 1. */
  readonly line: number;
  readonly edits: readonly Edit[];
}

/** How long a piece of code in an id may be. */
const LONGEST = 100;

const shorten = (code: string): string => (code.length <= LONGEST ? code : `${code.slice(0, LONGEST - 1)}…`);

/**
 * Every mutant of one file, in the order of the source.
 *
 * @param file path of the file, as in `asts`
 * @param text its text
 * @param asts solc's ASTs of the file and of everything that it imports, by path
 */
export function mutantsOf(file: string, text: string, asts: ReadonlyMap<string, SourceUnit>): Mutant[] {
  const ast = asts.get(file);
  if (!ast) throw new Error(`There is no AST of ${file}.`);
  const source = new SourceText(text);
  const declarations = declarationsOf(asts);
  const mutants: Mutant[] = [];
  const contracts = ast.nodes.filter((node) => isNodeType("ContractDefinition", node));
  for (const contract of contracts) {
    if (contract.contractKind === "interface") continue;
    for (const place of placesOf(contract)) {
      const prefix = file.endsWith(`/${contract.name}.sol`) ? "" : `${contract.name}.`;
      const counts = new Map<string, number>();
      for (const change of changesIn(place.visits, source, declarations)) {
        const { original, replacement } = describe(change, source);
        const start = `${prefix}${place.name}/${change.operator}/${original} → ${replacement}`;
        const count = (counts.get(start) ?? 0) + 1;
        counts.set(start, count);
        mutants.push({
          id: `${start}/${count}`,
          file,
          contract: contract.name,
          operator: change.operator,
          original,
          replacement,
          line: source.lineOf(Math.min(...change.edits.map((edit) => edit.start))),
          edits: change.edits,
        });
      }
    }
  }
  return mutants;
}

/** The text of the file with the mutant's change in it. */
export function applyMutant(text: string, mutant: Mutant): string {
  return new SourceText(text).apply(mutant.edits);
}

/** Functions, modifiers and initial values of a contract: all that becomes code. */
function placesOf(contract: ContractDefinition): { name: string; visits: Visit[] }[] {
  const names = new Map<string, number>();
  for (const node of contract.nodes)
    if (isNodeType("FunctionDefinition", node)) names.set(node.name, (names.get(node.name) ?? 0) + 1);
  return contract.nodes.flatMap((node) => {
    if (isNodeType("FunctionDefinition", node)) {
      if (!node.implemented) return [];
      return [{ name: nameOf(node, (names.get(node.name) ?? 0) > 1), visits: [...walk(node)] }];
    }
    if (isNodeType("ModifierDefinition", node)) return [{ name: node.name, visits: [...walk(node)] }];
    if (isNodeType("VariableDeclaration", node) && node.value)
      return [{ name: node.name, visits: [...walk(node.value)] }];
    return [];
  });
}

function nameOf(node: FunctionDefinition, overloaded: boolean): string {
  if (node.kind !== "function") return node.kind;
  if (!overloaded) return node.name;
  const types = node.parameters.parameters.map((one) => one.typeDescriptions.typeString ?? "");
  return `${node.name}(${types.join(",")})`;
}

function changesIn(visits: readonly Visit[], source: SourceText, declarations: Declarations): Change[] {
  return visits.flatMap((visit) => [
    ...statementChanges(visit, source),
    ...expressionChanges(visit, source, declarations),
  ]);
}

/** The code before and after. Small changes are shown with the expression around them, if that is short. */
function describe(change: Change, source: SourceText): { original: string; replacement: string } {
  const frame = [change.frame, ...change.around]
    .slice(0, change.showAround ? 2 : 1)
    .reverse()
    .find((node) => node === change.frame || oneLine(source.code(rangeOf(node))).length <= LONGEST);
  const range = change.range ?? rangeOf(frame ?? change.frame);
  const original = shorten(oneLine(source.code(range)));
  const replacement = change.deletes ? "(deleted)" : oneLine(source.edited(range, change.edits, false));
  return { original, replacement: shortenChange(original, replacement) };
}

/** Two long pieces must still differ where they are cut. */
function shortenChange(original: string, replacement: string): string {
  const short = shorten(replacement);
  if (short !== original) return short;
  let same = 0;
  while (replacement[same] === original[same] && same < original.length) same += 1;
  return `…${replacement.slice(Math.max(0, same - 20), same + LONGEST - 22)}`;
}
