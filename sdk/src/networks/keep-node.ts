import path from "node:path";
import type { Host } from "../ports.js";
import { endNode, endProcess } from "./end-node.js";
import { findNode } from "./find-node.js";
import { countLeases } from "./leases.js";
import { readNetworkFile } from "./network-file.js";
import { pathsInFolder, type NetworkPaths } from "./paths.js";
import { isWhole } from "./saved-chain.js";
import { sleep } from "./waiting.js";

/** How a keeper does its work. */
export interface KeeperSettings {
  /** Folder of the network. */
  readonly folder: string;
  /** The node that is kept. The keeper ends when it ends. */
  readonly nodePid: number;
  /** How long nobody must have held the node before it is stopped. */
  readonly graceMilliseconds: number;
  readonly lookEveryMilliseconds: number;
  /** Shortens the log where it has grown too long. The node goes on writing to the same file. */
  readonly shortenLog: (paths: NetworkPaths) => Promise<void>;
}

/** A copy of a large chain takes time: no more than this part of it all is spent with that. */
const COPY_SHARE = 50;
const COPY_EVERY_MILLISECONDS = 10_000;
/** A larger state is not copied: looking whether it is whole would take too much memory. */
const COPY_AT_MOST = 64 * 1024 * 1024;

/**
 * Watches one node until it ends: stops it when nobody holds it any more, and keeps a whole copy of its saved chain,
 * because anvil writes its state in place and a node that is killed in that moment leaves half of it.
 */
export async function keepNode(host: Host, settings: KeeperSettings): Promise<void> {
  const paths = pathsInFolder(settings.folder);
  const copies = new Copies(host, paths);
  let unwantedSince: number | undefined;
  while (await isKept(host, paths, settings.nodePid)) {
    if ((await countLeases(host, paths)) > 0) unwantedSince = undefined;
    else unwantedSince ??= host.now();
    if (unwantedSince !== undefined && host.now() - unwantedSince >= settings.graceMilliseconds) {
      await host.files.withLock(paths.ownerLock, () => endUnwanted(host, paths, settings.nodePid));
      unwantedSince = undefined;
      continue;
    }
    await copies.keep();
    await settings.shortenLog(paths);
    await sleep(settings.lookEveryMilliseconds);
  }
  // A node whose folder was removed would be found by nobody.
  const isLost = (await readNetworkFile(host.files, paths.networkFile)) === undefined;
  if (isLost && host.processes.isAlive(settings.nodePid))
    await endProcess(host, settings.nodePid, path.basename(settings.folder));
}

async function isKept(host: Host, paths: NetworkPaths, nodePid: number): Promise<boolean> {
  const file = await readNetworkFile(host.files, paths.networkFile);
  return file?.pid === nodePid && file.stoppedAt === undefined && host.processes.isAlive(nodePid);
}

/** Somebody may have come while we waited for the lock. */
async function endUnwanted(host: Host, paths: NetworkPaths, nodePid: number): Promise<void> {
  const file = await readNetworkFile(host.files, paths.networkFile);
  const found = await findNode(host, paths, file);
  if (found.kind === "gone" || found.file.pid !== nodePid || (await countLeases(host, paths)) > 0) return;
  await endNode(host, paths, found.file, found.kind === "answering");
}

class Copies {
  private nextAt = 0;
  private last: Uint8Array | undefined;

  constructor(
    private readonly host: Host,
    private readonly paths: NetworkPaths,
  ) {}

  async keep(): Promise<void> {
    const { files } = this.host;
    const began = this.host.now();
    if (began < this.nextAt) return;
    if (((await files.stat(this.paths.stateFile))?.size ?? 0) > COPY_AT_MOST) return;
    const state = await files.readFile(this.paths.stateFile);
    if (state && !same(state, this.last) && isWhole(state)) {
      await files.writeFileAtomic(this.paths.previousStateFile, state);
      this.last = state;
    }
    const took = this.host.now() - began;
    this.nextAt = this.host.now() + Math.max(COPY_EVERY_MILLISECONDS, COPY_SHARE * took);
  }
}

function same(left: Uint8Array, right: Uint8Array | undefined): boolean {
  return left.length === right?.length && left.every((byte, index) => byte === right[index]);
}
