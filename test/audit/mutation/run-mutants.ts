// Tries every mutant of a unit: which ones do its tests notice?
import path from "node:path";
import { readCached, scratchFolder, writeCached } from "../cache.js";
import { forgeVersion } from "../forge.js";
import { Solc, errorsIn } from "../solc.js";
import {
  closureOf,
  foundryFile,
  hashOfSources,
  reachable,
  readSource,
  sha256,
  type Sources,
} from "../sources.js";
import type { AuditUnit } from "../units.js";
import { Embedding } from "./embedding.js";
import {
  fullEffort,
  littleEffort,
  MutantCompiler,
  runTests,
  type Effort,
  type TestOutcome,
} from "./judge.js";
import { mutantsOf, type Mutant } from "./mutator.js";
import { Sandbox, withLoader, type ContractCode } from "./sandbox.js";

/** What became of one mutant. */
export type MutantOutcome =
  | { readonly kind: "killed"; readonly suite: string; readonly test: string }
  | { readonly kind: "killed by timeout" }
  | { readonly kind: "survived" }
  /** It does not compile. */
  | { readonly kind: "stillborn" }
  /** It compiles to the code of the original. */
  | { readonly kind: "same code" }
  /** It compiles to the code of an earlier mutant, and shares its fate. */
  | { readonly kind: "duplicate"; readonly of: string };

/** A mutant and its fate. */
export interface JudgedMutant {
  readonly mutant: Mutant;
  readonly outcome: MutantOutcome;
}

/** How to run them. */
export interface MutationOptions {
  readonly workers: number;
  readonly signal?: AbortSignal | undefined;
  /** Only the mutants for which this is true. */
  readonly only?: (mutant: Mutant) => boolean;
  /** Called with how many are done, whenever that changes. */
  readonly onProgress?: (done: number, total: number) => void;
  /** Called as soon as a mutant has survived. */
  readonly onSurvivor?: (mutant: Mutant) => void;
}

interface Kill {
  readonly suite: string;
  readonly test: string;
  /** Hash of everything but the mutated code that decided it. */
  readonly closure: string;
}

interface KillCache {
  readonly format: "tolbooth/audit-mutation-cache";
  readonly version: 1;
  /** By the hash of the mutated code. */
  readonly kills: Readonly<Record<string, Kill>>;
}

/** Runs the tests of a unit against every mutant of its own files. */
export async function runMutants(unit: AuditUnit, options: MutationOptions): Promise<JudgedMutant[]> {
  if (unit.testFiles.length === 0) throw new Error(`${unit.name} has no test file ${unit.name}.*.t.sol.`);
  const session = await MutationSession.open(unit, options);
  try {
    return await session.run();
  } finally {
    await session.close();
  }
}

class MutationSession {
  private readonly kills = new Map<string, Kill>();
  private readonly closures = new Map<string, string>();
  private readonly fates = new Map<string, Promise<TestOutcome>>();
  private readonly seen = new Set<string>();

  private constructor(
    private readonly unit: AuditUnit,
    private readonly options: MutationOptions,
    private readonly mutants: readonly Mutant[],
    private readonly benches: readonly { solc: Solc; compiler: MutantCompiler; sandbox: Sandbox }[],
  ) {
    for (const [code, kill] of Object.entries(readKills(unit)?.kills ?? {})) this.kills.set(code, kill);
  }

  static async open(unit: AuditUnit, options: MutationOptions): Promise<MutationSession> {
    const { signal } = options;
    const sources = closureOf([unit.file, ...unit.testFiles]);
    const solc = new Solc();
    const solcs = [solc];
    try {
      const answer = await solc.compile(sources, { "*": { "": ["ast"] } }, { signal });
      const errors = errorsIn(answer);
      if (errors !== undefined) throw new Error(`${unit.name} and its tests do not compile:\n${errors}`);
      const asts = new Map(Object.entries(answer.sources ?? {}).map(([file, { ast }]) => [file, ast]));
      const mutants = unit.ownFiles.flatMap((file) => mutantsOf(file, readSource(file), asts));
      const embedding = new Embedding(asts);
      const contracts = embedding.contractsWithCodeOf(unit.ownFiles);
      const ownTests = [...sources.keys()].filter((file) => file.startsWith("test/"));
      const creations = embedding.creationsOf(contracts, ownTests);
      const folder = scratchFolder(unit.name);
      const first = new Sandbox(path.join(folder, "1"));
      const loading = withLoader(sources, creations);
      await first.build(loading, signal);
      const compiled = reachable(
        contracts.map(({ file }) => file),
        loading,
      );
      const benches = [{ solc, compiler: new MutantCompiler(solc, compiled, contracts), sandbox: first }];
      for (let number = 2; number <= options.workers; number += 1) {
        const another = new Solc();
        solcs.push(another);
        benches.push({
          solc: another,
          compiler: new MutantCompiler(another, compiled, contracts),
          sandbox: Sandbox.copyOf(first, path.join(folder, String(number))),
        });
      }
      const wanted = options.only ? mutants.filter(options.only) : mutants;
      return new MutationSession(unit, options, wanted, benches);
    } catch (error) {
      await Promise.all(solcs.map((one) => one.dispose()));
      throw error;
    }
  }

  async close(): Promise<void> {
    for (const { solc, sandbox } of this.benches) {
      await solc.dispose();
      sandbox.remove();
    }
  }

  async run(): Promise<JudgedMutant[]> {
    const { signal } = this.options;
    const original = await this.benches[0]!.compiler.original(signal);
    const timeout = Math.max(
      ...(await Promise.all(this.benches.map((one) => this.checkBench(one, original)))),
    );
    const originalKey = keyOf(original);
    const outcomes: MutantOutcome[] = [];
    const codes: string[] = [];
    let next = 0;
    let done = 0;
    const work = async (bench: (typeof this.benches)[number]): Promise<void> => {
      for (let index = next++; index < this.mutants.length; index = next++) {
        signal?.throwIfAborted();
        const code = await bench.compiler.mutated(this.mutants[index]!, signal);
        const key = code && keyOf(code);
        if (!code || !key) outcomes[index] = { kind: "stillborn" };
        else if (key === originalKey) outcomes[index] = { kind: "same code" };
        else {
          codes[index] = key;
          let fate = this.fates.get(key);
          if (!fate) this.fates.set(key, (fate = this.decide(bench.sandbox, key, code, timeout)));
          outcomes[index] = outcomeOf(await fate);
          if (outcomes[index]?.kind === "survived") this.options.onSurvivor?.(this.mutants[index]!);
        }
        this.options.onProgress?.((done += 1), this.mutants.length);
      }
    };
    try {
      await Promise.all(this.benches.map(work));
      // At the end as at the start: what was exchanged really ran, and nothing was built anew under our hands.
      await Promise.all(this.benches.map((one) => this.checkBench(one, original)));
    } finally {
      this.writeKills();
    }
    const firstWith = new Map<string, string>();
    return this.mutants.map((mutant, index) => {
      const code = codes[index];
      const first = code === undefined ? undefined : firstWith.get(code);
      if (code !== undefined && first === undefined) firstWith.set(code, mutant.id);
      return { mutant, outcome: first === undefined ? outcomes[index]! : { kind: "duplicate", of: first } };
    });
  }

  /**
   * The tests must pass with the original's code, and fail when any of the contracts cannot be created. Gives the
   * time-out for a mutant, in milliseconds.
   */
  private async checkBench(
    { sandbox }: { sandbox: Sandbox },
    original: readonly ContractCode[],
  ): Promise<number> {
    const { signal } = this.options;
    sandbox.exchange(original);
    const startedAt = Date.now();
    const healthy = await runTests(sandbox, littleEffort, { signal });
    const milliseconds = Date.now() - startedAt;
    if (healthy.kind !== "passed")
      throw new Error(
        `The tests of ${this.unit.name} do not pass: ${healthy.kind === "failed" ? `${healthy.suite} ${healthy.test}` : healthy.kind}.`,
      );
    for (const contract of original) {
      sandbox.exchange([{ ...contract, creationCode: "fe" }]);
      const outcome = await runTests(sandbox, littleEffort, { signal });
      sandbox.exchange([contract]);
      if (outcome.kind === "passed")
        throw new Error(
          `The tests pass without ${contract.name}: they do not run the code in its artifact, so mutants would go unseen.`,
        );
    }
    return Math.max(30_000, milliseconds * 15);
  }

  private async decide(
    sandbox: Sandbox,
    key: string,
    code: readonly ContractCode[],
    timeout: number,
  ): Promise<TestOutcome> {
    this.seen.add(key);
    const known = this.kills.get(key);
    if (known && known.closure === this.closureOfSuite(known.suite))
      return { kind: "failed", suite: known.suite, test: known.test };
    this.kills.delete(key);
    const { signal } = this.options;
    sandbox.exchange(code);
    const effort = async (one: Effort, limit: number): Promise<TestOutcome> =>
      runTests(sandbox, one, { timeout: limit, signal });
    let outcome = await effort(littleEffort, timeout);
    if (outcome.kind === "passed") outcome = await effort(fullEffort, timeout * 10);
    if (outcome.kind === "failed") {
      const { suite, test } = outcome;
      this.kills.set(key, { suite, test, closure: this.closureOfSuite(suite) });
    }
    return outcome;
  }

  /** Hash of a test file with all that it imports, the mutated files left out, and of how the tests are run. */
  private closureOfSuite(suite: string): string {
    const file = suite.slice(0, suite.lastIndexOf(":"));
    let hash = this.closures.get(file);
    if (hash === undefined) {
      if (!this.unit.testFiles.includes(file)) return "";
      const sources = [...closureOf([file])].filter(([unit]) => !this.unit.ownFiles.includes(unit));
      hash = sha256(
        JSON.stringify([
          hashOfSources(sources),
          readSource(foundryFile),
          forgeVersion(),
          littleEffort,
          fullEffort,
        ]),
      );
      this.closures.set(file, hash);
    }
    return hash;
  }

  private writeKills(): void {
    // A run over a part of the mutants says nothing about the rest.
    const kept = [...this.kills].filter(([code]) => this.options.only !== undefined || this.seen.has(code));
    writeCached(cacheName(this.unit), {
      format: "tolbooth/audit-mutation-cache",
      version: 1,
      kills: Object.fromEntries(kept),
    } satisfies KillCache);
  }
}

const cacheName = (unit: AuditUnit): string => `mutation/${unit.name}.json`;

const readKills = (unit: AuditUnit): KillCache | undefined =>
  readCached<KillCache>(cacheName(unit), "tolbooth/audit-mutation-cache", 1);

const keyOf = (code: readonly ContractCode[]): string =>
  sha256(code.map(({ file, name, creationCode }) => `${file}:${name} ${creationCode}`).join("\n"));

function outcomeOf(outcome: TestOutcome): MutantOutcome {
  if (outcome.kind === "failed") return { kind: "killed", suite: outcome.suite, test: outcome.test };
  return { kind: outcome.kind === "passed" ? "survived" : "killed by timeout" };
}

/** What the sources of a mutation run are, for its hash. */
export function mutationSources(unit: AuditUnit): Sources {
  return closureOf([unit.file, ...unit.testFiles]);
}
