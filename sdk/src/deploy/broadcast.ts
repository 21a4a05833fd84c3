import { Transaction } from "ethers";
import { TolboothError, isTolboothError, throwIfCancelled } from "../errors/index.js";
import { isSilence } from "../networks/network-errors.js";
import type { Connection } from "../networks/types.js";
import { watchBlocks } from "../networks/endpoints/block-signal.js";
import { ask } from "./ask.js";
import type { RawLog } from "./abi-types.js";

/** A receipt as nodes give it. Quantities are hexadecimal. */
export interface Receipt {
  readonly transactionHash: string;
  readonly blockNumber: string;
  readonly blockHash?: string;
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
    if (!isTolboothError(error, "NETWORK_REFUSED")) throw error;
    if (/already (known|imported|exists)|known transaction/i.test(error.message)) return;
    // "Too low" is also what a node says of a transaction that is in a block since.
    if (!/nonce (is )?too low|nonce.*(less|lower) than/i.test(error.message)) throw error;
    const { hash } = Transaction.from(transaction);
    if (!(await ask<object | null>(connection, "eth_getTransactionByHash", [hash]))) throw error;
  }
}

/** Whether the network refused a transaction because another one of the account has its nonce. */
export function isNonceTaken(error: unknown): boolean {
  return (
    isTolboothError(error, "NETWORK_REFUSED") &&
    /nonce (is )?too low|nonce.*(less|lower) than|replacement.*underpriced/i.test(error.message)
  );
}

export function askReceipt(connection: Connection, hash: string): Promise<Receipt | null> {
  return ask<Receipt | null>(connection, "eth_getTransactionReceipt", [hash]);
}

/** What is waited for. */
interface Sent {
  readonly hash: string;
  readonly from: string;
  readonly nonce: number;
}

/** Another transaction counts as having taken the nonce when this many looks in a row say so: nodes differ for a while. */
const LOOKS_UNTIL_REPLACED = 3;
/** Whether another transaction took the nonce is looked at every so many milliseconds. */
const LOOK_LOCAL = 1_000;
const LOOK_REMOTE = 5_000;

/**
 * Waits until a transaction is in a block, and under as many others as the network's `confirmations` say. One that we
 * sped up ourselves is waited for under its new hash.
 * @throws TRANSACTION_NOT_MINED, TRANSACTION_REPLACED, TRANSACTION_WAITS_FOR_NONCE, NETWORK_UNREACHABLE,
 * OPERATION_CANCELLED (it may still happen)
 */
export async function waitForReceipt(
  connection: Connection,
  sent: Sent,
  signal: AbortSignal | undefined,
): Promise<Receipt> {
  const { local, managed } = connection.network;
  const { hash, from, nonce } = sent;
  const patience = local ? LOCAL_PATIENCE : REMOTE_PATIENCE;
  const startedAt = performance.now();
  let heardAt = startedAt;
  let nudgedAt = startedAt;
  let lookedAt = startedAt;
  let looks = 0;
  let pause = local ? 10 : 500;
  const blocks = watchBlocks(connection);
  for (;;) {
    throwIfCancelled(signal, `Waiting for transaction ${hash}, which was sent and may still happen,`);
    try {
      const receipt = await askReceipt(connection, hash);
      if (receipt && (await isConfirmed(connection, receipt))) return receipt;
      heardAt = performance.now();
      if (managed && heardAt - nudgedAt > NUDGE_AFTER) {
        nudgedAt = heardAt;
        await ask(connection, "evm_mine", []);
      }
      if (!receipt && heardAt - lookedAt > (local ? LOOK_LOCAL : LOOK_REMOTE)) {
        lookedAt = heardAt;
        const next = await askNextNonce(connection, from);
        looks = next > nonce ? looks + 1 : 0;
        if (looks >= LOOKS_UNTIL_REPLACED) {
          const own = await ownReplacement(connection, sent);
          if (own?.kind === "speed-up" && (await isConfirmed(connection, own.receipt))) return own.receipt;
          if (own?.kind !== "speed-up")
            throw new TolboothError("TRANSACTION_REPLACED", { transactionHash: hash, from, nonce });
        }
      }
      if (heardAt - startedAt > patience) await giveUp(connection, sent, patience, receipt);
    } catch (error) {
      const silence = local ? LOCAL_SILENCE : REMOTE_SILENCE;
      if (!isSilence(error) || performance.now() - heardAt > silence) throw error;
    }
    await blocks.wait(pause, signal);
    pause = Math.min(pause * 1.5, local ? 250 : 4_000);
  }
}

/** Whether enough blocks hold a transaction, and it is still in the same one. */
async function isConfirmed(connection: Connection, receipt: Receipt): Promise<boolean> {
  const wanted = connection.network.confirmations ?? 1;
  if (wanted <= 1) return true;
  const head = Number(await ask<string>(connection, "eth_blockNumber", []));
  if (head - Number(receipt.blockNumber) + 1 < wanted) return false;
  const again = await askReceipt(connection, receipt.transactionHash);
  return again?.blockHash === receipt.blockHash;
}

/**
 * The transaction in a block that somebody on this machine sent in place of another one, from the same project.
 * @returns nothing where the nonce was taken by somebody else
 */
export async function ownReplacement(
  connection: Connection,
  { hash, from, nonce }: Sent,
): Promise<{ kind: "speed-up" | "cancel"; receipt: Receipt } | undefined> {
  const candidates = (await connection.sent?.list(from)) ?? [];
  // A replacement may itself have been replaced: one cancellation on the way, and nothing of the first is left.
  const kinds = new Map<string, "speed-up" | "cancel" | "itself">([[hash, "itself"]]);
  for (const one of candidates) {
    const before = one.nonce === nonce && one.replaces && kinds.get(one.replaces.hash);
    if (!before || !one.replaces) continue;
    const kind = before === "cancel" ? "cancel" : one.replaces.kind;
    kinds.set(one.hash, kind);
    const receipt = await askReceipt(connection, one.hash);
    if (receipt) return { kind, receipt };
  }
  return undefined;
}

async function askNextNonce(connection: Connection, from: string): Promise<number> {
  return Number(await ask<string>(connection, "eth_getTransactionCount", [from, "latest"]));
}

async function giveUp(
  connection: Connection,
  { hash, from, nonce }: Sent,
  patience: number,
  receipt: Receipt | null,
): Promise<void> {
  if (receipt)
    throw new TolboothError("TRANSACTION_NOT_CONFIRMED", {
      transactionHash: hash,
      blockNumber: Number(receipt.blockNumber),
      confirmations: connection.network.confirmations,
      seconds: patience / 1000,
    });
  const next = await askNextNonce(connection, from);
  // It came into a block between the two questions, or another one took its nonce: the next looks tell.
  if (next > nonce) return;
  if (next < nonce)
    throw new TolboothError("TRANSACTION_WAITS_FOR_NONCE", { transactionHash: hash, from, nonce, next });
  throw new TolboothError("TRANSACTION_NOT_MINED", { transactionHash: hash, seconds: patience / 1000 });
}
