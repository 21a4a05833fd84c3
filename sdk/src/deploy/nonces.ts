import type { Connection } from "../networks/types.js";
import { ask, transactionCount } from "./ask.js";

/** So many nonces in a row may turn out to be taken. */
export const NONCE_TRIES = 8;

/**
 * The nonce for the next transaction of an account. Only for who holds the sender's lock. The network counts what
 * waits; where another node answers that has not heard of our last transaction yet, our own memory counts further.
 */
export async function nextNonce(connection: Connection, from: string, signal?: AbortSignal): Promise<number> {
  const counted = await transactionCount(connection, from, "pending", signal);
  const last = (await connection.sent?.list(from))?.reduce<{ hash: string; nonce: number } | undefined>(
    (highest, one) => (highest && highest.nonce > one.nonce ? highest : one),
    undefined,
  );
  if (!last || last.nonce < counted) return counted;
  // A chain that was begun anew, or a pool that dropped it, knows nothing of it: then the network is right.
  const isKnown = await ask<object | null>(connection, "eth_getTransactionByHash", [last.hash], signal);
  return isKnown ? last.nonce + 1 : counted;
}
