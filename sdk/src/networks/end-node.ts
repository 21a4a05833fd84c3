import { TolboothError } from "../errors/index.js";
import type { Host } from "../ports.js";
import { changeChainFile } from "./chain-file.js";
import { writeNetworkFile, type NetworkFile } from "./network-file.js";
import { NodeControl } from "./node-control.js";
import type { NetworkPaths } from "./paths.js";
import { sleep } from "./waiting.js";

/** Saving a large chain at the end takes some seconds. */
const STOP_MILLISECONDS = 30_000;
const KILL_MILLISECONDS = 5_000;

/**
 * Ends a node: anvil saves the chain when it is asked to end, and one that does not end is killed. Transactions that
 * wait for a block are kept for the next start. Only for the owner of the lock.
 * @throws NETWORK_STOP_FAILED, FILE_WRITE_FAILED
 */
export async function endNode(
  host: Host,
  paths: NetworkPaths,
  file: NetworkFile,
  answers: boolean,
): Promise<void> {
  if (answers) await keepWaiting(host, paths, file);
  await endProcess(host, file.pid, file.name);
  const stoppedAt = new Date(host.now()).toISOString();
  await writeNetworkFile(host.files, paths.networkFile, { ...file, stoppedAt });
}

/**
 * Asks a node's process to end, and kills it when it does not.
 * @throws NETWORK_STOP_FAILED
 */
export async function endProcess(host: Host, pid: number, network: string): Promise<void> {
  host.processes.kill(pid, "SIGTERM");
  if (await isGone(host, pid, STOP_MILLISECONDS)) return;
  host.log.warn(`The local network '${network}' did not end when asked, so it was killed.`);
  host.processes.kill(pid, "SIGKILL");
  if (!(await isGone(host, pid, KILL_MILLISECONDS)))
    throw new TolboothError("NETWORK_STOP_FAILED", { network, pid });
}

async function keepWaiting(host: Host, paths: NetworkPaths, { name, port }: NetworkFile): Promise<void> {
  const control = new NodeControl(name, port);
  const waiting = await control.waiting().catch((error: unknown) => {
    // A node that is told to stop shall stop, also when it does not say what waits.
    host.log.warn(error instanceof Error ? error.message : String(error));
    return [];
  });
  if (waiting.length > 0) await changeChainFile(host.files, paths.chainFile, { waiting });
}

async function isGone(host: Host, pid: number, milliseconds: number): Promise<boolean> {
  const deadline = host.now() + milliseconds;
  while (host.processes.isAlive(pid)) {
    if (host.now() > deadline) return false;
    await sleep(20);
  }
  return true;
}
