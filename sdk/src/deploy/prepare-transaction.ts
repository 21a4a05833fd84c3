import { toQuantity, type Signer } from "ethers";
import { TolboothError } from "../errors/index.js";
import { ask, isFundsRefusal, refusalOf, type Refusal } from "./ask.js";
import { askFees } from "./fees.js";
import type { JsonValue } from "./abi-types.js";
import type { Approve, DeployContext, TransactionSummary } from "./request-types.js";

/** The most gas that one transaction may ask for since EIP-7825. */
const GAS_AT_MOST = 16_777_216n;

/** Nobody can estimate the gas of what is refused: enough for anything that the patterns do. */
const GAS_WHEN_REFUSED = 1_000_000n;

/** Somebody who sends. */
export interface Sender {
  /** Name or address as the caller gave it. */
  readonly label: string;
  readonly address: string;
  readonly signer: Signer;
}

/** What is to be done, before it is a transaction. */
export interface Intent {
  readonly action: "deploy" | "send";
  readonly contract: string;
  /** Name of the deployment that is made, its code and, with CREATE2, its address: for the question. */
  readonly deployment?: Pick<TransactionSummary, "deployment" | "codeHash" | "address">;
  /** Signature, or `constructor`. */
  readonly function: string;
  readonly arguments: readonly JsonValue[];
  readonly to?: string;
  readonly data: string;
  readonly value: bigint;
}

/** A transaction that wants only a nonce and a signature. */
export interface PreparedTransaction {
  readonly to?: string;
  readonly data: string;
  readonly value: bigint;
  readonly chainId: number;
  readonly gasLimit: bigint;
  readonly type: 0 | 2;
  readonly gasPrice?: bigint;
  readonly maxFeePerGas?: bigint;
  readonly maxPriorityFeePerGas?: bigint;
}

export async function resolveSender(context: DeployContext, from: string): Promise<Sender> {
  const signer = await context.connection.signer(from);
  return { label: from, address: await signer.getAddress(), signer };
}

/** Wei from decimal text. */
export function parseValue(target: string, value: string | undefined, payable: boolean): bigint {
  const wei = value === undefined || value.trim() === "" ? "0" : value.trim();
  const refuse = (problem: string): never => {
    throw new TolboothError("ARGUMENT_INVALID", { target, problems: [problem], path: "value" });
  };
  if (!/^\d+$/.test(wei)) return refuse("value must be a whole number of wei");
  const amount = BigInt(wei);
  if (amount > 0n && !payable) return refuse("value must be 0: it takes no ether");
  return amount;
}

/**
 * Makes sure that a transaction will be accepted, as far as that can be known before: tries it without sending, asks
 * what it may cost, and looks whether the sender can pay that.
 * @param reverted makes the error for a contract that refuses; `prepare` prepares the transaction all the same
 * @throws INSUFFICIENT_FUNDS, NETWORK_UNREACHABLE, NETWORK_REFUSED
 */
export async function prepareTransaction(
  context: DeployContext,
  sender: Sender,
  intent: Intent,
  reverted: ((refusal: Refusal) => Promise<TolboothError>) | "prepare",
  signal: AbortSignal | undefined,
): Promise<PreparedTransaction> {
  const { connection } = context;
  const { to, data, value } = intent;
  // Asked at once with what follows: no answer needs another, and each way to a node costs time.
  const askedFees = started(askFees(context, signal));
  const call = { from: sender.address, ...(to !== undefined && { to }), data, value: toQuantity(value) };
  const tried = started(ask(connection, "eth_call", [call, "latest"], signal));
  const estimated = started(ask<string>(connection, "eth_estimateGas", [call], signal));
  const balance = BigInt(await ask<string>(connection, "eth_getBalance", [sender.address, "latest"], signal));
  const lacks = (needed: bigint, cause?: unknown): TolboothError =>
    new TolboothError(
      "INSUFFICIENT_FUNDS",
      {
        account: sender.label,
        address: sender.address,
        balance: balance.toString(),
        needed: needed.toString(),
        network: connection.network.name,
        action: `${intent.contract}.${intent.function}`,
      },
      cause,
    );
  if (balance < value) throw lacks(value);
  let estimate: bigint;
  try {
    await tried;
    estimate = BigInt(await estimated);
  } catch (error) {
    const refusal = refusalOf(error);
    if (refusal && reverted !== "prepare") throw await reverted(refusal);
    if (isFundsRefusal(error)) throw lacks(value + 1n, error);
    if (!refusal) throw error;
    estimate = GAS_WHEN_REFUSED;
  }
  const gasLimit = withMargin(estimate);
  const fees = await askedFees;
  const needed = value + gasLimit * (fees.maxFeePerGas ?? fees.gasPrice ?? 0n);
  if (balance < needed) throw lacks(needed);
  return {
    ...(to !== undefined && { to }),
    data,
    value,
    chainId: connection.network.chainId,
    gasLimit,
    ...fees,
  };
}

/** What is waited for later may fail before: that is heard when it is waited for, and is no fault until then. */
function started<T>(asked: Promise<T>): Promise<T> {
  asked.catch(() => undefined);
  return asked;
}

/** The chain moves on between the estimate and the block, so a fifth is added, but never beyond what is allowed. */
function withMargin(estimate: bigint): bigint {
  const wanted = (estimate * 6n) / 5n;
  return wanted > GAS_AT_MOST && estimate <= GAS_AT_MOST ? GAS_AT_MOST : wanted;
}

/**
 * Whether anything may be sent there at all: `tolbooth.json` may forbid it, and so may the host.
 * @throws SENDS_FORBIDDEN
 */
export function requireSendable({ host, connection }: Pick<DeployContext, "host" | "connection">): void {
  const { network } = connection;
  const by =
    network.sends === "forbidden"
      ? "tolbooth.json"
      : network.local
        ? undefined
        : host.trust.forbidsRemoteSends?.();
  if (by !== undefined) throw new TolboothError("SENDS_FORBIDDEN", { network: network.name, by });
}

/**
 * Asks for a yes where the network is not of this machine.
 * @throws SENDS_FORBIDDEN, SEND_NOT_APPROVED
 */
export async function requireApproval(
  context: DeployContext,
  sender: Sender,
  intent: Intent,
  transaction: PreparedTransaction,
): Promise<void> {
  const { network } = context.connection;
  requireSendable(context);
  if (network.local) return;
  const price = transaction.maxFeePerGas ?? transaction.gasPrice ?? 0n;
  const summary: TransactionSummary = {
    network: network.name,
    chainId: network.chainId,
    action: intent.action,
    contract: intent.contract,
    ...intent.deployment,
    function: intent.function,
    arguments: intent.arguments,
    from: sender.address,
    ...(intent.to !== undefined && { to: intent.to }),
    value: intent.value.toString(),
    maximumFee: (transaction.gasLimit * price).toString(),
  };
  await requireYes(context.approve, summary);
}

export async function requireYes(approve: Approve | undefined, summary: TransactionSummary): Promise<void> {
  if ((await approve?.(summary)) === true) return;
  throw new TolboothError("SEND_NOT_APPROVED", {
    network: summary.network,
    action: `${summary.contract}.${summary.function}`,
  });
}
