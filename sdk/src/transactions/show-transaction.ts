import { TolboothError } from "../errors/index.js";
import { decodeLog } from "../deploy/decode.js";
import { knownDeployments } from "../deploy/known-contracts.js";
import type { DeployContext } from "../deploy/types.js";
import { networkFailure } from "../networks/network-errors.js";
import type { LongOperation } from "../ports.js";
import { askCallTracer, askSteps } from "./ask-tracers.js";
import { decodeTree } from "./call-tree.js";
import { compiledCode } from "./code-lines.js";
import { countCalls, placeSteps } from "./step-places.js";
import type { TransactionDetails } from "./types.js";

/** So many calls of one transaction are shown. */
const CALLS_SHOWN = 2_000;

/**
 * Says what a transaction did: events, and its tree of calls with gas, decoded arguments and source lines, as far as
 * the node's tracers and the project's compiled code allow. What is missing stands in `notes`.
 *
 * @throws TolboothError TRANSACTION_HASH_INVALID, TRANSACTION_UNKNOWN, TRANSACTION_NOT_IN_BLOCK, NETWORK_UNREACHABLE,
 * NETWORK_REFUSED, OPERATION_CANCELLED
 */
export async function showTransaction(
  context: DeployContext,
  hash: string,
  { signal }: LongOperation = {},
): Promise<TransactionDetails> {
  if (!/^0x[0-9a-fA-F]{64}$/.test(hash)) throw new TolboothError("TRANSACTION_HASH_INVALID", { hash });
  try {
    return await show(context, hash, signal);
  } catch (error) {
    throw networkFailure(error, context.connection.network, "debug_traceTransaction");
  }
}

async function show(
  context: DeployContext,
  hash: string,
  signal: AbortSignal | undefined,
): Promise<TransactionDetails> {
  const { provider, network } = context.connection;
  const stopIfAsked = (): void => {
    if (signal?.aborted)
      throw new TolboothError("OPERATION_CANCELLED", { operation: "Tracing the transaction" });
  };
  const transaction = await provider.getTransaction(hash);
  if (!transaction) throw new TolboothError("TRANSACTION_UNKNOWN", { hash, network: network.name });
  const receipt = await provider.getTransactionReceipt(hash);
  if (!receipt) throw new TolboothError("TRANSACTION_NOT_IN_BLOCK", { hash, network: network.name });
  stopIfAsked();
  const deployments = await knownDeployments(context);
  const events = receipt.logs.map((log) => decodeLog(deployments, log)).filter((one) => one !== undefined);
  const notes: string[] = [];
  const raw = await askCallTracer(provider, hash);
  stopIfAsked();
  let tree: Awaited<ReturnType<typeof decodeTree>> | undefined;
  if (!raw) notes.push("The node gives no calls: it has no debug_traceTransaction with callTracer.");
  else {
    const count = countCalls(raw);
    if (count > CALLS_SHOWN) notes.push(`Of ${count} calls the first ${CALLS_SHOWN} are shown.`);
    const run = await askSteps(provider, transaction, receipt);
    stopIfAsked();
    const steps = run && placeSteps(raw, run);
    if (!run && transaction.data !== "0x")
      notes.push("No source lines: the node gives neither instructions nor debug_traceCall with overrides.");
    if (run && !steps)
      notes.push("No source lines: running it again went another way than the transaction did.");
    tree = await decodeTree(raw, {
      provider,
      blockNumber: receipt.blockNumber,
      find: await compiledCode(context.host.files, context.project),
      deployments,
      knownContracts: context.knownContracts ?? [],
      steps,
      limit: CALLS_SHOWN,
    });
    if (transaction.data !== "0x" && !tree.call.contract)
      notes.push("The code that was called matches no compiled contract of this project.");
  }
  return {
    hash: transaction.hash,
    status: receipt.status === 1 ? "succeeded" : "reverted",
    blockNumber: receipt.blockNumber,
    from: transaction.from,
    ...(transaction.to && { to: transaction.to }),
    ...(receipt.contractAddress && { created: receipt.contractAddress }),
    value: transaction.value.toString(),
    gasUsed: receipt.gasUsed.toString(),
    events,
    unknownEvents: receipt.logs.length - events.length,
    ...(tree && { call: tree.call }),
    failureLines: tree?.failureLines ?? [],
    notes,
  };
}
