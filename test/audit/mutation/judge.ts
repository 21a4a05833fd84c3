// Decides about one mutant: compiles it, puts its code where the tests load it, and runs them.
import { errorsIn, type OutputSelection, type Solc } from "../solc.js";
import { runForge, type ForgeRun } from "../forge.js";
import type { Sources } from "../sources.js";
import type { ContractName } from "./embedding.js";
import { applyMutant, type Mutant } from "./mutator.js";
import type { ContractCode, Sandbox } from "./sandbox.js";

/** How often fuzz tests and invariants run against a mutant. */
export interface Effort {
  readonly fuzzRuns: number;
  readonly invariantRuns: number;
  readonly invariantDepth: number;
}

/** First a little: most mutants fall at once. */
export const littleEffort: Effort = { fuzzRuns: 32, invariantRuns: 4, invariantDepth: 64 };

/** Then as much as `npm test` makes (test/contracts/foundry.toml): only what survives this has survived. */
export const fullEffort: Effort = { fuzzRuns: 512, invariantRuns: 20, invariantDepth: 128 };

/** What the tests said. */
export type TestOutcome =
  | { readonly kind: "passed" }
  | { readonly kind: "failed"; readonly suite: string; readonly test: string }
  | { readonly kind: "timed out" };

/** Runs the tests in a sandbox as it stands, up to the first failure. */
export async function runTests(
  sandbox: Sandbox,
  effort: Effort,
  options: { readonly timeout?: number; readonly signal?: AbortSignal | undefined } = {},
): Promise<TestOutcome> {
  sandbox.forgetFailures();
  const run = await runForge({
    folder: sandbox.folder,
    // A filter would make forge compile first, to find the names of the tests.
    arguments: ["test", "--fail-fast", "--color", "never"],
    environment: {
      FOUNDRY_FUZZ_RUNS: String(effort.fuzzRuns),
      FOUNDRY_INVARIANT_RUNS: String(effort.invariantRuns),
      FOUNDRY_INVARIANT_DEPTH: String(effort.invariantDepth),
      FOUNDRY_INVARIANT_SHRINK_RUN_LIMIT: "0",
    },
    ...options,
  });
  if (run.timedOut) return { kind: "timed out" };
  return outcomeOf(run);
}

function outcomeOf(run: ForgeRun): TestOutcome {
  const summary = /: (\d+) tests passed, (\d+) failed, \d+ skipped \(\d+ total tests\)/.exec(run.output);
  if (run.code === 0 && summary && Number(summary[1]) > 0 && summary[2] === "0") return { kind: "passed" };
  const suite = /^Encountered \d+ failing tests? in (\S+:\w+)$/m.exec(run.output);
  if (run.code === 1 && suite?.[1] && Number(summary?.[2]) > 0) {
    const after = run.output.slice(suite.index + suite[0].length);
    const test = /\b(\w+)\([^()\n]*\) \((?:gas|runs): /.exec(after);
    return { kind: "failed", suite: suite[1], test: test?.[1] ?? "(no name)" };
  }
  throw new Error(`forge ended in an unexpected way (${run.code}):\n${run.output.slice(-4000)}${run.errors}`);
}

/** Compiles the contracts that carry the code of the mutated files. */
export class MutantCompiler {
  private readonly selection: Record<string, Record<string, string[]>> = {};

  constructor(
    private readonly solc: Solc,
    private readonly sources: Sources,
    private readonly contracts: readonly ContractName[],
  ) {
    for (const { file, name } of contracts) (this.selection[file] ??= {})[name] = ["evm.bytecode.object"];
  }

  /** The code of the unchanged contracts. Fails when they do not compile. */
  async original(signal?: AbortSignal): Promise<ContractCode[]> {
    const code = await this.compile(this.sources, signal);
    if (typeof code === "string") throw new Error(`The contracts do not compile:\n${code}`);
    return code;
  }

  /** The code of the mutated contracts, or nothing when the mutant does not compile. */
  async mutated(mutant: Mutant, signal?: AbortSignal): Promise<ContractCode[] | undefined> {
    const text = this.sources.get(mutant.file);
    if (text === undefined) throw new Error(`${mutant.file} is not among the sources.`);
    const sources = new Map(this.sources).set(mutant.file, applyMutant(text, mutant));
    const code = await this.compile(sources, signal);
    return typeof code === "string" ? undefined : code;
  }

  private async compile(sources: Sources, signal?: AbortSignal): Promise<ContractCode[] | string> {
    const answer = await this.solc.compile(sources, this.selection as OutputSelection, { signal });
    const errors = errorsIn(answer);
    if (errors !== undefined) return errors;
    return this.contracts.map(({ file, name }) => {
      const creationCode = answer.contracts?.[file]?.[name]?.evm?.bytecode?.object;
      if (!creationCode) throw new Error(`solc gave no code for ${file}:${name}.`);
      return { file, name, creationCode };
    });
  }
}
