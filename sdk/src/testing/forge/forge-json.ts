/** The parts of `forge test --json -vvvvv` (forge 1.7) that are read. */

export type ForgeJson = Readonly<Record<string, ForgeJsonSuite>>;

export interface ForgeJsonSuite {
  readonly test_results: Readonly<Record<string, ForgeJsonResult>>;
}

export interface ForgeJsonResult {
  readonly status: "Success" | "Failure" | "Skipped";
  readonly reason: string | null;
  readonly counterexample: ForgeCounterexample | null;
  readonly traces?: readonly (readonly [kind: string, trace: { readonly arena: readonly ForgeCall[] }])[];
  readonly labeled_addresses?: Readonly<Record<string, string>>;
}

/** One generated call; of a sequence the calls in order, with the length before it was shortened. */
export type ForgeCounterexample =
  { readonly Single: ForgeGenerated } | { readonly Sequence: readonly [number, readonly ForgeGenerated[]] };

export interface ForgeGenerated {
  readonly sender: string | null;
  readonly addr: string | null;
  readonly calldata: string;
  /** `test/Counter.t.sol:Handler` */
  readonly contract_name: string | null;
  readonly func_name: string | null;
  readonly args: string | null;
}

/** One call of a transaction. */
export interface ForgeCall {
  readonly parent: number | null;
  readonly children: readonly number[];
  readonly trace: {
    readonly success: boolean;
    /** Of the code that ran. */
    readonly address: string;
    readonly kind: string;
    readonly data: string;
    readonly output: string;
    readonly steps: readonly { readonly pc: number; readonly op: number }[];
  };
  readonly ordering: readonly { readonly Call?: number; readonly Step?: number }[];
}

/** `forge test --json` prints one document; a line before it may be a notice. */
export function readForgeJson(lines: readonly string[]): ForgeJson | undefined {
  for (const line of lines.toReversed()) {
    if (!line.startsWith("{")) continue;
    try {
      const document = JSON.parse(line) as unknown;
      if (isForgeJson(document)) return document;
    } catch {
      // Not the document: forge also prints events of one line each.
    }
  }
  return undefined;
}

function isForgeJson(value: unknown): value is ForgeJson {
  return (
    typeof value === "object" &&
    value !== null &&
    Object.values(value).every(
      (suite) => typeof suite === "object" && suite !== null && "test_results" in suite,
    )
  );
}
