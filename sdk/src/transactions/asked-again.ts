import { toQuantity, type TransactionReceipt, type TransactionResponse } from "ethers";
import { ask, refusalOf, type Refusal } from "../deploy/ask.js";
import { isTolboothError } from "../errors/index.js";
import type { Connection } from "../networks/types.js";

/** A transaction as the call that it is, for who asks for it once more. */
export function callOf(
  transaction: TransactionResponse,
  receipt: TransactionReceipt,
): Readonly<Record<string, unknown>> {
  return {
    from: transaction.from,
    ...(transaction.to && { to: transaction.to }),
    gas: toQuantity(transaction.gasLimit),
    gasPrice: toQuantity(receipt.gasPrice),
    value: toQuantity(transaction.value),
    data: transaction.data,
    ...(transaction.accessList && { accessList: transaction.accessList }),
  };
}

/** Calls again what was refused, on the block before. `undefined` when it is not refused now, or the node cannot say. */
export async function asRefusal(
  connection: Connection,
  transaction: TransactionResponse,
  receipt: TransactionReceipt,
): Promise<Refusal | undefined> {
  // Without its price: it need not be paid for again.
  const { gasPrice: _, ...call } = callOf(transaction, receipt);
  try {
    await ask(connection, "eth_call", [call, toQuantity(receipt.blockNumber - 1)]);
    return undefined;
  } catch (error) {
    const refusal = refusalOf(error);
    if (refusal || isTolboothError(error, "NETWORK_REFUSED")) return refusal;
    throw error;
  }
}
