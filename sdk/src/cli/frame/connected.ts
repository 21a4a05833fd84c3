import {
  TolboothError,
  connect,
  listArtifacts,
  type Connection,
  type DeployContext,
  type Network,
  type Project,
} from "@tolbooth/sdk";
import { approval } from "./approval.js";
import type { CommandContext } from "./context.js";

/** Connects, does the work, and closes whatever happens. */
export async function withConnection<T>(
  context: CommandContext,
  networkName: string,
  work: (connection: Connection, project: Project) => Promise<T>,
): Promise<T> {
  const project = await context.project();
  const connection = await connect(context.host, project, networkName, context.operation);
  try {
    return await work(connection, project);
  } finally {
    connection.close();
  }
}

/** What `deploy`, `call` and `send` take. Errors and events of every compiled contract are known by name. */
export async function deployContext(
  context: CommandContext,
  project: Project,
  connection: Connection,
): Promise<DeployContext> {
  const artifacts = await listArtifacts(context.host.files, project);
  return {
    host: context.host,
    project,
    connection,
    approve: approval(context),
    knownContracts: artifacts.map((one) => ({ name: one.contractName, abi: one.abi })),
  };
}

/** A network as results give it. The address of one that is not on this machine may hold a key, so it is left out. */
export function networkResult(network: Network): {
  name: string;
  chainId: number;
  local: boolean;
  url?: string;
} {
  const { name, chainId, local, url } = network;
  return local ? { name, chainId, local, url } : { name, chainId, local };
}

/** The account that sends. Only on a local network is there a default, its first account. */
export async function chooseSender(connection: Connection, from: string | undefined): Promise<string> {
  if (from !== undefined) return from;
  const first = connection.network.local ? (await connection.accounts())[0] : undefined;
  if (first) return first.name;
  throw new TolboothError("WRONG_USAGE", {
    problem: `Say with --from which account sends on '${connection.network.name}'.`,
  });
}
