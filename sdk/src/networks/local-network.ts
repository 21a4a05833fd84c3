import { TolboothError, throwIfCancelled } from "../errors/index.js";
import type { Host, LongOperation } from "../ports.js";
import type { Project } from "../project/types.js";
import { LocalNode } from "./local-node.js";
import { LocalSnapshots } from "./local-snapshots.js";
import type { LocalNetwork } from "./local-types.js";
import type { NetworkKeeping } from "./keeping.js";
import { displayUrl, networkSettings, requireNetworkName, type NetworkSettings } from "./network-settings.js";
import { networkPaths } from "./paths.js";
import { requireTrust } from "./trust.js";

export interface LocalNetworkOptions {
  /** Path of anvil. */
  readonly program: string;
  /** Default: `local`. Any other name makes a network of its own, whether `tolbooth.json` names it or not. */
  readonly name?: string | undefined;
  /** Default: the port that it had before if it is free, else any free one. */
  readonly port?: number | undefined;
  /** Who holds the networks that are started, and what stops them. Without it a node runs until it is stopped. */
  readonly keeping?: NetworkKeeping | undefined;
}

/**
 * A local network of a project: anvil on a port of this machine only. Its chain is kept from one start to the next; a
 * node that is killed loses the last two seconds at most. Making this object starts nothing.
 * @throws NETWORK_NAME_INVALID, NETWORK_NOT_LOCAL
 */
export function localNetwork(host: Host, project: Project, options: LocalNetworkOptions): LocalNetwork {
  const name = options.name ?? "local";
  requireNetworkName(name);
  const settings: NetworkSettings = Object.hasOwn(project.networks, name)
    ? networkSettings(project, name)
    : { name };
  if (settings.url !== undefined)
    throw new TolboothError("NETWORK_NOT_LOCAL", { network: name, url: displayUrl(settings.url) });
  const paths = networkPaths(project, name);
  const node = new LocalNode(host, project, options, settings);
  const snapshots = new LocalSnapshots(host, project, node);
  /** What changes anything: trusted, one at a time on this machine, and after what somebody left unfinished. */
  const owning = async <T>(operation: string, what: string, work: () => Promise<T>): Promise<T> => {
    requireTrust(host, `${what} '${name}'`);
    try {
      return await host.files.withLock(paths.ownerLock, async () => {
        await snapshots.finish();
        return work();
      });
    } catch (error) {
      if (error instanceof TolboothError && error.code === "FILE_LOCKED")
        throw new TolboothError("NETWORK_BUSY", { network: name, operation }, error);
      throw error;
    }
  };
  const early = (operation: LongOperation, title: string): void => throwIfCancelled(operation.signal, title);
  return {
    name,
    logFile: paths.logFile,
    async start(operation = {}) {
      requireTrust(host, `starting the network '${name}'`);
      early(operation, "Starting the local network");
      return owning("start", "starting the network", () => node.start(operation));
    },
    stop: () => owning("stop", "stopping the network", () => node.stop()),
    async reset(operation = {}) {
      requireTrust(host, `resetting the network '${name}'`);
      early(operation, "Resetting the local network");
      return owning("reset", "resetting the network", async () => {
        operation.progress?.report({ message: "Throwing the old chain away" });
        const archived = await snapshots.reset();
        return { ...(await node.start(operation)), archived };
      });
    },
    async status() {
      if (!host.trust.isTrusted()) return { name, running: false };
      return node.status();
    },
    async hold() {
      if (!options.keeping || !host.trust.isTrusted()) return;
      if (await node.holdRunning()) return;
      await owning("hold", "keeping the network", () => node.keepRunning());
    },
    async release(keepSeconds) {
      return host.trust.isTrusted() ? node.keeping.release(keepSeconds) : 0;
    },
    async snapshots() {
      return host.trust.isTrusted() ? snapshots.list() : { network: name, snapshots: [] };
    },
    async takeSnapshot(snapshotName, operation = {}) {
      early(operation, "Taking a snapshot");
      return owning("snapshot", "taking a snapshot of the network", () =>
        snapshots.take(snapshotName, operation),
      );
    },
    async restoreSnapshot(nameOrId, operation = {}) {
      early(operation, "Going back to a snapshot");
      return owning("restore", "going back to a snapshot of the network", () =>
        snapshots.restore(nameOrId, operation),
      );
    },
    renameSnapshot: (nameOrId, newName) =>
      owning("rename", "renaming a snapshot of the network", () => snapshots.rename(nameOrId, newName)),
    removeSnapshot: (nameOrId) =>
      owning("remove", "removing a snapshot of the network", () => snapshots.remove(nameOrId)),
    travel: (time) => owning("time", "moving the clock of the network", () => node.travel(time)),
    setMining: (mining) =>
      owning("mining", "setting the mining of the network", () => node.setMining(mining)),
    mine: (blocks = 1) => owning("mine", "mining on the network", () => node.mine(blocks)),
  };
}
