import { concat, toQuantity } from "ethers";
import { throwIfCancelled } from "../errors/index.js";
import { asAddress } from "../networks/accounts.js";
import type { LongOperation } from "../ports.js";
import { findFunction, parametersOf } from "./abi.js";
import { checkArguments } from "./arguments.js";
import { ask, refusalOf } from "./ask.js";
import { requireFunctionInCode } from "./deployed-code.js";
import { revertError } from "./known-contracts.js";
import { parseValue } from "./prepare-transaction.js";
import type { DeployContext, SendRequest } from "./request-types.js";

/** What a transaction would take. */
export interface TryResult {
  /** Gas, decimal. */
  readonly estimatedGas: string;
}

/**
 * Tries what a transaction would do, without sending it.
 * @throws TRANSACTION_REVERTED when the contract would refuse it now
 * @throws FUNCTION_NOT_FOUND, FUNCTION_AMBIGUOUS, ARGUMENT_INVALID, CONTRACT_HAS_NO_CODE, ACCOUNT_UNKNOWN,
 * NETWORK_UNREACHABLE, NETWORK_REFUSED
 */
export async function tryFunction(
  context: DeployContext,
  request: SendRequest,
  { signal }: LongOperation = {},
): Promise<TryResult> {
  const { connection } = context;
  const { record } = request;
  throwIfCancelled(signal, `Trying ${request.function}`);
  const fragment = findFunction(record.name, record.abi, request.function);
  const target = `${record.name}.${fragment.name}`;
  const { encoded } = checkArguments(target, parametersOf(fragment.inputs), request.arguments);
  const value = parseValue(target, request.value, fragment.payable);
  const from = asAddress(request.from) ?? (await (await connection.signer(request.from)).getAddress());
  await requireFunctionInCode(connection, record, fragment, signal);
  const data = concat([fragment.selector, encoded]);
  const call = { from, to: record.address, data, value: toQuantity(value) };
  try {
    // The estimate alone says nothing of why on some nodes.
    await ask(connection, "eth_call", [call, "latest"], signal);
    const gas = BigInt(await ask<string>(connection, "eth_estimateGas", [call], signal));
    return { estimatedGas: gas.toString() };
  } catch (error) {
    const refusal = refusalOf(error);
    if (!refusal) throw error;
    throw await revertError("TRANSACTION_REVERTED", context, record, fragment.name, refusal);
  }
}
