// Proofs by solc's model checker over the rules of the patterns. See README.md.
import { existsSync, readFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { pathToFileURL } from "node:url";
import path from "node:path";
import { closureOf, root } from "../sources.js";
import { ModelChecker, ProofTimeout } from "./model-checker.js";
import { readVerdict } from "./verdict.js";

/** `chc` proves over any sequence of calls; `bmc` over one call with any state before it. */
export type ProofEngine = "chc" | "bmc";

/** What the solver says of a property. */
export type ProofOutcome = "proved" | "refuted" | "undecided";

/** One property, stated as a contract with assertions. */
export interface Proof {
  /** What is claimed, with the number of the invariant where it has one. False claims begin with "False:". */
  readonly property: string;
  /** The contract that states it, in `contracts/<Pattern>.proofs.sol`. */
  readonly contract: string;
  readonly engine: ProofEngine;
  readonly expected: ProofOutcome;
  /** How many assertions it has; a property is proved when all of them are. */
  readonly assertions: number;
  /** The text of that contract. */
  readonly source: string;
}

/** A property and what became of it. */
export interface ProofResult {
  readonly property: string;
  readonly contract: string;
  readonly engine: ProofEngine;
  /** The solver and the compiler that it is part of. */
  readonly solver: string;
  readonly outcome: ProofOutcome;
  readonly expected: ProofOutcome;
  /** For a refuted property: values, and where there are several calls, the calls that lead to them. */
  readonly trace?: string;
  readonly seconds: number;
}

/** Options of {@link runProofs}. */
export interface ProofOptions {
  readonly signal?: AbortSignal;
  readonly onProgress?: (text: string) => void;
  /** Only these contracts; all when left out. */
  readonly contracts?: readonly string[];
  /** Seconds for one property, after which it counts as undecided. */
  readonly limitSeconds?: number;
}

/** Far above what any property needs on a machine with other work. solc's own limit of steps ends a query before. */
const LIMIT_SECONDS = 1800;

const proofsFile = (pattern: string): string => `test/audit/proofs/contracts/${pattern}.proofs.sol`;

/** Whether a pattern has proofs. */
export const hasProofs = (pattern: string): boolean => existsSync(path.join(root, proofsFile(pattern)));

/** The properties of a pattern, in the order in which they are written. Empty when it has none. */
export function listProofs(pattern: string): Proof[] {
  if (!hasProofs(pattern)) return [];
  const source = readFileSync(path.join(root, proofsFile(pattern)), "utf8");
  const stated =
    /\/\/\/ @custom:property (.+)\n\/\/\/ @custom:engine (chc|bmc)\n\/\/\/ @custom:expected (proved|refuted|undecided)\ncontract (\w+)([^]*?\n\})/g;
  const proofs = [...source.matchAll(stated)].map(
    ([, property, engine, expected, contract, body]): Proof => ({
      property: property!,
      contract: contract!,
      engine: engine as ProofEngine,
      expected: expected as ProofOutcome,
      assertions: [...body!.matchAll(/\bassert\(/g)].length,
      source: body!,
    }),
  );
  const contracts = [...source.matchAll(/^contract (\w+)/gm)].map(([, name]) => name);
  const unstated = contracts.filter((name) => !proofs.some(({ contract }) => contract === name));
  if (unstated.length > 0)
    throw new Error(`${proofsFile(pattern)} does not say what is claimed by ${unstated}.`);
  return proofs;
}

/** A `revert` statement: the model checker passes over it, so that a proof would say nothing. `require` it knows. */
const revertStatement = /^\s*(?!\/\/|\/?\*)[^/]*\brevert [A-Z]/m;

function inputFor(pattern: string, proof: Proof): string {
  const file = proofsFile(pattern);
  const closure = closureOf([file]);
  for (const [name, content] of closure) {
    if (revertStatement.test(content))
      throw new Error(`${name} refuses by revert. Write require(condition, error).`);
  }
  // Files are named as contracts import them, from the root.
  const sources = Object.fromEntries(
    [...closure].map(([name, content]) => [
      name.replace(/^sdk\/contracts\//, "@tolbooth/sdk/contracts/"),
      { content },
    ]),
  );
  return JSON.stringify({
    language: "Solidity",
    sources,
    settings: {
      outputSelection: { "*": { "*": [] } },
      modelChecker: {
        engine: proof.engine,
        // No `timeout`: in the WebAssembly build it crashes the solver. Without it solc sets a limit of steps, so that
        // the answer does not depend on the machine.
        solvers: ["z3"],
        targets: ["assert"],
        contracts: { [file]: [proof.contract] },
        showProvedSafe: true,
        showUnproved: true,
        showUnsupported: true,
      },
    },
  });
}

async function runOne(checker: ModelChecker, pattern: string, proof: Proof, options: ProofOptions) {
  const start = performance.now();
  const seconds = (): number => Math.round((performance.now() - start) / 100) / 10;
  const { property, contract, engine, expected } = proof;
  const known = { property, contract, engine, solver: checker.solver, expected };
  try {
    const output = await checker.check(
      inputFor(pattern, proof),
      options.limitSeconds ?? LIMIT_SECONDS,
      options.signal,
    );
    const { outcome, trace } = readVerdict(output, proof);
    return { ...known, outcome, ...(trace === undefined ? {} : { trace }), seconds: seconds() };
  } catch (error) {
    if (error instanceof ProofTimeout) return { ...known, outcome: "undecided" as const, seconds: seconds() };
    throw error;
  }
}

/**
 * Proves or refutes the properties of a pattern. A property that comes out otherwise than expected is no error here:
 * compare `outcome` with `expected`.
 *
 * @returns one result for each property, in the order in which they are written; none when the pattern has no proofs
 */
export async function runProofs(pattern: string, options: ProofOptions = {}): Promise<ProofResult[]> {
  const proofs = listProofs(pattern).filter(
    ({ contract }) => options.contracts === undefined || options.contracts.includes(contract),
  );
  const results: ProofResult[] = [];
  const waiting = [...proofs.entries()];
  let done = 0;
  const work = async (): Promise<void> => {
    const checker = await ModelChecker.start(options.signal);
    try {
      for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
        const [index, proof] = next;
        const result = await runOne(checker, pattern, proof, options);
        results[index] = result;
        done += 1;
        options.onProgress?.(
          `${done}/${proofs.length} ${result.outcome} in ${result.seconds} s: ${proof.property}`,
        );
      }
    } finally {
      await checker.stop();
    }
  };
  const threads = Math.min(proofs.length, Math.max(1, Math.min(2, availableParallelism())));
  await Promise.all(Array.from({ length: threads }, work));
  return results;
}

/** `node --import tsx test/audit/proofs/index.ts MovementClearance [Contract…]` prints what becomes of each property. */
async function main(): Promise<void> {
  const [pattern = "", ...contracts] = process.argv.slice(2);
  const results = await runProofs(pattern, {
    onProgress: (text) => console.log(text),
    ...(contracts.length > 0 ? { contracts } : {}),
  });
  for (const { contract, trace } of results) if (trace !== undefined) console.log(`\n${contract}\n${trace}`);
  const wrong = results.filter(({ outcome, expected }) => outcome !== expected);
  for (const { contract, outcome, expected } of wrong) {
    console.log(`${contract}: ${outcome}, expected ${expected}`);
  }
  process.exitCode = wrong.length > 0 || results.length === 0 ? 1 : 0;
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) await main();
