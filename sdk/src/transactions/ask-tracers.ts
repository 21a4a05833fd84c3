import { toQuantity, type JsonRpcProvider, type TransactionReceipt, type TransactionResponse } from "ethers";
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

type PreState = Readonly<
  Record<
    string,
    { balance?: string; nonce?: number | string; code?: string; storage?: Record<string, string> }
  >
>;

/** `undefined` when the node has no such tracer: nodes name that in too many ways to tell it from other refusals. */
export async function askCallTracer(provider: JsonRpcProvider, hash: string): Promise<RawCall | undefined> {
  return trace<RawCall>(provider, hash, { tracer: "callTracer" });
}

/**
 * Every instruction of a transaction. Some nodes kept them. Of others the transaction is asked again, as a call on the
 * block before, over the very state that it met: anvil keeps no instructions, but records those of a call.
 */
export async function askSteps(
  provider: JsonRpcProvider,
  transaction: TransactionResponse,
  receipt: TransactionReceipt,
): Promise<readonly Step[] | undefined> {
  const options = { disableStorage: true, enableMemory: false };
  const kept = await trace<{ structLogs?: Step[] }>(provider, transaction.hash, options);
  if (kept?.structLogs?.length) return kept.structLogs;
  const before = await trace<PreState>(provider, transaction.hash, { tracer: "prestateTracer" });
  if (!before) return undefined;
  try {
    const block = (await provider.send("eth_getBlockByHash", [receipt.blockHash, false])) as Record<
      string,
      string
    >;
    const call = {
      from: transaction.from,
      ...(transaction.to && { to: transaction.to }),
      gas: toQuantity(transaction.gasLimit),
      gasPrice: toQuantity(receipt.gasPrice),
      value: toQuantity(transaction.value),
      data: transaction.data,
      ...(transaction.accessList && { accessList: transaction.accessList }),
    };
    const again = (await provider.send("debug_traceCall", [
      call,
      toQuantity(receipt.blockNumber - 1),
      { ...options, stateOverrides: overridesOf(before), blockOverrides: blockOf(block) },
    ])) as { structLogs?: Step[] };
    return again.structLogs?.length ? again.structLogs : undefined;
  } catch (error) {
    if (isSilence(error)) throw error;
    return undefined;
  }
}

function overridesOf(before: PreState): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(before).map(([address, { balance, nonce, code, storage }]) => [
      address,
      {
        ...(balance !== undefined && { balance }),
        ...(nonce !== undefined && { nonce: toQuantity(nonce) }),
        ...(code !== undefined && { code }),
        ...(storage && { stateDiff: storage }),
      },
    ]),
  );
}

function blockOf(block: Record<string, string>): Record<string, unknown> {
  const { number, timestamp, gasLimit, miner, mixHash, baseFeePerGas } = block;
  return {
    number,
    time: timestamp,
    gasLimit,
    feeRecipient: miner,
    ...(mixHash && { prevRandao: mixHash }),
    ...(baseFeePerGas && { baseFeePerGas }),
  };
}

async function trace<T>(provider: JsonRpcProvider, hash: string, options: unknown): Promise<T | undefined> {
  try {
    return (await provider.send("debug_traceTransaction", [hash, options])) as T;
  } catch (error) {
    if (isSilence(error)) throw error;
    return undefined;
  }
}
