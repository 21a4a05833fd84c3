import { toQuantity } from "ethers";
import type { Connection } from "../networks/types.js";
import { ask, refusalOf, type Refusal } from "./ask.js";
import type { Intent } from "./prepare-transaction.js";

/**
 * Why something failed that is in a block. The receipt says no reason; the same call on that block's state does.
 * @param from address
 * @param block number of the block, or `latest`
 * @returns a refusal without words where it is not refused any more
 */
export async function replayCall(
  connection: Connection,
  from: string,
  { to, data, value }: Pick<Intent, "to" | "data" | "value">,
  block: string,
): Promise<Refusal> {
  const call = { from, ...(to !== undefined && { to }), data, value: toQuantity(value) };
  try {
    await ask(connection, "eth_call", [call, block]);
  } catch (error) {
    const refusal = refusalOf(error);
    if (refusal) return refusal;
  }
  return { message: "" };
}
