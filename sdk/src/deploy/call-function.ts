import { concat } from "ethers";
import { TolboothError, throwIfCancelled } from "../errors/index.js";
import { asAddress } from "../networks/accounts.js";
import type { LongOperation } from "../ports.js";
import { findFunction, parametersOf } from "./abi.js";
import { checkArguments } from "./arguments.js";
import { ask, refusalOf } from "./ask.js";
import { decodeParameters } from "./decode.js";
import { requireFunctionInCode } from "./deployed-code.js";
import { revertError } from "./known-contracts.js";
import type { DecodedValue } from "./abi-types.js";
import type { CallRequest, CallResult, DeployContext } from "./request-types.js";

/**
 * Calls a function without sending anything: reads, or tries what a transaction would give.
 * @throws FUNCTION_NOT_FOUND, FUNCTION_AMBIGUOUS, ARGUMENT_INVALID, CALL_REVERTED, CONTRACT_HAS_NO_CODE,
 * RESULT_NOT_DECODABLE, ACCOUNT_UNKNOWN, NETWORK_UNREACHABLE
 */
export async function callFunction(
  context: DeployContext,
  request: CallRequest,
  operation: LongOperation = {},
): Promise<CallResult> {
  const { connection } = context;
  const { record } = request;
  throwIfCancelled(operation.signal, `Calling ${request.function}`);
  const fragment = findFunction(record.name, record.abi, request.function);
  const target = `${record.name}.${fragment.name}`;
  const { encoded } = checkArguments(target, parametersOf(fragment.inputs), request.arguments);
  const from = request.from === undefined ? undefined : await callerAddress(context, request.from);
  const call = {
    to: record.address,
    data: concat([fragment.selector, encoded]),
    ...(from !== undefined && { from }),
  };
  let data: string;
  try {
    data = await ask<string>(connection, "eth_call", [call, "latest"], operation.signal);
  } catch (error) {
    const refusal = refusalOf(error);
    if (!refusal) throw error;
    // Other code refuses what it does not know, without a word.
    if (refusal.data === undefined || refusal.data === "0x")
      await requireFunctionInCode(connection, record, fragment, operation.signal);
    throw await revertError("CALL_REVERTED", context, record, fragment.name, refusal);
  }
  // An address without code answers every call with nothing, and so does a contract that takes whatever it is sent.
  if (data === "0x") await requireFunctionInCode(connection, record, fragment, operation.signal);
  return { outputs: decodeOutputs(record, fragment.name, parametersOf(fragment.outputs), data) };
}

function decodeOutputs(
  record: CallRequest["record"],
  functionName: string,
  outputs: Parameters<typeof decodeParameters>[0],
  data: string,
): DecodedValue[] {
  try {
    return decodeParameters(outputs, data);
  } catch (error) {
    throw new TolboothError(
      "RESULT_NOT_DECODABLE",
      { contract: record.name, function: functionName, address: record.address },
      error,
    );
  }
}

/** A call needs no key, so any address will do. */
async function callerAddress({ connection }: DeployContext, from: string): Promise<string> {
  return asAddress(from) ?? (await (await connection.signer(from)).getAddress());
}
