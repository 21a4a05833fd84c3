import type { TransactionReceipt, TransactionResponse } from "ethers";
import { throwIfCancelled, TolboothError } from "../errors/index.js";
import { decodeLog } from "../deploy/decode.js";
import { knownDeployments } from "../deploy/known-contracts.js";
import { asRefusal } from "./asked-again.js";
import type { ContractReference } from "../deploy/abi-types.js";
import type { DeployContext } from "../deploy/request-types.js";
import { networkFailure } from "../networks/network-errors.js";
import { abortable } from "../networks/waiting.js";
import type { LongOperation } from "../ports.js";
import { askCallTracer, askStateDiff, type RawCall } from "./ask-tracers.js";
import { askSteps } from "./ask-steps.js";
import { decodeTree, explainRevert, type TreeNames } from "./call-tree.js";
import { compiledCode } from "./code-lines.js";
import { keyCandidates } from "./key-candidates.js";
import type { KeyCandidates } from "./slot-names.js";
import { stateChanges } from "./state-changes.js";
import { countCalls, placeSteps, type PlacedSteps } from "./step-places.js";
import { transactionCodes } from "./transaction-codes.js";
import type { AccountChange, TransactionDetails } from "./types.js";

/** So many calls of one transaction are shown. */
const CALLS_SHOWN = 2_000;

/**
 * Says what a transaction did: events, its tree of calls with gas, decoded arguments and source lines, and what it
 * changed, as far as the node's tracers and the project's compiled code allow. What is missing stands in `notes`.
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
    // A node may trace for minutes, and knows no way to stop: nobody waits for it any longer.
    return await abortable(show(context, hash, signal), signal, "Tracing the transaction");
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
  const stopIfAsked = (): void => throwIfCancelled(signal, "Tracing the transaction");
  const transaction = await provider.getTransaction(hash);
  if (!transaction) throw new TolboothError("TRANSACTION_UNKNOWN", { hash, network: network.name });
  const receipt = await provider.getTransactionReceipt(hash);
  if (!receipt) throw new TolboothError("TRANSACTION_NOT_IN_BLOCK", { hash, network: network.name });
  const block = await provider.getBlock(receipt.blockNumber);
  stopIfAsked();
  const deployments = await knownDeployments(context);
  const events = receipt.logs.map((log) => decodeLog(deployments, log)).filter((one) => one !== undefined);
  const notes: string[] = [];
  const traced = await askCallTracer(provider, hash);
  stopIfAsked();
  const steps = traced && (await placedSteps(context, transaction, receipt, traced, notes));
  stopIfAsked();
  // Without a tracer, the first call alone is known: what was sent.
  const root = traced ?? sentCall(transaction, receipt);
  const names: TreeNames = {
    codes: transactionCodes(root, {
      provider,
      blockNumber: receipt.blockNumber,
      find: await compiledCode(context.host.files, context.project),
    }),
    deployments,
    knownContracts: context.knownContracts ?? [],
    steps: steps?.calls,
    limit: CALLS_SHOWN,
  };
  const tree = await decodeTree(root, names);
  if (!traced) notes.push("The node gives no calls: it has no debug_traceTransaction with callTracer.");
  else if (countCalls(traced) > CALLS_SHOWN)
    notes.push(`Of ${countCalls(traced)} calls the first ${CALLS_SHOWN} are shown.`);
  if (transaction.data !== "0x" && (await names.codes.ofCall(root)) === undefined)
    notes.push(
      "The code that was called matches no compiled contract of this project: no lines of it are shown.",
    );
  stopIfAsked();
  const failure =
    receipt.status === 1
      ? undefined
      : (tree.call.failure ?? (await failureAskedAgain(context, transaction, receipt, root, names, notes)));
  const changes = await changesOf(context, receipt, root, {
    ...names,
    placed: steps,
    events,
    tree: tree.call,
  });
  if (!changes) notes.push("The node does not tell what changed: it has no prestateTracer with differences.");
  const { contract, function: called, arguments: values } = tree.call;
  return {
    hash: transaction.hash,
    status: receipt.status === 1 ? "succeeded" : "reverted",
    blockNumber: receipt.blockNumber,
    ...(block && { blockTime: block.timestamp }),
    from: transaction.from,
    nonce: transaction.nonce,
    ...(transaction.to && { to: transaction.to }),
    ...(receipt.contractAddress && { created: receipt.contractAddress }),
    value: transaction.value.toString(),
    gasUsed: receipt.gasUsed.toString(),
    gasLimit: transaction.gasLimit.toString(),
    fee: receipt.fee.toString(),
    ...(contract !== undefined && { contract }),
    ...(called !== undefined && { function: called }),
    ...(values && { arguments: values }),
    input: transaction.data,
    ...(failure && { failure }),
    events,
    unknownEvents: receipt.logs.length - events.length,
    ...(traced && { call: tree.call }),
    ...(changes && { changes }),
    failureLines: tree.failureLines,
    notes,
  };
}

/** The instructions, laid over the calls; and a note where there are none. */
async function placedSteps(
  { connection }: DeployContext,
  transaction: TransactionResponse,
  receipt: TransactionReceipt,
  root: RawCall,
  notes: string[],
): Promise<PlacedSteps | undefined> {
  // A plain transfer runs no code.
  if (transaction.data === "0x" && !root.calls?.length && !root.error) return undefined;
  const run = await askSteps(connection, transaction, receipt, root);
  if (run === "too many") {
    notes.push("No source lines: it ran more instructions than can be looked at.");
    return undefined;
  }
  if (!run) {
    notes.push("No source lines: the node gives neither instructions nor debug_traceCall with overrides.");
    return undefined;
  }
  if (!run[0]?.stack)
    notes.push("No lines of what wrote each change: it ran more instructions than can be looked at closely.");
  const placed = placeSteps(root, run);
  if (!placed) notes.push("No source lines: running it again went another way than the transaction did.");
  return placed;
}

function sentCall(transaction: TransactionResponse, receipt: TransactionReceipt): RawCall {
  const to = transaction.to ?? receipt.contractAddress;
  return {
    type: transaction.to ? "CALL" : "CREATE",
    from: transaction.from,
    ...(to && { to }),
    input: transaction.data,
  };
}

/** Asks the node for the reason by calling again on the block before: right unless something else in its block mattered. */
async function failureAskedAgain(
  { connection }: DeployContext,
  transaction: TransactionResponse,
  receipt: TransactionReceipt,
  root: RawCall,
  names: TreeNames,
  notes: string[],
): Promise<TransactionDetails["failure"]> {
  const refusal = await asRefusal(connection, transaction, receipt);
  if (!refusal) return undefined;
  notes.push("The reason was found by asking again on the block before.");
  return explainRevert(refusal.data, refusal.message, await names.codes.ofCall(root), names);
}

async function changesOf(
  context: DeployContext,
  receipt: TransactionReceipt,
  root: RawCall,
  known: TreeNames & {
    readonly placed: PlacedSteps | undefined;
    readonly events: TransactionDetails["events"];
    readonly tree: NonNullable<TransactionDetails["call"]>;
  },
): Promise<AccountChange[] | undefined> {
  const diff = await askStateDiff(context.connection.provider, receipt.hash);
  if (!diff) return undefined;
  const addresses = await knownAddresses(context, known.deployments);
  let candidates: KeyCandidates | undefined;
  return stateChanges(diff, root, {
    codes: known.codes,
    deployments: known.deployments,
    steps: known.placed,
    candidates: () =>
      (candidates ??= keyCandidates({
        root,
        logs: receipt.logs,
        events: known.events,
        arguments: known.tree.arguments ?? [],
        addresses,
        numbers: context.project.agencies.map(({ id }) => id),
      })),
  });
}

/** Accounts are asked for on this machine alone: elsewhere each costs a question. */
async function knownAddresses(
  { connection }: DeployContext,
  deployments: readonly ContractReference[],
): Promise<string[]> {
  const accounts = connection.network.local ? await connection.accounts() : [];
  return [...accounts, ...deployments].map(({ address }) => address);
}
