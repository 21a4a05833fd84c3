import { TolboothError, throwIfCancelled } from "../errors/index.js";
import type { Host, LongOperation } from "../ports.js";
import type { Project } from "../project/types.js";
import { fundedAccounts } from "./accounts.js";
import { describeHolder, localUrl } from "./ask-node.js";
import { changeChainFile, readChainFile, type ChainFile } from "./chain-file.js";
import { endNode, endProcess } from "./end-node.js";
import { findLostNodes, findNode, type FoundNode } from "./find-node.js";
import { Keeping } from "./keeping.js";
import { LaunchFailure, launchNode, requireFreePort } from "./launch-node.js";
import { endTimedLeases } from "./leases.js";
import type { LocalNetworkOptions } from "./local-network.js";
import type { LocalNetworkStatus, Mining, TimeTravel } from "./local-types.js";
import { requireBlocks, requireMining } from "./mining.js";
import { readNetworkFile } from "./network-file.js";
import { LOCAL_CHAIN_ID, type NetworkSettings } from "./network-settings.js";
import { NodeControl } from "./node-control.js";
import { networkPaths, type NetworkPaths } from "./paths.js";
import { clearCache, keepSavedChain, prepareSavedChain } from "./saved-chain.js";
import { savedHead } from "./saved-head.js";
import { destination } from "./time-travel.js";
import { sleep } from "./waiting.js";

/** A node that runs but is very busy gets this long to answer. */
const PATIENCE_MILLISECONDS = 5_000;
const FREE_PORT_ATTEMPTS = 5;

/** A node that runs and answers. */
export type AnsweringNode = Extract<FoundNode, { kind: "answering" }>;

/** The node of a local network. What changes anything is only for the owner of the network's lock. */
export class LocalNode {
  readonly name: string;
  readonly chainId: number;
  readonly paths: NetworkPaths;
  readonly keeping: Keeping;

  constructor(
    private readonly host: Host,
    private readonly project: Project,
    private readonly options: LocalNetworkOptions,
    private readonly settings: NetworkSettings,
  ) {
    this.name = settings.name;
    this.chainId = settings.chainId ?? LOCAL_CHAIN_ID;
    this.paths = networkPaths(project, this.name);
    this.keeping = new Keeping(host, this.paths, options.keeping);
  }

  async status(): Promise<LocalNetworkStatus> {
    return this.statusOf(await this.find());
  }

  async start(operation: LongOperation): Promise<LocalNetworkStatus> {
    const found = await this.findPatiently(operation);
    if (found.kind === "silent") throw this.notAnswering(found);
    if (found.kind === "gone") await this.startNode(operation);
    await this.keepRunning();
    return this.status();
  }

  async stop(): Promise<LocalNetworkStatus> {
    const found = await this.find();
    if (found.kind !== "gone") await endNode(this.host, this.paths, found.file, found.kind === "answering");
    await this.endLost();
    await endTimedLeases(this.host, this.paths);
    return { name: this.name, running: false };
  }

  /** Ends the node for a moment only: who wants it goes on wanting it. */
  async endForRestart({ file }: AnsweringNode): Promise<void> {
    await endNode(this.host, this.paths, file, true);
  }

  /** Renews the lease on a node that runs and has a keeper. `false` where a keeper is wanted first. */
  async holdRunning(): Promise<boolean> {
    const found = await this.find();
    if (found.kind === "gone") return true;
    await this.keeping.hold();
    return this.keeping.hasKeeper(found.file.pid);
  }

  async keepRunning(): Promise<void> {
    const found = await this.find();
    if (found.kind === "gone") return;
    await this.keeping.hold();
    await this.keeping.ensureKeeper(found.file.pid);
  }

  async travel(time: TimeTravel): Promise<LocalNetworkStatus> {
    const control = this.control(await this.requireRunning());
    const now = await control.clock();
    const target = destination(time, now);
    await control.moveClock(target - now);
    const { files } = this.host;
    const { timeShift: before } = await readChainFile(files, this.paths.chainFile);
    const seen = target - Math.floor(this.host.now() / 1000);
    const added = before + (target - now);
    // The two clocks tick at different moments: a second between them is none. A client may have moved it further.
    const timeShift = Math.max(0, Math.abs(seen - added) <= 2 ? added : seen);
    const chain = await changeChainFile(files, this.paths.chainFile, { timeShift });
    // By hand means by hand: there the next block has the time.
    if (this.miningOf(chain) !== "manual") await control.mine(1);
    return this.status();
  }

  async setMining(wanted: Mining): Promise<LocalNetworkStatus> {
    const mining = requireMining(wanted);
    const found = await this.find();
    if (found.kind === "silent") throw this.notAnswering(found);
    await changeChainFile(this.host.files, this.paths.chainFile, { mining });
    if (found.kind === "answering") await this.control(found).setMining(mining);
    return this.status();
  }

  async mine(blocks: number): Promise<LocalNetworkStatus> {
    const count = requireBlocks(blocks);
    await this.control(await this.requireRunning()).mine(count);
    return this.status();
  }

  control({ file }: AnsweringNode): NodeControl {
    return new NodeControl(this.name, file.port);
  }

  async find(): Promise<FoundNode> {
    const file = await readNetworkFile(this.host.files, this.paths.networkFile);
    return findNode(this.host, this.paths, file);
  }

  async findPatiently(operation: LongOperation = {}): Promise<FoundNode> {
    const deadline = this.host.now() + PATIENCE_MILLISECONDS;
    let found = await this.find();
    while (found.kind === "silent" && this.host.now() < deadline) {
      throwIfCancelled(operation.signal, "Waiting for the local network");
      await sleep(100, operation.signal);
      found = await this.find();
    }
    return found;
  }

  notAnswering({ file }: Extract<FoundNode, { kind: "silent" }>): TolboothError {
    return new TolboothError("NETWORK_NOT_ANSWERING", { network: this.name, pid: file.pid, port: file.port });
  }

  private async requireRunning(): Promise<AnsweringNode> {
    const found = await this.findPatiently();
    if (found.kind === "gone") throw new TolboothError("NETWORK_NOT_RUNNING", { network: this.name });
    if (found.kind === "silent") throw this.notAnswering(found);
    return found;
  }

  private async startNode(operation: LongOperation): Promise<void> {
    const { host, paths } = this;
    operation.progress?.report({ message: "Starting the local network" });
    await this.endLost();
    const previousPort = (await readNetworkFile(host.files, paths.networkFile))?.port;
    const chain = await readChainFile(host.files, paths.chainFile);
    const state = await prepareSavedChain(host, paths);
    await clearCache(host, paths);
    await this.launch(previousPort, chain, state, operation);
    if (state) await keepSavedChain(host, paths, state);
    await this.sendWaiting(chain);
  }

  /** Two nodes would write to the same state. A lost one saves it when it is asked to end. */
  private async endLost(): Promise<void> {
    const { host, paths } = this;
    const file = await readNetworkFile(host.files, paths.networkFile);
    for (const pid of await findLostNodes(host, paths, file)) await endProcess(host, pid, this.name);
  }

  private async launch(
    previousPort: number | undefined,
    chain: ChainFile,
    state: Uint8Array | undefined,
    operation: LongOperation,
  ): Promise<void> {
    const { host, options } = this;
    if (options.port !== undefined) await requireFreePort(host, options.port);
    for (let attempt = 1; ; attempt += 1) {
      const port = options.port ?? (await this.choosePort(attempt === 1 ? previousPort : undefined));
      const shifted = Math.floor(host.now() / 1000) + chain.timeShift;
      try {
        await launchNode(
          host,
          {
            name: this.name,
            program: options.program,
            port,
            chainId: this.chainId,
            accounts: fundedAccounts(this.project, this.name),
            ...(this.settings.funds !== undefined && { funds: this.settings.funds }),
            // anvil would go back to this machine's clock, to before blocks that it has.
            clock: Math.max(shifted, ((state && savedHead(state)?.time) ?? 0) + 1),
            mining: this.miningOf(chain),
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

  /** Transactions that waited for a block when the node was stopped wait again. */
  private async sendWaiting({ waiting }: ChainFile): Promise<void> {
    const found = await this.find();
    if (waiting === undefined || found.kind !== "answering") return;
    const control = this.control(found);
    for (const transaction of waiting)
      await control.send(transaction).catch((error: unknown) => {
        const reason = error instanceof Error ? error.message : String(error);
        this.host.log.warn(`A transaction that waited for a block was not taken again: ${reason}`);
      });
    await changeChainFile(this.host.files, this.paths.chainFile, { waiting: undefined });
  }

  private miningOf(chain: ChainFile): Mining {
    return chain.mining ?? this.settings.mining ?? "automatic";
  }

  private async statusOf(found: FoundNode): Promise<LocalNetworkStatus> {
    if (found.kind === "gone") return { name: this.name, running: false };
    const { pid, port, chainId, startedAt } = found.file;
    const chain = await readChainFile(this.host.files, this.paths.chainFile);
    return {
      name: this.name,
      running: true,
      url: localUrl(port),
      port,
      pid,
      chainId,
      startedAt,
      ...(found.kind === "answering" && { blockNumber: found.metadata.latestBlockNumber }),
      mining: this.miningOf(chain),
      ...(chain.timeShift > 0 && { timeShift: chain.timeShift }),
    };
  }
}
