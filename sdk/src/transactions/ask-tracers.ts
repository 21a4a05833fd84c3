import type { JsonRpcProvider } from "ethers";
import { isSilence } from "../networks/network-errors.js";

/** A call as nodes' `callTracer` gives it. Numbers are hex quantities. */
export interface RawCall {
  readonly type: string;
  readonly from: string;
  readonly to?: string;
  readonly value?: string;
  readonly gasUsed?: string;
  readonly input: string;
  readonly output?: string;
  readonly error?: string;
  readonly calls?: readonly RawCall[];
}

/** One instruction that ran. */
export interface Step {
  readonly pc: number;
  readonly op: string;
  /** 1 for the first call. */
  readonly depth: number;
  readonly stack?: readonly string[];
}

/** An account as `prestateTracer` gives it. In a difference, what did not change is absent. */
export interface AccountState {
  readonly balance?: string;
  readonly nonce?: number | string;
  readonly code?: string;
  readonly storage?: Readonly<Record<string, string>>;
}

/** Accounts by their addresses. */
export type PreState = Readonly<Record<string, AccountState>>;

/** What a transaction changed: a slot that is in one half alone is nothing in the other. */
export interface StateDiff {
  readonly pre: PreState;
  readonly post: PreState;
}

/** `undefined` when the node has no such tracer: nodes name that in too many ways to tell it from other refusals. */
export async function askCallTracer(provider: JsonRpcProvider, hash: string): Promise<RawCall | undefined> {
  return trace<RawCall>(provider, hash, { tracer: "callTracer" });
}

/** `undefined` when the node has no such tracer, or one that knows no differences. */
export async function askStateDiff(provider: JsonRpcProvider, hash: string): Promise<StateDiff | undefined> {
  const options = { tracer: "prestateTracer", tracerConfig: { diffMode: true } };
  const answer = await trace<Partial<StateDiff>>(provider, hash, options);
  return answer?.pre && answer.post ? { pre: answer.pre, post: answer.post } : undefined;
}

/** A tracer's answer. `undefined` when the node refuses. */
export async function trace<T>(
  provider: JsonRpcProvider,
  hash: string,
  options: unknown,
): Promise<T | undefined> {
  try {
    return (await provider.send("debug_traceTransaction", [hash, options])) as T;
  } catch (error) {
    if (isSilence(error)) throw error;
    return undefined;
  }
}
