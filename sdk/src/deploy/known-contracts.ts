import { TolboothError } from "../errors/index.js";
import type { AbiEntry } from "../compile/types.js";
import type { Refusal } from "./ask.js";
import { namedText } from "./decode.js";
import { readDeployments } from "./records.js";
import { describeRevert } from "./reverts.js";
import type { ContractReference, DeployContext } from "./types.js";

/** A contract whose names of errors are known. It need not be deployed. */
export interface NamedAbi {
  readonly name: string;
  readonly abi: readonly AbiEntry[];
}

/** The deployments of the network, for names of errors and events. A journal that cannot be read only costs names. */
export async function knownDeployments({
  host,
  project,
  connection,
}: DeployContext): Promise<ContractReference[]> {
  try {
    return await readDeployments(host.files, project, connection.network.name);
  } catch (error) {
    host.log.warn(error instanceof Error ? error.message : String(error));
    return [];
  }
}

/** Makes the error for a contract that refused: its own errors first, then those of every contract that is known. */
export async function revertError(
  code: "TRANSACTION_REVERTED" | "CALL_REVERTED" | "DEPLOYMENT_REVERTED",
  context: DeployContext,
  contract: NamedAbi,
  functionName: string,
  refusal: Refusal,
  transactionHash?: string,
): Promise<TolboothError> {
  const known = [contract, ...(context.knownContracts ?? []), ...(await knownDeployments(context))];
  const { errorName, errorArguments, reason } = describeRevert(refusal.data, refusal.message, known);
  return new TolboothError(code, {
    contract: contract.name,
    function: functionName,
    reason,
    errorName,
    errorArguments: errorArguments.map(namedText),
    data: refusal.data,
    transactionHash,
  });
}
