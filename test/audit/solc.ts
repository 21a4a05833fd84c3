// The bundled compiler, warm in a worker thread, with the settings that forge uses.
import { CompilerWorker } from "../../sdk/dist/compile/worker-client.js";
import { BUNDLED_SOLJSON_SHA256 } from "../../sdk/dist/compile/version.js";
import { compilerWorkerFile, soljsonFile } from "@tolbooth/sdk/node";
import type { SourceUnit } from "solidity-ast";
import type { Sources } from "./sources.js";
import { remappings } from "./sources.js";

/** What solc answers, as far as the audit reads it. */
export interface SolcAnswer {
  readonly errors?: readonly {
    readonly severity: "error" | "warning" | "info";
    readonly formattedMessage?: string;
    readonly message?: string;
  }[];
  readonly sources?: Readonly<Record<string, { readonly ast: SourceUnit }>>;
  readonly contracts?: Readonly<Record<string, Readonly<Record<string, SolcContractAnswer>>>>;
}

/** One contract in solc's answer. */
export interface SolcContractAnswer {
  readonly abi?: readonly Record<string, unknown>[];
  readonly metadata?: string;
  readonly storageLayout?: { readonly storage: readonly Record<string, unknown>[]; readonly types: unknown };
  readonly evm?: {
    readonly bytecode?: { readonly object: string };
    readonly deployedBytecode?: {
      readonly object: string;
      readonly immutableReferences?: Readonly<Record<string, readonly { start: number; length: number }[]>>;
    };
    readonly methodIdentifiers?: Readonly<Record<string, string>>;
  };
}

/** Which outputs of which contracts: file → contract (or `*`, or empty for the file) → outputs. */
export type OutputSelection = Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;

/** Settings of the code that is deployed. `test/contracts/foundry.toml` and `generate-patterns.mjs` say the same. */
export const compilerSettings = {
  optimizer: { enabled: true, runs: 200 },
  evmVersion: "osaka",
} as const;

/** A compiler that stays warm. */
export class Solc {
  private readonly worker = new CompilerWorker(compilerWorkerFile(), {
    soljsonFile: soljsonFile(),
    sha256: BUNDLED_SOLJSON_SHA256,
  });

  /** Compiles. What is wrong with the sources stands in the answer's `errors`. */
  async compile(
    sources: Sources,
    outputSelection: OutputSelection,
    options: { readonly metadata?: boolean; readonly signal?: AbortSignal | undefined } = {},
  ): Promise<SolcAnswer> {
    const input = {
      language: "Solidity",
      sources: Object.fromEntries([...sources].map(([unit, content]) => [unit, { content }])),
      settings: {
        ...compilerSettings,
        remappings: remappings().map(({ prefix, target }) => `${prefix}=${target}`),
        ...(options.metadata ? {} : { metadata: { appendCBOR: false, bytecodeHash: "none" } }),
        outputSelection,
      },
    };
    const { output } = await this.worker.run(JSON.stringify(input), { signal: options.signal });
    return JSON.parse(output) as SolcAnswer;
  }

  /** Ends the worker. */
  dispose(): Promise<void> {
    return this.worker.dispose();
  }
}

/** The errors among what solc said, or nothing. */
export function errorsIn(answer: SolcAnswer): string | undefined {
  const errors = (answer.errors ?? []).filter((one) => one.severity === "error");
  if (errors.length === 0) return undefined;
  return errors.map((one) => one.formattedMessage ?? one.message ?? "unknown error").join("\n");
}
