import { Transaction } from "ethers";
import { isTolboothError } from "../errors/index.js";
import { senderLock } from "../networks/paths.js";
import { broadcast, isNonceTaken } from "./broadcast.js";
import type { Journal } from "./journal.js";
import { NONCE_TRIES, nextNonce } from "./nonces.js";
import type { PreparedTransaction, Sender } from "./prepare-transaction.js";
import type { DeployContext } from "./request-types.js";

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
    let nonce = await nextNonce(connection, from, signal);
    for (let tries = 1; ; tries += 1) {
      const transaction = await signer.signTransaction({ ...prepared, nonce });
      const transactionHash = Transaction.from(transaction).hash!;
      await journal.append(id, { kind: "sent", transactionHash, transaction, nonce, from });
      await connection.sent?.record(from, { hash: transactionHash, nonce });
      try {
        await broadcast(connection, transaction);
        return;
      } catch (error) {
        // Another machine has used the nonce, or the node that counted is behind. The refused one never happens: its
        // nonce is another transaction's. The next line "sent" of this step takes its place.
        if (isNonceTaken(error) && tries < NONCE_TRIES) {
          nonce = Math.max(nonce + 1, await nextNonce(connection, from, signal));
          continue;
        }
        // Refused is known; silence is not: then the journal's "sent" is the truth, and the next run looks it up.
        if (isTolboothError(error, "NETWORK_REFUSED"))
          await journal.append(id, { kind: "failed", code: error.code, message: error.message });
        throw error;
      }
    }
  });
}
