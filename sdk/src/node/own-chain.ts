import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { connect, localNetwork, type Connection, type LocalNetwork } from "../networks/index.js";
import type { Host, LongOperation } from "../ports.js";
import type { Project } from "../project/index.js";
import { anvilProgram } from "./anvil.js";
import { nodeNetworkKeeping } from "./network-keeping.js";

/** The name that a chain of one's own has. */
const NETWORK = "local";

/** A chain that nobody else uses, and that is gone afterwards. */
export interface OwnChain {
  /** The project as the chain sees it: its records and the chain lie in a folder of their own, outside the project. */
  readonly project: Project;
  readonly network: LocalNetwork;
  readonly connection: Connection;
  /** Ends the node and removes everything of it. */
  close(): Promise<void>;
}

/**
 * Starts a new chain with the project's accounts. Nothing of the project's own networks or deployments is read or
 * changed. If this process is killed, the node's keeper ends it.
 * @param title who holds it, for people
 * @param program path of anvil; default: the one from npm
 * @throws WORKSPACE_NOT_TRUSTED, NETWORK_START_FAILED, OPERATION_CANCELLED
 */
export async function startOwnChain(
  host: Host,
  project: Project,
  title: string,
  operation: LongOperation = {},
  program = anvilProgram(),
): Promise<OwnChain> {
  const root = await mkdtemp(path.join(tmpdir(), "tolbooth-chain-"));
  const { [NETWORK]: settings, ...others } = project.networks;
  // An address that the project gives to a network of this name belongs to another network.
  const networks =
    settings?.url === undefined && settings?.endpoints === undefined ? project.networks : others;
  const own = { ...project, root, networks };
  const network = localNetwork(host, own, {
    program,
    name: NETWORK,
    keeping: nodeNetworkKeeping({ title, graceSeconds: 10 }),
  });
  const end = async (): Promise<void> => {
    try {
      await network.stop();
    } finally {
      await rm(root, { recursive: true, force: true, maxRetries: 5 });
    }
  };
  try {
    await network.start(operation);
    const connection = await connect(host, own, NETWORK, operation);
    return {
      project: own,
      network,
      connection,
      async close() {
        connection.close();
        await end();
      },
    };
  } catch (error) {
    await end();
    throw error;
  }
}
