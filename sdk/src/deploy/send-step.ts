import { Transaction } from "ethers";
import { isTolboothError } from "../errors/index.js";
import { senderLock } from "../networks/paths.js";
import { broadcast } from "./broadcast.js";
import type { Journal } from "./journal.js";
import { nextNonce } from "./nonces.js";
import type { PreparedTransaction, Sender } from "./prepare-transaction.js";
import type { DeployContext } from "./types.js";

/** Signs, writes down, sends: in this order, so that nothing is ever on its way that the journal does not know. */
export async function sendStep(
  { host, project, connection }: DeployContext,
  journal: Journal,
  { signer, address: from }: Sender,
  id: string,
  prepared: PreparedTransaction,
  signal: AbortSignal | undefined,
): Promise<void> {
  await host.files.withLock(senderLock(project, connection.network.name, from), async () => {
    const nonce = await nextNonce(connection, from, signal);
    const transaction = await signer.signTransaction({ ...prepared, nonce });
    const transactionHash = Transaction.from(transaction).hash!;
    await journal.append(id, { kind: "sent", transactionHash, transaction, nonce, from });
    await connection.sent?.record(from, { hash: transactionHash, nonce });
    try {
      await broadcast(connection, transaction);
    } catch (error) {
      // Refused is known; silence is not: then the journal's "sent" is the truth, and the next run looks it up.
      if (isTolboothError(error, "NETWORK_REFUSED"))
        await journal.append(id, { kind: "failed", code: error.code, message: error.message });
      throw error;
    }
  });
}
