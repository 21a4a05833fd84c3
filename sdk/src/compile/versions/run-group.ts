import atLeast from "semver/functions/gte.js";
import type { SourceSet } from "../../project/types.js";
import type { Declarations } from "../declarations.js";
import { aboutEntries, contentsOf } from "../lean/about-entries.js";
import type { LeanSources } from "../lean/lean-sources.js";
import type { StandardInput, StandardOutput } from "../solc-json.js";
import { standardInputOf } from "../standard-input.js";
import type { CompileMode } from "../types.js";
import type { WorkerJobOptions, WorkerResult } from "../worker-client.js";
import { partOf } from "./closure.js";
import type { CompilerGroup } from "./plan.js";
import type { RefusedSettings } from "./refused-settings.js";
import type { WorkerPool } from "./worker-pool.js";

/** Before this version a compiler is given everything as it stands: the grammar was another one. */
const LEAN_SINCE = "0.6.0";

/** What one compiler said of its group. */
export interface GroupResult {
  readonly group: CompilerGroup;
  /** The group's entries and all that they import. */
  readonly part: SourceSet;
  readonly input: StandardInput;
  readonly output: StandardOutput;
  readonly inconclusive?: true;
  /** The compiler's long version. */
  readonly version: string;
  readonly milliseconds: number;
  /** Settings that the project has and this compiler does not know. */
  readonly refused: readonly string[];
}

/** Has groups compiled, each by its own compiler. */
export class GroupRunner {
  constructor(
    private readonly pool: WorkerPool,
    private readonly leanSources: LeanSources,
    private readonly refused: RefusedSettings,
  ) {}

  async run(
    group: CompilerGroup,
    sources: SourceSet,
    declarations: Declarations,
    options: WorkerJobOptions & {
      readonly mode: CompileMode;
      readonly units?: readonly string[] | undefined;
    },
  ): Promise<GroupResult> {
    const { mode, units } = options;
    const { compiler, settings } = group;
    const part = partOf(sources, group.entries, settings);
    const lean =
      mode === "quick" && atLeast(compiler.version, LEAN_SINCE)
        ? this.leanSources.of(contentsOf(part), new Set(part.entries))
        : undefined;
    const asked = standardInputOf(part, mode, declarations, { lean, units });
    const { input, output, answer } = await this.ask(group, asked, options);
    const stoppedEarly = mode !== "parse" || input.settings["stopAfter"] !== undefined;
    const about = aboutEntries(stoppedEarly ? output : grammarOnly(output), part, mode, lean);
    return {
      group,
      part,
      input,
      ...about,
      version: answer.version,
      milliseconds: answer.milliseconds,
      refused: this.refused.among(compiler.soljsonFile, settings),
    };
  }

  /** Asks again without what the compiler does not know, until it is content or refuses something else. */
  private async ask(
    { compiler }: CompilerGroup,
    asked: StandardInput,
    options: WorkerJobOptions & { readonly mode: CompileMode },
  ): Promise<{ input: StandardInput; output: StandardOutput; answer: WorkerResult }> {
    for (;;) {
      const input = this.refused.without(compiler.soljsonFile, asked);
      const answer = await this.pool.run(compiler, JSON.stringify(input), {
        signal: options.signal,
        lane: options.lane,
        // The intermediate language takes much memory, and WebAssembly never gives memory back.
        recycleAfter: options.mode === "build" && input.settings["viaIR"] === true,
      });
      const output = JSON.parse(answer.output) as StandardOutput;
      // The bundled compiler knows every setting of today: what it refuses is a mistake, and shown as one.
      if (compiler.origin === "bundled" || !this.refused.learn(compiler.soljsonFile, input, output))
        return { input, output, answer };
    }
  }
}

/** A compiler that cannot stop after reading goes on to look for imports, which a parse does not have. */
function grammarOnly(output: StandardOutput): StandardOutput {
  const errors = (output.errors ?? []).filter(
    (error) => error.type === "ParserError" && !/^Source ".*" not found/.test(error.message ?? ""),
  );
  return { ...output, errors };
}
