import type { Host } from "../ports.js";
import { countLeases, endLease, takeLease, type LeaseHolder } from "./leases.js";
import type { NetworkPaths } from "./paths.js";

/** A window that is alive renews its lease this often, and loses it after three times as long. */
const RENEW_SECONDS = 60;
const TIMED_TITLE = "somebody, for a time";

/** How a host sees to it that no node runs on when nobody wants it. */
export interface NetworkKeeping {
  /** Who holds the networks that are started: this process, or whoever typed a command, for a time. */
  readonly holder: LeaseHolder;
  /** The program that stops the node when nobody holds it. The network's folder is added to its arguments. */
  readonly keeper: {
    readonly program: string;
    readonly arguments: readonly string[];
    readonly environment: Readonly<Record<string, string>>;
  };
}

/** Leases and the keeper of one network. Without a `keeping` nothing happens. */
export class Keeping {
  private timer: ReturnType<typeof setInterval> | undefined;

  constructor(
    private readonly host: Host,
    private readonly paths: NetworkPaths,
    private readonly keeping: NetworkKeeping | undefined,
  ) {}

  /** Takes the lease, and renews it for as long as this process lives if it is the process that holds. */
  async hold(): Promise<void> {
    if (!this.keeping) return;
    const { holder } = this.keeping;
    await takeLease(this.host, this.paths, holder);
    if (holder.pid === undefined || this.timer !== undefined) return;
    this.timer = setInterval(() => {
      takeLease(this.host, this.paths, holder).catch((error: unknown) => this.host.log.debug(String(error)));
    }, RENEW_SECONDS * 1000);
    // It must not keep the process alive.
    (this.timer as { unref?: () => void }).unref?.();
  }

  async release(keepSeconds: number | undefined): Promise<number> {
    clearInterval(this.timer);
    this.timer = undefined;
    if (!this.keeping) return 0;
    if (keepSeconds !== undefined)
      await takeLease(this.host, this.paths, { title: TIMED_TITLE, seconds: keepSeconds });
    // What was asked for a time is not for this process to end.
    if (this.keeping.holder.pid !== undefined) await endLease(this.host, this.paths, this.keeping.holder);
    return countLeases(this.host, this.paths);
  }

  /** Starts the keeper of a node unless it has one. Only for the owner of the lock. */
  async ensureKeeper(nodePid: number): Promise<void> {
    if (!this.keeping || (await this.hasKeeper(nodePid))) return;
    const { program, arguments: first, environment } = this.keeping.keeper;
    const { files, processes, log } = this.host;
    try {
      const child = await processes.start(program, [...first, this.paths.folder, String(nodePid)], {
        cwd: this.paths.folder,
        detached: true,
        environment,
      });
      const keeper = { format: "tolbooth/keeper", version: 1, pid: child.pid, nodePid };
      await files.writeFileAtomic(this.paths.keeperFile, `${JSON.stringify(keeper, null, 2)}\n`);
    } catch (error) {
      // The network works without. It is only not stopped by itself.
      log.warn(
        `Nobody will stop the local network by itself: ${error instanceof Error ? error.message : String(error)}`,
      );
    }
  }

  /** Whether a keeper watches the node; also where none is wanted. */
  async hasKeeper(nodePid: number): Promise<boolean> {
    if (!this.keeping) return true;
    const bytes = await this.host.files.readFile(this.paths.keeperFile);
    if (!bytes) return false;
    try {
      const keeper = JSON.parse(new TextDecoder().decode(bytes)) as { pid?: number; nodePid?: number };
      if (keeper.nodePid !== nodePid || keeper.pid === undefined) return false;
      if (!this.host.processes.isAlive(keeper.pid)) return false;
      const command = await this.host.processes.commandLine?.(keeper.pid);
      return command === undefined || command.includes(this.paths.folder);
    } catch {
      return false;
    }
  }
}
