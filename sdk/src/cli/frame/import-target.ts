import {
  connect,
  findDeployment,
  isTolboothError,
  type Connection,
  type DeploymentRecord,
  type ErrorCode,
  type Project,
} from "@tolbooth/sdk";
import type { CommandContext } from "./context.js";

/** The deployed contract that an import is for. */
export interface ImportTarget {
  readonly project: Project;
  readonly connection: Connection;
  readonly record: DeploymentRecord;
}

/** Why there may be no target: reasonable where nothing is to be sent. */
const noTarget: readonly ErrorCode[] = ["NETWORK_NOT_RUNNING", "NETWORK_UNREACHABLE", "DEPLOYMENT_NOT_FOUND"];

/**
 * Finds the contract that an import is for, does the work and closes the connection. Without `send` there may be none:
 * nothing is deployed yet, or the network does not run.
 */
export async function withImportTarget<T>(
  context: CommandContext,
  options: { network: string; contract: string; send?: boolean },
  work: (target: ImportTarget | undefined) => Promise<T>,
): Promise<T> {
  const project = await context.project();
  let connection: Connection | undefined;
  let target: ImportTarget | undefined;
  try {
    try {
      connection = await connect(context.host, project, options.network, context.operation);
      const { name } = connection.network;
      const record = await findDeployment(context.host.files, project, name, options.contract);
      const hasCode = (await connection.provider.getCode(record.address)) !== "0x";
      if (hasCode || options.send) target = { project, connection, record };
    } catch (error) {
      if (options.send || !noTarget.some((code) => isTolboothError(error, code))) throw error;
    }
    return await work(target);
  } finally {
    connection?.close();
  }
}
