import { TolboothError, throwIfCancelled } from "../errors/index.js";
import type { Host, LongOperation } from "../ports.js";
import type { Project } from "../project/types.js";
import { archiveDeployments, fileStamp } from "./archive-records.js";
import { changeChainFile, readChainFile } from "./chain-file.js";
import { restoreRecords, withRecords } from "./chain-records.js";
import { compress, decompress } from "./compressed.js";
import type { LocalNode } from "./local-node.js";
import type { Snapshot, SnapshotRestored, Snapshots } from "./local-types.js";
import { removeSavedChain } from "./saved-chain.js";
import { savedHead, type SavedHead } from "./saved-head.js";
import { SnapshotStore, describe } from "./snapshot-store.js";

/** So many chains that were left by going back are kept; the oldest goes first. */
const AUTOMATIC_AT_MOST = 5;

/** A chain with all that is saved of it. */
interface PresentChain {
  /** Compressed. */
  readonly state: Uint8Array<ArrayBuffer>;
  readonly head: SavedHead;
  readonly waiting: readonly string[];
  /** Where a node can be asked. */
  readonly blockHash?: string;
}

/** The snapshots of a local network, and its reset. Everything but `list` is only for the owner of the lock. */
export class LocalSnapshots {
  private readonly store: SnapshotStore;

  constructor(
    private readonly host: Host,
    private readonly project: Project,
    private readonly node: LocalNode,
  ) {
    this.store = new SnapshotStore(host.files, node.paths.snapshotsFolder, node.name);
  }

  async list(): Promise<Snapshots> {
    const snapshots = (await this.store.list()).map(describe);
    const { snapshot: current } = await readChainFile(this.host.files, this.node.paths.chainFile);
    const isThere = snapshots.some(({ id }) => id === current);
    return { network: this.node.name, snapshots, ...(current !== undefined && isThere && { current }) };
  }

  async take(name: string, operation: LongOperation): Promise<Snapshot> {
    await this.store.tidy();
    const free = await this.store.requireFreeName(name);
    operation.progress?.report({ message: "Saving the chain" });
    const taken = await this.save(free, false);
    await changeChainFile(this.host.files, this.node.paths.chainFile, { snapshot: taken.id });
    return taken;
  }

  async restore(nameOrId: string, operation: LongOperation): Promise<SnapshotRestored> {
    const { host, node } = this;
    const snapshot = await this.store.find(nameOrId);
    if (snapshot.chainId !== node.chainId)
      throw new TolboothError("SNAPSHOT_OTHER_CHAIN", {
        network: node.name,
        snapshot: snapshot.name,
        actual: snapshot.chainId,
        expected: node.chainId,
      });
    operation.progress?.report({ message: "Reading the snapshot" });
    await this.stateOf(nameOrId);
    const running = await node.findPatiently(operation);
    if (running.kind === "silent") throw node.notAnswering(running);
    throwIfCancelled(operation.signal, "Going back to a snapshot");
    const kept = await this.keepPresent(snapshot.name);
    // From here on it is not cancelled: half of a way back helps nobody.
    operation.progress?.report({ message: "Going back to the snapshot" });
    if (running.kind === "answering") await node.endForRestart(running);
    const { chainFile } = node.paths;
    await changeChainFile(host.files, chainFile, { unfinished: { kind: "restore", snapshot: snapshot.id } });
    try {
      const archived = await this.finish();
      const status = running.kind === "answering" ? await node.start({}) : await node.status();
      return { snapshot: describe(snapshot), ...(kept && { kept }), status, archived };
    } catch (error) {
      const { unfinished } = await readChainFile(host.files, chainFile);
      // The old chain is untouched: whoever worked with it goes on.
      if (!unfinished && running.kind === "answering") await node.start({}).catch(() => undefined);
      throw error;
    }
  }

  async rename(nameOrId: string, newName: string): Promise<Snapshot> {
    const snapshot = await this.store.find(nameOrId);
    if (snapshot.name === newName.trim()) return describe(snapshot);
    return this.store.rename(snapshot, await this.store.requireFreeName(newName));
  }

  async remove(nameOrId: string): Promise<Snapshot> {
    const snapshot = await this.store.find(nameOrId);
    const { chainFile } = this.node.paths;
    const chain = await readChainFile(this.host.files, chainFile);
    const removed = await this.store.remove(snapshot);
    if (chain.snapshot === snapshot.id)
      await changeChainFile(this.host.files, chainFile, { snapshot: snapshot.parent });
    return removed;
  }

  /** Throws the chain away. Gives the deployment records that were moved aside. The node does not run afterwards. */
  async reset(): Promise<string[]> {
    await this.node.stop();
    await changeChainFile(this.host.files, this.node.paths.chainFile, { unfinished: { kind: "reset" } });
    return this.finish();
  }

  /** Finishes what was begun, also by a program that was killed meanwhile. Doing it twice does no harm. */
  async finish(): Promise<string[]> {
    const { host, node, project } = this;
    const { files } = host;
    const { unfinished } = await readChainFile(files, node.paths.chainFile);
    if (!unfinished) return [];
    let archived: string[];
    if (unfinished.kind === "reset") {
      await removeSavedChain(host, node.paths);
      archived = await archiveDeployments(files, project, node.name, host.now());
      const cleared = { timeShift: 0, snapshot: undefined, waiting: undefined, unfinished: undefined };
      await changeChainFile(files, node.paths.chainFile, cleared);
      return archived;
    }
    const { snapshot, state, records, waiting } = await this.stateOf(unfinished.snapshot);
    try {
      await files.writeFileAtomic(node.paths.stateFile, state);
    } catch (error) {
      // Nothing was changed yet, so there is nothing to finish either.
      await changeChainFile(files, node.paths.chainFile, { unfinished: undefined });
      throw error;
    }
    await files.writeFileAtomic(node.paths.previousStateFile, state);
    archived = await restoreRecords(files, project, node.name, records, host.now());
    await changeChainFile(files, node.paths.chainFile, {
      timeShift: snapshot.timeShift,
      snapshot: snapshot.id,
      waiting: waiting.length > 0 ? waiting : undefined,
      unfinished: undefined,
    });
    return archived;
  }

  /** What the chain has become since its snapshot, kept under a name of its own. Nothing where it is that snapshot. */
  private async keepPresent(target: string): Promise<Snapshot | undefined> {
    const present = await this.present();
    // A chain without a block has nothing on it.
    if (!present || (present.head.number === 0 && present.waiting.length === 0)) return undefined;
    const all = await this.store.list();
    if (present.waiting.length === 0 && all.some(({ headPrint }) => headPrint === present.head.print))
      return undefined;
    const stamp = fileStamp(this.host.now()).slice(0, 19);
    const kept = await this.save(`before '${target.slice(0, 40)}' ${stamp}`, true);
    const automatic = all.filter((one) => one.automatic);
    for (const old of automatic.slice(0, Math.max(0, automatic.length + 1 - AUTOMATIC_AT_MOST)))
      await this.store.remove(old);
    return kept;
  }

  /** The chain as it is now; `undefined` where there is none. */
  private async present(): Promise<PresentChain | undefined> {
    const { host, node } = this;
    const found = await node.findPatiently();
    if (found.kind === "silent") throw node.notAnswering(found);
    if (found.kind === "answering") {
      const control = node.control(found);
      const state = await control.dump();
      const head = savedHead(await decompress(state));
      if (!head) throw new TolboothError("NETWORK_NEVER_STARTED", { network: node.name });
      return { state, head, waiting: await control.waiting(), blockHash: await control.hashOf(head.number) };
    }
    const saved = await host.files.readFile(node.paths.stateFile);
    const head = saved && savedHead(saved);
    const { waiting = [] } = await readChainFile(host.files, node.paths.chainFile);
    return head && { state: await compress(saved), head, waiting };
  }

  private async save(name: string, automatic: boolean): Promise<Snapshot> {
    const { host, node, project } = this;
    const chain = await readChainFile(host.files, node.paths.chainFile);
    return withRecords(host.files, project, node.name, async (records) => {
      const present = await this.present();
      if (!present) throw new TolboothError("NETWORK_NEVER_STARTED", { network: node.name });
      const { head, blockHash, state, waiting } = present;
      const description = {
        name,
        ...(chain.snapshot !== undefined && { parent: chain.snapshot }),
        takenAt: new Date(host.now()).toISOString(),
        chainId: node.chainId,
        blockNumber: head.number,
        blockTime: head.time,
        ...(blockHash !== undefined && { blockHash }),
        timeShift: chain.timeShift,
        ...(automatic && { automatic }),
      };
      return this.store.save(description, head.print, { state, records, waiting });
    });
  }

  private async stateOf(nameOrId: string): Promise<{
    snapshot: Snapshot;
    state: Uint8Array;
    records: Readonly<Record<string, string>>;
    waiting: readonly string[];
  }> {
    const snapshot = await this.store.find(nameOrId);
    const { state, records, waiting } = await this.store.load(snapshot);
    return { snapshot, state: await decompress(state), records, waiting };
  }
}
