import { toQuantity, type TransactionReceipt, type TransactionResponse } from "ethers";
import { askNode } from "../networks/ask-node.js";
import { isSilence } from "../networks/network-errors.js";
import type { Connection } from "../networks/types.js";
import { trace, type PreState, type RawCall, type Step } from "./ask-tracers.js";
import { callOf } from "./asked-again.js";
import { everyCall, isCreation } from "./transaction-codes.js";

/** With more gas than this, what stood on the stack is not asked for: it is most of the answer. */
const GAS_WITH_STACK = 1_000_000n;
/** With more gas than this, no instructions are asked for: the node would gather them by the million. */
const GAS_WITH_STEPS = 6_000_000n;
/** Gas for each byte of code that is kept: no instruction runs for it. https://ethereum.github.io/yellowpaper, appendix G. */
const GAS_OF_CODE = 200n;
/** How long a node of this machine may take to run a transaction again. */
const PATIENCE = 60_000;

/**
 * Every instruction of a transaction. Some nodes kept them. Of others the transaction is asked again, as a call on the
 * block before, over the very state that it met: anvil keeps no instructions, but records those of a call.
 */
export async function askSteps(
  { network, provider }: Connection,
  transaction: TransactionResponse,
  receipt: TransactionReceipt,
  root: RawCall,
): Promise<readonly Step[] | "too many" | undefined> {
  const gas = receipt.gasUsed - gasOfCode(root);
  if (gas > GAS_WITH_STEPS) return "too many";
  const options = {
    disableStorage: true,
    enableMemory: false,
    disableStack: gas > GAS_WITH_STACK,
  };
  const kept = await trace<{ structLogs?: Step[] }>(provider, transaction.hash, options);
  if (kept?.structLogs?.length) return kept.structLogs;
  const before = await trace<PreState>(provider, transaction.hash, { tracer: "prestateTracer" });
  if (!before) return undefined;
  try {
    const block = (await provider.send("eth_getBlockByHash", [receipt.blockHash, false])) as Record<
      string,
      string
    >;
    const question = [
      callOf(transaction, receipt),
      toQuantity(receipt.blockNumber - 1),
      { ...options, stateOverrides: overridesOf(before), blockOverrides: blockOf(block) },
    ];
    // ethers puts an answer of some megabytes together much too slowly.
    const again = (await (network.managed
      ? askNode(network.url, "debug_traceCall", question, PATIENCE)
      : provider.send("debug_traceCall", question))) as { structLogs?: Step[] } | undefined;
    return again?.structLogs?.length ? again.structLogs : undefined;
  } catch (error) {
    if (isSilence(error)) throw error;
    return undefined;
  }
}

function gasOfCode(root: RawCall): bigint {
  let gas = 0n;
  for (const call of everyCall(root))
    if (isCreation(call) && !call.error)
      gas += BigInt(Math.max(0, (call.output?.length ?? 2) - 2) / 2) * GAS_OF_CODE;
  return gas;
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
