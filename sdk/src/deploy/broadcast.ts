import { TolboothError, isTolboothError, throwIfCancelled } from "../errors/index.js";
import { isSilence } from "../networks/network-errors.js";
import type { Connection } from "../networks/types.js";
import { sleep } from "../networks/waiting.js";
import { ask } from "./ask.js";
import type { RawLog } from "./types.js";

/** A receipt as nodes give it. Quantities are hexadecimal. */
export interface Receipt {
  readonly transactionHash: string;
  readonly blockNumber: string;
  readonly status?: string;
  readonly gasUsed: string;
  readonly contractAddress: string | null;
  readonly logs: readonly RawLog[];
}

const LOCAL_PATIENCE = 60_000;
const REMOTE_PATIENCE = 600_000;
/** How long a network may be silent while we wait for a transaction that it has taken. */
const LOCAL_SILENCE = 2_000;
const REMOTE_SILENCE = 60_000;
/** anvil sometimes leaves one of many quick transactions waiting until it is told to make a block. */
const NUDGE_AFTER = 1_000;

/** Hands a signed transaction to the network. One that the network has already is as good as handed over. */
export async function broadcast(connection: Connection, transaction: string): Promise<void> {
  try {
    // Not given up on a signal: whether it was taken must be known.
    await ask(connection, "eth_sendRawTransaction", [transaction]);
  } catch (error) {
    const isKnown =
      isTolboothError(error, "NETWORK_REFUSED") &&
      /already (known|imported|exists)|known transaction/i.test(error.message);
    if (!isKnown) throw error;
  }
}

export function askReceipt(connection: Connection, hash: string): Promise<Receipt | null> {
  return ask<Receipt | null>(connection, "eth_getTransactionReceipt", [hash]);
}

/**
 * Waits until a transaction is in a block.
 * @throws TRANSACTION_NOT_MINED, TRANSACTION_REPLACED, NETWORK_UNREACHABLE, OPERATION_CANCELLED (it may still happen)
 */
export async function waitForReceipt(
  connection: Connection,
  sent: { readonly hash: string; readonly from: string; readonly nonce: number },
  signal: AbortSignal | undefined,
): Promise<Receipt> {
  const { local, managed } = connection.network;
  const { hash, from, nonce } = sent;
  const patience = local ? LOCAL_PATIENCE : REMOTE_PATIENCE;
  const startedAt = performance.now();
  let heardAt = startedAt;
  let nudgedAt = startedAt;
  let pause = local ? 10 : 500;
  for (;;) {
    throwIfCancelled(signal, `Waiting for transaction ${hash}, which was sent and may still happen,`);
    try {
      const receipt = await askReceipt(connection, hash);
      if (receipt) return receipt;
      heardAt = performance.now();
      if (managed && heardAt - nudgedAt > NUDGE_AFTER) {
        nudgedAt = heardAt;
        await ask(connection, "evm_mine", []);
      }
      if (heardAt - startedAt > patience) await giveUp(connection, hash, from, nonce, patience);
    } catch (error) {
      const silence = local ? LOCAL_SILENCE : REMOTE_SILENCE;
      if (!isSilence(error) || performance.now() - heardAt > silence) throw error;
    }
    await sleep(pause, signal);
    pause = Math.min(pause * 1.5, local ? 250 : 4_000);
  }
}

async function giveUp(
  connection: Connection,
  hash: string,
  from: string,
  nonce: number,
  patience: number,
): Promise<never> {
  const next = Number(await ask<string>(connection, "eth_getTransactionCount", [from, "latest"]));
  // It may have been put into a block between the two questions.
  if (next > nonce && !(await askReceipt(connection, hash)))
    throw new TolboothError("TRANSACTION_REPLACED", { transactionHash: hash, from, nonce });
  throw new TolboothError("TRANSACTION_NOT_MINED", { transactionHash: hash, seconds: patience / 1000 });
}
