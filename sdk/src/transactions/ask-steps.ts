import { toQuantity, type JsonRpcProvider, type TransactionReceipt, type TransactionResponse } from "ethers";
import { isSilence } from "../networks/network-errors.js";
import { trace, type PreState, type Step } from "./ask-tracers.js";
import { callOf } from "./asked-again.js";

/** With more gas than this, what stood on the stack is not asked for: it is most of the answer. */
const GAS_WITH_STACK = 3_000_000n;
/** With more gas than this, no instructions are asked for: the node would gather them by the million. */
const GAS_WITH_STEPS = 20_000_000n;

/**
 * Every instruction of a transaction. Some nodes kept them. Of others the transaction is asked again, as a call on the
 * block before, over the very state that it met: anvil keeps no instructions, but records those of a call.
 */
export async function askSteps(
  provider: JsonRpcProvider,
  transaction: TransactionResponse,
  receipt: TransactionReceipt,
): Promise<readonly Step[] | "too many" | undefined> {
  if (receipt.gasUsed > GAS_WITH_STEPS) return "too many";
  const options = {
    disableStorage: true,
    enableMemory: false,
    disableStack: receipt.gasUsed > GAS_WITH_STACK,
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
    const again = (await provider.send("debug_traceCall", [
      callOf(transaction, receipt),
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
