import type { ByteRange } from "../../compile/line-range.js";
import type { ForgeArtifact } from "./forge-artifacts.js";
import type { ForgeCall, ForgeJsonResult } from "./forge-json.js";

/** A call that had not returned: in which contract, and at which bytes of which file. */
export interface CodePlace {
  readonly contract: ForgeArtifact;
  /** Absolute path. */
  readonly file: string;
  readonly range: ByteRange;
}

/** Where a test stood when it failed, innermost first. */
export interface FailurePlaces {
  /** All calls, of the contracts that the test called too. */
  readonly frames: readonly CodePlace[];
  /** Those of the outermost contract alone: the test's own. */
  readonly own: readonly CodePlace[];
}

type Arena = readonly ForgeCall[];

/**
 * Follows a failed test instruction by instruction to where it stopped. forge's own back traces are not used: they are
 * text only, their columns are wrong, and a panic in them has no place at all.
 */
export function locateFailure(result: ForgeJsonResult, artifacts: readonly ForgeArtifact[]): FailurePlaces {
  const traces = result.traces ?? [];
  const failed = traces.findLast(([kind, { arena }]) => kind === "Execution" && isFailed(arena));
  if (!failed) return { frames: [], own: [] };
  const contracts = contractsByAddress(
    traces.map(([, { arena }]) => arena),
    artifacts,
  );
  const places = failingChain(failed[1].arena).map((call) =>
    placesIn(call, contracts.get(call.trace.address)),
  );
  return { frames: places.toReversed().flat(), own: places[0] ?? [] };
}

function isFailed(arena: Arena): boolean {
  return arena[0]?.trace.success === false;
}

/** Which contract has which address, by the code that creations left there. */
function contractsByAddress(
  arenas: readonly Arena[],
  artifacts: readonly ForgeArtifact[],
): Map<string, ForgeArtifact> {
  const contracts = new Map<string, ForgeArtifact>();
  for (const arena of arenas)
    for (const { trace } of arena) {
      if (!trace.kind.startsWith("CREATE") || !trace.success) continue;
      const code = Buffer.from(trace.output.slice(2), "hex");
      const artifact = artifacts.find((one) => one.isCode(code));
      if (artifact) contracts.set(trace.address, artifact);
    }
  return contracts;
}

/** From the test's own call down to the one that failed first: each passed the failure of the next one on. */
function failingChain(arena: Arena): ForgeCall[] {
  const chain: ForgeCall[] = [];
  for (let call = arena[0]; call;) {
    chain.push(call);
    const { output } = call.trace;
    const last = call.ordering.findLast((one) => one.Call !== undefined)?.Call;
    const child: ForgeCall | undefined =
      last === undefined ? undefined : arena[call.children[last] ?? Number.NaN];
    call = child && !child.trace.success && child.trace.output === output ? child : undefined;
  }
  return chain;
}

/** The functions of one contract that had not returned when a call of it ended. */
function placesIn(call: ForgeCall, contract: ForgeArtifact | undefined): CodePlace[] {
  if (!contract) return [];
  const callers: CodePlace[] = [];
  let now: CodePlace | undefined;
  for (const { pc } of call.trace.steps) {
    const instruction = contract.instructionAt(pc);
    if (!instruction) continue;
    const file = contract.fileOf(instruction.file);
    // What the compiler made itself has no place in a file: then the last place that had one stands.
    if (file !== undefined) now = { contract, file, range: instruction.range };
    if (instruction.jump === "in" && now) callers.push(now);
    else if (instruction.jump === "out") callers.pop();
  }
  const all = [...(now ? [now] : []), ...callers.toReversed()];
  return all.filter((place, index) => index === 0 || !isSame(place, all[index - 1]!));
}

function isSame(one: CodePlace, other: CodePlace): boolean {
  return (
    one.file === other.file && one.range.start === other.range.start && one.range.end === other.range.end
  );
}
