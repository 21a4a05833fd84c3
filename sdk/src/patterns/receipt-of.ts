import { isError, type TransactionReceipt, type TransactionResponse } from "ethers";

/** How long ethers is left waiting before it is asked to look again, in milliseconds. */
const lookAgainAfter = 1_000;

/**
 * The receipt of a transaction that was sent, once it is in a block.
 *
 * ethers looks for the receipt once and then waits for the next block. On a node that mines at once that block can come
 * between the two, and there may be no other for hours. So ethers is asked again from time to time: it then looks first.
 *
 * @throws whatever ethers throws: CALL_EXCEPTION for a transaction that failed, TRANSACTION_REPLACED
 */
export async function receiptOf(
  response: Pick<TransactionResponse, "wait">,
): Promise<TransactionReceipt | null> {
  for (;;) {
    try {
      return await response.wait(1, lookAgainAfter);
    } catch (error) {
      if (!isError(error, "TIMEOUT")) throw error;
    }
  }
}
