import { TolboothError } from "../errors/index.js";
import { networkFailure, nodeRefusal } from "../networks/network-errors.js";
import type { Connection } from "../networks/types.js";
import { abortable } from "../networks/waiting.js";

/** One question to the network's node. What goes wrong comes as an error of the registry. */
export async function ask<T>(
  connection: Connection,
  method: string,
  parameters: readonly unknown[],
  signal?: AbortSignal,
): Promise<T> {
  try {
    const answer = connection.provider.send(method, [...parameters]) as Promise<T>;
    return await abortable(answer, signal, method);
  } catch (error) {
    throw networkFailure(error, connection.network, method);
  }
}

/** What a node says when a contract refused, and not the node itself. */
export interface Refusal {
  readonly data?: string;
  readonly message: string;
}

/** Whether an error of `ask` says that a contract refused. Nodes differ in how they say it. */
export function refusalOf(error: unknown): Refusal | undefined {
  if (!(error instanceof TolboothError) || error.code !== "NETWORK_REFUSED") return undefined;
  const refusal = nodeRefusal(error.cause);
  if (!refusal || isFundsRefusal(error)) return undefined;
  const { data, message } = refusal;
  if (data !== undefined && /^0x([0-9a-f]{2})+$/i.test(data)) return { data, message };
  return /revert|VM Exception|EVM error|out ?of ?gas|opcode|stack (over|under)flow|bad jump/i.test(message)
    ? { message }
    : undefined;
}

/** Whether a node refuses because the sender cannot pay. */
export function isFundsRefusal(error: unknown): boolean {
  return (
    error instanceof TolboothError &&
    error.code === "NETWORK_REFUSED" &&
    /insufficient (funds|balance)|not enough (funds|balance)|upfront cost exceeds/i.test(error.message)
  );
}

/** `eth_getCode`, at the newest block. */
export async function hasCode(
  connection: Connection,
  address: string,
  signal?: AbortSignal,
): Promise<boolean> {
  const code = await ask<string>(connection, "eth_getCode", [address, "latest"], signal);
  return code.length > 2;
}

/** The next nonce of an account: counted to the newest block, or with what waits. */
export async function transactionCount(
  connection: Connection,
  address: string,
  block: "latest" | "pending",
  signal?: AbortSignal,
): Promise<number> {
  return Number(await ask<string>(connection, "eth_getTransactionCount", [address, block], signal));
}
