import { TolboothError, throwIfCancelled } from "../errors/index.js";
import type { Host, LongOperation } from "../ports.js";
import type { Project } from "../project/types.js";
import { fundedAccounts } from "./accounts.js";
import { archiveDeployments } from "./archive-records.js";
import { describeHolder, localUrl } from "./ask-node.js";
import { findNode, type FoundNode } from "./find-node.js";
import { LaunchFailure, launchNode, requireFreePort } from "./launch-node.js";
import { readNetworkFile, writeNetworkFile, type NetworkFile } from "./network-file.js";
import { LOCAL_CHAIN_ID, displayUrl, networkSettings, requireNetworkName } from "./network-settings.js";
import { networkPaths, type NetworkPaths } from "./paths.js";
import { clearCache, keepSavedChain, prepareSavedChain, removeSavedChain } from "./saved-chain.js";
import { requireTrust } from "./trust.js";
import type { LocalNetwork, LocalNetworkReset, LocalNetworkStatus } from "./types.js";
import { sleep } from "./waiting.js";

/** Saving a large chain at the end takes some seconds. */
const STOP_MILLISECONDS = 30_000;
const KILL_MILLISECONDS = 5_000;
/** A node that runs but is very busy gets this long to answer. */
const PATIENCE_MILLISECONDS = 5_000;
const FREE_PORT_ATTEMPTS = 5;

export interface LocalNetworkOptions {
  /** Path of anvil. */
  readonly program: string;
  /** Default: `local`. */
  readonly name?: string | undefined;
  /** Default: the port that it had before if it is free, else any free one. */
  readonly port?: number | undefined;
}

/**
 * The local network of a project: anvil on a port of this machine only. It outlives the program that starts it, and
 * its chain is kept from one start to the next; a node that is killed loses the last two seconds at most. Making this
 * object starts nothing.
 * @throws NETWORK_NAME_INVALID, NETWORK_UNKNOWN, NETWORK_NOT_LOCAL
 */
export function localNetwork(host: Host, project: Project, options: LocalNetworkOptions): LocalNetwork {
  const name = options.name ?? "local";
  requireNetworkName(name);
  const settings = networkSettings(project, name);
  if (settings.url !== undefined)
    throw new TolboothError("NETWORK_NOT_LOCAL", { network: name, url: displayUrl(settings.url) });
  const node = new LocalNode(host, project, options, name, settings.chainId ?? LOCAL_CHAIN_ID);
  const owning = <T>(operation: string, work: () => Promise<T>): Promise<T> => {
    return host.files.withLock(networkPaths(project, name).ownerLock, work).catch((error: unknown) => {
      if (error instanceof TolboothError && error.code === "FILE_LOCKED")
        throw new TolboothError("NETWORK_BUSY", { network: name, operation }, error);
      throw error;
    });
  };
  return {
    name,
    async start(operation = {}) {
      requireTrust(host, `starting the network '${name}'`);
      throwIfCancelled(operation.signal, "Starting the local network");
      return owning("start", () => node.start(operation));
    },
    async stop() {
      requireTrust(host, `stopping the network '${name}'`);
      return owning("stop", () => node.stop());
    },
    async reset(operation = {}) {
      requireTrust(host, `resetting the network '${name}'`);
      throwIfCancelled(operation.signal, "Resetting the local network");
      return owning("reset", () => node.reset(operation));
    },
    async status() {
      if (!host.trust.isTrusted()) return { name, running: false };
      return node.status();
    },
  };
}

/** What the owner of the lock does. */
class LocalNode {
  private readonly paths: NetworkPaths;

  constructor(
    private readonly host: Host,
    private readonly project: Project,
    private readonly options: LocalNetworkOptions,
    private readonly name: string,
    private readonly chainId: number,
  ) {
    this.paths = networkPaths(project, name);
  }

  async status(): Promise<LocalNetworkStatus> {
    return this.statusOf(await this.find());
  }

  async start(operation: LongOperation): Promise<LocalNetworkStatus> {
    const found = await this.findPatiently(operation);
    if (found.kind === "answering") return this.statusOf(found);
    if (found.kind === "silent")
      throw new TolboothError("NETWORK_NOT_ANSWERING", {
        network: this.name,
        pid: found.file.pid,
        port: found.file.port,
      });
    operation.progress?.report({ message: "Starting the local network" });
    const previousPort = (await readNetworkFile(this.host.files, this.paths.networkFile))?.port;
    const state = await prepareSavedChain(this.host, this.paths);
    await clearCache(this.host, this.paths);
    await this.launch(previousPort, operation);
    if (state) await keepSavedChain(this.host, this.paths, state);
    return this.status();
  }

  async stop(): Promise<LocalNetworkStatus> {
    const found = await this.find();
    if (found.kind !== "gone") {
      await this.end(found.file);
      await this.rememberStopped(found.file);
    }
    return { name: this.name, running: false };
  }

  async reset(operation: LongOperation): Promise<LocalNetworkReset> {
    operation.progress?.report({ message: "Throwing the old chain away" });
    await this.stop();
    await removeSavedChain(this.host, this.paths);
    const { files } = this.host;
    const archived = await archiveDeployments(files, this.project, this.name, this.host.now());
    return { ...(await this.start(operation)), archived };
  }

  private async find(milliseconds?: number): Promise<FoundNode> {
    const file = await readNetworkFile(this.host.files, this.paths.networkFile);
    return findNode(this.host, this.paths, file, milliseconds);
  }

  private async findPatiently(operation: LongOperation): Promise<FoundNode> {
    const deadline = this.host.now() + PATIENCE_MILLISECONDS;
    let found = await this.find();
    while (found.kind === "silent" && this.host.now() < deadline) {
      throwIfCancelled(operation.signal, "Starting the local network");
      await sleep(100, operation.signal);
      found = await this.find();
    }
    return found;
  }

  private async launch(previousPort: number | undefined, operation: LongOperation): Promise<void> {
    const { host, options } = this;
    if (options.port !== undefined) await requireFreePort(host, options.port);
    for (let attempt = 1; ; attempt += 1) {
      const port = options.port ?? (await this.choosePort(attempt === 1 ? previousPort : undefined));
      try {
        await launchNode(
          host,
          {
            name: this.name,
            program: options.program,
            port,
            chainId: this.chainId,
            accounts: fundedAccounts(this.project),
            paths: this.paths,
          },
          operation,
        );
        return;
      } catch (error) {
        if (!(error instanceof LaunchFailure)) throw error;
        // Between our look and anvil's grip somebody else took the port.
        if (error.portTaken && options.port === undefined && attempt < FREE_PORT_ATTEMPTS) continue;
        if (error.portTaken)
          throw new TolboothError("PORT_TAKEN", { port, holder: await describeHolder(port) }, error);
        throw new TolboothError(
          "NETWORK_START_FAILED",
          { network: this.name, reason: error.lastWords, logFile: this.paths.logFile },
          error,
        );
      }
    }
  }

  /** The same port as before keeps addresses that people wrote down true. */
  private async choosePort(previous: number | undefined): Promise<number> {
    if (previous !== undefined && previous > 0 && !(await this.host.processes.isPortTaken(previous)))
      return previous;
    return this.host.processes.freePort();
  }

  /** anvil saves the chain when it is asked to end. One that does not end is killed. */
  private async end({ pid }: NetworkFile): Promise<void> {
    const { processes } = this.host;
    processes.kill(pid, "SIGTERM");
    if (await this.isGone(pid, STOP_MILLISECONDS)) return;
    this.host.log.warn(`The local network '${this.name}' did not end when asked, so it was killed.`);
    processes.kill(pid, "SIGKILL");
    if (await this.isGone(pid, KILL_MILLISECONDS)) return;
    throw new TolboothError("NETWORK_STOP_FAILED", { network: this.name, pid });
  }

  private async isGone(pid: number, milliseconds: number): Promise<boolean> {
    const deadline = this.host.now() + milliseconds;
    while (this.host.processes.isAlive(pid)) {
      if (this.host.now() > deadline) return false;
      await sleep(20);
    }
    return true;
  }

  private async rememberStopped(file: NetworkFile): Promise<void> {
    const stoppedAt = new Date(this.host.now()).toISOString();
    await writeNetworkFile(this.host.files, this.paths.networkFile, { ...file, stoppedAt });
  }

  private statusOf(found: FoundNode): LocalNetworkStatus {
    if (found.kind === "gone") return { name: this.name, running: false };
    const { pid, port, chainId, startedAt } = found.file;
    return {
      name: this.name,
      running: true,
      url: localUrl(port),
      port,
      pid,
      chainId,
      startedAt,
      ...(found.kind === "answering" && { blockNumber: found.metadata.latestBlockNumber }),
    };
  }
}
