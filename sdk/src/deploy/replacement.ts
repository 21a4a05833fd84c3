import { Transaction, type TransactionLike } from "ethers";
import { TolboothError, throwIfCancelled } from "../errors/index.js";
import { senderLock } from "../networks/paths.js";
import { requireTrust } from "../networks/trust.js";
import type { LongOperation } from "../ports.js";
import { ask, transactionCount } from "./ask.js";
import { askReceipt, broadcast, waitForReceipt } from "./broadcast.js";
import { askFees, raisedFees, type Fees } from "./fees.js";
import { requireSendable, requireYes, resolveSender } from "./prepare-transaction.js";
import type { DeployContext } from "./request-types.js";

/** A transaction as a node describes it. Quantities are hexadecimal. */
interface NodeTransaction {
  readonly hash: string;
  readonly from: string;
  readonly to: string | null;
  readonly nonce: string;
  readonly input: string;
  readonly value: string;
  readonly gas: string;
  readonly gasPrice?: string;
  readonly maxFeePerGas?: string;
  readonly maxPriorityFeePerGas?: string;
  readonly blockNumber: string | null;
}

/** A transaction that waits in the network, of one of our accounts. */
export interface ReplaceRequest {
  readonly transactionHash: string;
  /** `speed-up`: the same again with a higher fee. `cancel`: nothing at all in its place. */
  readonly kind: "speed-up" | "cancel";
}

/** What came of it. */
export interface ReplaceResult {
  /** The transaction in the block: the new one, or the old one when it was quicker. */
  readonly transactionHash: string;
  readonly outcome: "replaced" | "original";
  readonly from: string;
  readonly nonce: number;
  readonly blockNumber: number;
}

/**
 * Sends another transaction with the nonce of one that is stuck, for a fee that is an eighth higher, and waits until
 * one of the two is in a block.
 * @throws TRANSACTION_NOT_PENDING, ACCOUNT_UNKNOWN, SEND_NOT_APPROVED, SENDS_FORBIDDEN, TRANSACTION_NOT_MINED
 */
export async function replaceTransaction(
  context: DeployContext,
  { transactionHash, kind }: ReplaceRequest,
  { signal, progress }: LongOperation = {},
): Promise<ReplaceResult> {
  const { host, project, connection } = context;
  requireTrust(host, `replacing the transaction ${transactionHash}`);
  const stuck = await findStuck(context, transactionHash, signal);
  const { signer, address: from } = await resolveSender(context, stuck.from);
  const nonce = Number(stuck.nonce);
  const fees = raisedFees(feesOf(stuck), await askFees(context, signal));
  const isCancel = kind === "cancel";
  const to = isCancel ? from : (stuck.to ?? undefined);
  const transaction: TransactionLike = {
    ...(to !== undefined && { to }),
    data: isCancel ? "0x" : stuck.input,
    value: isCancel ? 0n : BigInt(stuck.value),
    gasLimit: isCancel ? 21_000n : BigInt(stuck.gas),
    nonce,
    chainId: connection.network.chainId,
    ...fees,
  };
  requireSendable(context);
  if (!connection.network.local)
    await requireYes(context.approve, {
      network: connection.network.name,
      chainId: connection.network.chainId,
      action: "send",
      contract: "transaction",
      function: isCancel ? "cancel" : "speedUp",
      arguments: [transactionHash],
      from,
      ...(to !== undefined && { to }),
      value: String(transaction.value),
      maximumFee: (BigInt(transaction.gasLimit!) * (fees.maxFeePerGas ?? fees.gasPrice ?? 0n)).toString(),
    });
  throwIfCancelled(signal, `Replacing ${transactionHash}`);
  progress?.report({ message: "Sending the replacement", fraction: 0.4 });
  const lock = senderLock(project, connection.network.name, from);
  const hash = await host.files.withLock(lock, async () => {
    const signed = await signer.signTransaction(transaction);
    const hash = Transaction.from(signed).hash!;
    await connection.sent?.record(from, { hash, nonce, replaces: { hash: transactionHash, kind } });
    await broadcast(connection, signed);
    return hash;
  });
  progress?.report({ message: "Waiting until one of the two is in a block", fraction: 0.7 });
  // Whichever of the two comes first: the other one can never happen then.
  try {
    const { blockNumber } = await waitForReceipt(connection, { hash, from, nonce }, signal);
    return { transactionHash: hash, outcome: "replaced", from, nonce, blockNumber: Number(blockNumber) };
  } catch (error) {
    const original = await askReceipt(connection, transactionHash).catch(() => null);
    if (!original) throw error;
    const blockNumber = Number(original.blockNumber);
    return { transactionHash, outcome: "original", from, nonce, blockNumber };
  }
}

async function findStuck(
  { connection }: DeployContext,
  transactionHash: string,
  signal: AbortSignal | undefined,
): Promise<NodeTransaction> {
  const refuse = (problem: string): TolboothError =>
    new TolboothError("TRANSACTION_NOT_PENDING", { transactionHash, problem });
  if (!/^0x[0-9a-fA-F]{64}$/.test(transactionHash)) throw refuse("that is no hash of a transaction");
  const found = await ask<NodeTransaction | null>(
    connection,
    "eth_getTransactionByHash",
    [transactionHash],
    signal,
  );
  if (!found) throw refuse("the network does not know it");
  if (found.blockNumber !== null && found.blockNumber !== undefined)
    throw refuse(`it is in block ${Number(found.blockNumber)} already`);
  if ((await transactionCount(connection, found.from, "latest", signal)) > Number(found.nonce))
    throw refuse("another transaction has its nonce");
  return found;
}

function feesOf({ gasPrice, maxFeePerGas, maxPriorityFeePerGas }: NodeTransaction): Fees {
  return maxFeePerGas === undefined
    ? { type: 0, gasPrice: BigInt(gasPrice ?? 0) }
    : {
        type: 2,
        maxFeePerGas: BigInt(maxFeePerGas),
        maxPriorityFeePerGas: BigInt(maxPriorityFeePerGas ?? 0),
      };
}
