import { Transaction, getCreateAddress } from "ethers";
import { TolboothError, isTolboothError } from "../errors/index.js";
import { ask, transactionCount } from "./ask.js";
import { askReceipt, broadcast, ownReplacement, waitForReceipt, type Receipt } from "./broadcast.js";
import type { CallStep, DeploymentStep } from "./fold.js";
import type { Journal } from "./journal.js";
import { requireSendable, requireYes } from "./prepare-transaction.js";
import type { DeployContext } from "./request-types.js";

/** A step whose transaction was written down. */
export type SentStep<T extends DeploymentStep | CallStep = DeploymentStep | CallStep> = T & {
  readonly sent: NonNullable<T["sent"]>;
};

/** What could be found out about a step that was sent, and then interrupted. */
export type Settlement = "confirmed" | "failed" | "waiting" | "unknown";

/**
 * Looks an interrupted step up on the network and writes down what it finds. `waiting`: the network has the
 * transaction but not yet in a block. `unknown`: it never got there and still can.
 * @throws DEPLOYMENT_UNSETTLED, NETWORK_UNREACHABLE
 */
export async function settleStep(
  context: DeployContext,
  journal: Journal,
  step: SentStep,
  signal: AbortSignal | undefined,
): Promise<Settlement> {
  const { connection } = context;
  const { transactionHash, nonce, from } = step.sent;
  const receipt = await askReceipt(connection, transactionHash);
  if (receipt) return writeReceipt(journal, step, receipt);
  const mined = await transactionCount(connection, from, "latest", signal);
  if (mined > nonce) {
    // It may have been put into a block between the two questions.
    const late = await askReceipt(connection, transactionHash);
    if (late) return writeReceipt(journal, step, late);
    const own = await ownReplacement(connection, { hash: transactionHash, from, nonce });
    if (own?.kind === "speed-up") return writeReceipt(journal, step, own.receipt);
    return fail(journal, step, "TRANSACTION_REPLACED", "Another transaction took the nonce.");
  }
  if (await ask<object | null>(connection, "eth_getTransactionByHash", [transactionHash], signal))
    return "waiting";
  const next = await transactionCount(connection, from, "pending", signal);
  if (next === nonce) return "unknown";
  if (connection.network.local)
    return fail(journal, step, "NETWORK_RESET", "The chain does not know the transactions before this one.");
  throw new TolboothError("DEPLOYMENT_UNSETTLED", {
    name: step.planned.name,
    transactionHash,
    nonce,
    nextNonce: next,
    from,
    journal: journal.file,
  });
}

/** Hands the very same signed transaction to the network again: it can happen only once. */
export async function resumeStep(
  context: DeployContext,
  journal: Journal,
  step: SentStep,
  signal: AbortSignal | undefined,
): Promise<Settlement> {
  const { network } = context.connection;
  const { planned, sent } = step;
  requireSendable(context);
  if (!network.local)
    await requireYes(context.approve, {
      network: network.name,
      chainId: network.chainId,
      contract: planned.contract,
      arguments: planned.arguments,
      from: sent.from,
      ...(planned.kind === "planned"
        ? {
            action: "deploy",
            function: "constructor",
            deployment: planned.name,
            codeHash: planned.codeHash,
            ...(planned.create2 && { to: planned.create2.factory, address: planned.create2.address }),
          }
        : { action: "send", function: planned.function, to: planned.to }),
      ...mostOf(sent.transaction),
    });
  try {
    await broadcast(context.connection, sent.transaction);
  } catch (error) {
    if (isTolboothError(error, "NETWORK_REFUSED"))
      return fail(journal, step, "NETWORK_REFUSED", error.message);
    throw error;
  }
  return finishStep(context, journal, step, signal);
}

/** What a signed transaction may cost. */
function mostOf(transaction: string): { value: string; maximumFee: string } {
  const { value, gasLimit, maxFeePerGas, gasPrice } = Transaction.from(transaction);
  return {
    value: value.toString(),
    maximumFee: (gasLimit * (maxFeePerGas ?? gasPrice ?? 0n)).toString(),
  };
}

/** Waits for a transaction that the network has. */
export async function finishStep(
  { connection }: DeployContext,
  journal: Journal,
  step: SentStep,
  signal: AbortSignal | undefined,
): Promise<Settlement> {
  const { transactionHash: hash, from, nonce } = step.sent;
  try {
    return await writeReceipt(journal, step, await waitForReceipt(connection, { hash, from, nonce }, signal));
  } catch (error) {
    if (isTolboothError(error, "TRANSACTION_REPLACED")) await fail(journal, step, error.code, error.message);
    throw error;
  }
}

/** The step is given up: its transaction never reached the network, and its nonce is used for something else. */
export async function abandonStep(journal: Journal, step: SentStep): Promise<void> {
  await fail(journal, step, "SUPERSEDED", "Something else was deployed in its place.");
}

async function writeReceipt(journal: Journal, step: SentStep, receipt: Receipt): Promise<Settlement> {
  const { from, nonce } = step.sent;
  if (receipt.status !== undefined && BigInt(receipt.status) === 0n)
    return fail(
      journal,
      step,
      step.planned.kind === "planned" ? "DEPLOYMENT_REVERTED" : "TRANSACTION_REVERTED",
      "The transaction is in a block, but it failed.",
    );
  await journal.append(step.id, {
    kind: "confirmed",
    // Sped up, it has another hash; the address comes from sender and nonce alone.
    transactionHash: receipt.transactionHash,
    address:
      step.planned.kind === "planned"
        ? (step.planned.create2?.address ?? getCreateAddress({ from, nonce }))
        : step.planned.to,
    blockNumber: Number(receipt.blockNumber),
    gasUsed: BigInt(receipt.gasUsed).toString(),
  });
  return "confirmed";
}

async function fail(journal: Journal, step: SentStep, code: string, message: string): Promise<"failed"> {
  await journal.append(step.id, { kind: "failed", code, message });
  return "failed";
}
