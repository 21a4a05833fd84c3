import { readContractDoc } from "../artifacts/natspec.js";
import type { AbiEntry } from "../compile/types.js";
import { TolboothError } from "../errors/index.js";
import type { Refusal } from "./ask.js";
import { namedText } from "./decode.js";
import { readDeployments } from "./records.js";
import { describeRevert } from "./reverts.js";
import type { ContractReference } from "./abi-types.js";
import type { DeployContext } from "./request-types.js";

/** A contract whose names of errors are known. It need not be deployed. */
export interface NamedAbi {
  readonly name: string;
  readonly abi: readonly AbiEntry[];
  /** Source unit and name in it, where the contract was compiled here: then its comments are known too. */
  readonly sourceName?: string;
  readonly contract?: string;
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

/**
 * Makes the error for a contract that refused: its own errors first, then those of every contract that is known.
 * `details.explanation` is what the source says about a custom error, where one was compiled here.
 */
export async function revertError(
  code: "TRANSACTION_REVERTED" | "CALL_REVERTED" | "DEPLOYMENT_REVERTED",
  context: DeployContext,
  contract: NamedAbi,
  functionName: string,
  refusal: Refusal,
  transactionHash?: string,
): Promise<TolboothError> {
  const deployments = await knownDeployments(context);
  const known = [contract, ...(context.knownContracts ?? []), ...deployments];
  const { errorName, errorArguments, reason } = describeRevert(refusal.data, refusal.message, known);
  return new TolboothError(code, {
    contract: contract.name,
    function: functionName,
    reason,
    errorName,
    errorArguments: errorArguments.map(namedText),
    data: refusal.data,
    transactionHash,
    explanation: await explanationOf(context, refusal.data, [contract, ...deployments]),
  });
}

/** What the sources of a contract, or of one beneath it, say about the custom error that came. */
async function explanationOf(
  { host, project }: DeployContext,
  data: string | undefined,
  contracts: readonly NamedAbi[],
): Promise<string | undefined> {
  const selector = data?.slice(0, 10).toLowerCase() ?? "";
  if (selector.length < 10) return undefined;
  try {
    for (const { sourceName, contract } of contracts) {
      if (sourceName === undefined || contract === undefined) continue;
      const doc = await readContractDoc(host.files, project, { sourceName, contractName: contract });
      const { notice, details } = doc.errors.get(selector) ?? {};
      const text = [notice, details].filter(Boolean).join(" ");
      if (text !== "") return text;
    }
  } catch (error) {
    // A damaged build info only costs the explanation.
    host.log.warn(error instanceof Error ? error.message : String(error));
  }
  return undefined;
}
