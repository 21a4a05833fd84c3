import { fileURLToPath } from "node:url";
import { TolboothError, throwIfCancelled } from "../errors/index.js";
import { contractsOf } from "./contracts.js";
import { declarationsOf, type Declarations } from "./declarations.js";
import { findingsOf } from "./findings.js";
import { aboutEntries, contentsOf } from "./lean/about-entries.js";
import { LeanSources } from "./lean/lean-sources.js";
import type { StandardOutput } from "./solc-json.js";
import { standardInputOf } from "./standard-input.js";
import type { Compilation, Compiler } from "./types.js";
import { BUNDLED_SOLC_VERSION, BUNDLED_SOLJSON_SHA256 } from "./version.js";
import { CompilerWorker } from "./worker-client.js";

/** Where the compiler's parts lie. In the extension both are files beside the bundle. */
export interface CompilerOptions {
  /** The worker's script. */
  readonly workerFile: string | URL;
  /** solc's `soljson.js`. */
  readonly soljsonFile: string;
}

/**
 * Makes a compiler that runs in a worker thread of its own, started with the first job and kept warm.
 *
 * `compile` rejects with OPERATION_CANCELLED when its signal is given or a newer job of its lane takes its place,
 * COMPILER_VERSION_UNAVAILABLE when `tolbooth.json` asks for a version that is not there, COMPILER_STOPPED when the
 * worker dies and COMPILER_NOT_FOUND when it cannot start. What is wrong with the sources is a finding, not an error.
 */
export function createCompiler(options: CompilerOptions): Compiler {
  const worker = new CompilerWorker(
    options.workerFile instanceof URL ? fileURLToPath(options.workerFile) : options.workerFile,
    { soljsonFile: options.soljsonFile, sha256: BUNDLED_SOLJSON_SHA256 },
  );
  const leanSources = new LeanSources();
  return {
    version: BUNDLED_SOLC_VERSION,
    async compile(sources, { mode, signal, lane }) {
      throwIfCancelled(signal, "Compiling");
      const { project } = sources;
      const exact = project.configuration.solc?.version;
      if (exact !== undefined && exact !== BUNDLED_SOLC_VERSION)
        throw new TolboothError("COMPILER_VERSION_UNAVAILABLE", {
          file: project.configurationFiles[0] ?? project.root,
          wanted: exact,
          available: BUNDLED_SOLC_VERSION,
        });
      // Only what makes code asks what is declared where.
      const declarations: Declarations = mode === "build" ? declarationsOf(sources) : new Map();
      if (sources.sources.size === 0) {
        const findings = findingsOf(undefined, sources, declarations);
        return {
          mode,
          ok: false,
          findings,
          contracts: [],
          solcVersion: BUNDLED_SOLC_VERSION,
          milliseconds: 0,
        };
      }
      const lean =
        mode === "quick" ? leanSources.of(contentsOf(sources), new Set(sources.entries)) : undefined;
      const input = standardInputOf(sources, mode, declarations, lean);
      const answer = await worker.run(JSON.stringify(input), {
        signal,
        lane,
        // The intermediate language takes much memory, and WebAssembly never gives memory back.
        recycleAfter: mode === "build" && input.settings["viaIR"] === true,
      });
      const whole = JSON.parse(answer.output) as StandardOutput;
      const { output, inconclusive } = aboutEntries(whole, sources, mode, lean);
      const findings = findingsOf(output, sources, declarations);
      const ok = findings.every((finding) => finding.severity !== "error");
      const head = { mode, ok, findings, solcVersion: answer.version, milliseconds: answer.milliseconds };
      if (mode !== "build")
        return { ...head, ...(inconclusive ? { inconclusive } : {}), contracts: [] } satisfies Compilation;
      // Where making code failed, solc still describes the contracts; half of a contract is of no use to anybody.
      if (!ok) return { ...head, contracts: [], input, output };
      return { ...head, contracts: contractsOf(output, sources, declarations), input, output };
    },
    dispose: () => worker.dispose(),
  };
}
