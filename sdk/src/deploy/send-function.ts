import { Transaction, concat } from "ethers";
import { throwIfCancelled, type TolboothError } from "../errors/index.js";
import { senderLock } from "../networks/paths.js";
import { requireTrust } from "../networks/trust.js";
import type { LongOperation } from "../ports.js";
import { findFunction, parametersOf } from "./abi.js";
import { checkArguments } from "./arguments.js";
import type { Refusal } from "./ask.js";
import { broadcast, isNonceTaken, waitForReceipt, type Receipt } from "./broadcast.js";
import { decodeLog } from "./decode.js";
import { requireFunctionInCode } from "./deployed-code.js";
import { knownDeployments, revertError } from "./known-contracts.js";
import { NONCE_TRIES, nextNonce } from "./nonces.js";
import { replayCall } from "./replay-call.js";
import { parseValue, prepareTransaction, requireApproval, resolveSender } from "./prepare-transaction.js";
import type { Intent, PreparedTransaction, Sender } from "./prepare-transaction.js";
import type { DecodedEvent } from "./abi-types.js";
import type { DeployContext, SendRequest, SendResult } from "./request-types.js";

/**
 * Sends a transaction to a function and waits until it is in a block. It is tried without sending first: what the
 * contract would refuse is never sent, unless `evenIfRefused` asks for it.
 * @throws FUNCTION_NOT_FOUND, FUNCTION_AMBIGUOUS, ARGUMENT_INVALID, TRANSACTION_REVERTED, CONTRACT_HAS_NO_CODE,
 * CONTRACT_IS_ANOTHER, INSUFFICIENT_FUNDS, SEND_NOT_APPROVED, ACCOUNT_UNKNOWN, TRANSACTION_NOT_MINED, NETWORK_UNREACHABLE
 */
export async function sendFunction(
  context: DeployContext,
  request: SendRequest,
  operation: LongOperation = {},
): Promise<SendResult> {
  const { host, connection } = context;
  const { record } = request;
  const { signal, progress } = operation;
  requireTrust(host, `sending to ${record.name}`);
  throwIfCancelled(signal, `Sending ${request.function}`);
  const fragment = findFunction(record.name, record.abi, request.function);
  const target = `${record.name}.${fragment.name}`;
  const checked = checkArguments(target, parametersOf(fragment.inputs), request.arguments);
  const intent: Intent = {
    action: "send",
    contract: record.name,
    function: fragment.format("sighash"),
    arguments: checked.json,
    to: record.address,
    data: concat([fragment.selector, checked.encoded]),
    value: parseValue(target, request.value, fragment.payable),
  };
  const sender = await resolveSender(context, request.from);
  progress?.report({ message: `Trying ${target}`, fraction: 0.1 });
  await requireFunctionInCode(connection, record, fragment, signal);
  const reverted = (refusal: Refusal, hash?: string): Promise<TolboothError> =>
    revertError("TRANSACTION_REVERTED", context, record, fragment.name, refusal, hash);
  const whenRefused = request.evenIfRefused === true ? "prepare" : reverted;
  const prepared = await prepareTransaction(context, sender, intent, whenRefused, signal);
  await requireApproval(context, sender, intent, prepared);
  throwIfCancelled(signal, `Sending ${target}`);
  progress?.report({ message: `Sending ${target}`, fraction: 0.4 });
  const sent = await signAndBroadcast(context, sender, prepared);
  progress?.report({ message: `Waiting for ${target}`, fraction: 0.7 });
  const receipt = await waitForReceipt(connection, sent, signal);
  if (receipt.status !== undefined && BigInt(receipt.status) === 0n)
    throw await reverted(
      await replayCall(connection, sender.address, intent, receipt.blockNumber),
      sent.hash,
    );
  return {
    transactionHash: receipt.transactionHash,
    blockNumber: Number(receipt.blockNumber),
    gasUsed: BigInt(receipt.gasUsed).toString(),
    events: await decodeEvents(context, request, receipt),
  };
}

async function signAndBroadcast(
  { host, project, connection }: DeployContext,
  sender: Sender,
  prepared: PreparedTransaction,
): Promise<{ hash: string; from: string; nonce: number }> {
  const lock = senderLock(project, connection.network.name, sender.address);
  return host.files.withLock(lock, async () => {
    let nonce = await nextNonce(connection, sender.address);
    for (let tries = 1; ; tries += 1) {
      const signed = await sender.signer.signTransaction({ ...prepared, nonce });
      const hash = Transaction.from(signed).hash!;
      await connection.sent?.record(sender.address, { hash, nonce });
      try {
        await broadcast(connection, signed);
        return { hash, from: sender.address, nonce };
      } catch (error) {
        if (!isNonceTaken(error) || tries >= NONCE_TRIES) throw error;
        // Another machine has used it, or the node that counted is behind. Nothing was sent: the next one is free, or
        // taken as well.
        nonce = Math.max(nonce + 1, await nextNonce(connection, sender.address));
      }
    }
  });
}

async function decodeEvents(
  context: DeployContext,
  { record }: SendRequest,
  receipt: Receipt,
): Promise<DecodedEvent[]> {
  if (receipt.logs.length === 0) return [];
  const contracts = [record, ...(await knownDeployments(context))];
  return receipt.logs.flatMap((log) => decodeLog(contracts, log) ?? []);
}
