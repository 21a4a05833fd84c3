import { existsSync } from "node:fs";
import * as vscode from "vscode";
import {
  connect,
  localNetwork,
  localNetworkNames,
  type Connection,
  type Host,
  type LocalNetwork,
  type LocalNetworkReset,
  type LocalNetworkStatus,
  type LongOperation,
  type Project,
  type Snapshots,
} from "@tolbooth/sdk";
import { anvilProgram, nodeNetworkKeeping } from "@tolbooth/sdk/node";
import type { ExtensionHost } from "../host.js";

/** Where a local network stands. */
export type NetworkState = "stopped" | "starting" | "running" | "stopping";

/** What is known of a local network of a project. */
export interface NetworkView {
  readonly project: Project;
  /** `local`, or the name that it was given. */
  readonly name: string;
  readonly state: NetworkState;
  /** As last asked; absent before the first answer. */
  readonly status?: LocalNetworkStatus;
}

/** The local networks of the window's projects, and connections to any network. Without a name it is `local`. */
export interface NetworkService {
  /** Names of a project's local networks, `local` first. */
  names(project: Project): Promise<string[]>;
  /** What is known now, without asking. */
  view(project: Project, name?: string): NetworkView;
  /** Asks the network's state file and process, so it also sees one that the command line started or stopped. */
  refresh(project: Project, name?: string): Promise<NetworkView>;
  start(project: Project, operation: LongOperation, name?: string): Promise<NetworkView>;
  stop(project: Project, operation?: LongOperation, name?: string): Promise<NetworkView>;
  /** Throws the chain away, moves the deployment records aside, and starts a new chain. */
  reset(project: Project, operation: LongOperation, name?: string): Promise<LocalNetworkReset>;
  /** Everything else that a local network can do. What it did is shown afterwards. */
  work<T>(project: Project, name: string, work: (network: LocalNetwork) => Promise<T>): Promise<T>;
  snapshots(project: Project, name: string): Promise<Snapshots>;
  /** Where a network's node writes what it does. */
  logFile(project: Project, name: string): string;
  /** A connection of its own; whoever asked closes it. */
  connect(project: Project, networkName: string, operation?: LongOperation): Promise<Connection>;
  /** Something changed: a network started, stopped, or was seen to have done so. */
  readonly onDidChange: vscode.Event<NetworkView>;
  /** Lets go of the networks, and stops those that this window started and nobody else uses, if the settings say so. */
  dispose(): Promise<void>;
}

/** A running network is held anew this often: its keeper may have ended meanwhile. */
const HOLD_EVERY_MILLISECONDS = 30_000;
/** How long a network that shall run on does so after the window that used it. */
const KEEP_SECONDS = 8 * 3600;

/** Keeps the local networks of this window's projects. */
export function createNetworkService(extension: ExtensionHost, host: Host): NetworkService {
  const changed = new vscode.EventEmitter<NetworkView>();
  const views = new Map<string, NetworkView>();
  const networks = new Map<string, LocalNetwork>();
  const startedHere = new Set<string>();
  const heldAt = new Map<string, number>();
  const keyOf = (project: Project, name: string): string => `${name} ${project.root}`;

  const networkOf = (project: Project, name: string): LocalNetwork => {
    // The port is one network's: two cannot have it.
    const port = name === "local" ? extension.settings.networkPort(vscode.Uri.file(project.root)) : undefined;
    const key = `${keyOf(project, name)} ${port ?? ""} ${JSON.stringify(project.networks[name] ?? {})}`;
    let network = networks.get(key);
    if (!network) {
      network = localNetwork(host, project, {
        program: nodeProgram(extension.context),
        name,
        keeping: nodeNetworkKeeping({ title: "an editor window" }),
        ...(port !== undefined && { port }),
      });
      networks.set(key, network);
    }
    return network;
  };

  const view = (project: Project, name = "local"): NetworkView =>
    views.get(keyOf(project, name)) ?? { project, name, state: "stopped" };

  const set = (next: NetworkView): NetworkView => {
    const key = keyOf(next.project, next.name);
    const before = views.get(key);
    views.set(key, next);
    const shown = ({ state, status }: NetworkView): string =>
      JSON.stringify([state, status?.port, status?.startedAt, status?.mining, status?.timeShift]);
    if (!before || shown(before) !== shown(next)) changed.fire(next);
    return next;
  };

  /** A window that shows a running network wants it to run, whoever started it. */
  const hold = (project: Project, name: string): void => {
    const key = keyOf(project, name);
    if (Date.now() - (heldAt.get(key) ?? 0) < HOLD_EVERY_MILLISECONDS) return;
    heldAt.set(key, Date.now());
    networkOf(project, name)
      .hold()
      .catch((error: unknown) => extension.log.warn(error instanceof Error ? error.message : String(error)));
  };

  const settle = (project: Project, name: string, status: LocalNetworkStatus): NetworkView => {
    if (status.running) hold(project, name);
    return set({ project, name, status, state: status.running ? "running" : "stopped" });
  };

  /** Shows `state` while `work` runs, and what is true afterwards, whichever way it ended. */
  const during = async <T>(
    project: Project,
    name: string,
    state: NetworkState | undefined,
    work: (network: LocalNetwork) => Promise<T>,
  ): Promise<T> => {
    const network = networkOf(project, name);
    if (state) set({ project, name, state });
    try {
      return await work(network);
    } finally {
      settle(project, name, await network.status());
    }
  };

  return {
    names: (project) => localNetworkNames(host.files, project),
    view,
    async refresh(project, name = "local") {
      const now = view(project, name);
      if (now.state === "starting" || now.state === "stopping") return now;
      return settle(project, name, await networkOf(project, name).status());
    },
    async start(project, operation, name = "local") {
      const before = await networkOf(project, name).status();
      if (before.running) return settle(project, name, before);
      startedHere.add(keyOf(project, name));
      await during(project, name, "starting", (network) => network.start(operation));
      return view(project, name);
    },
    async stop(project, operation, name = "local") {
      startedHere.delete(keyOf(project, name));
      await during(project, name, "stopping", (network) => network.stop(operation));
      return view(project, name);
    },
    reset: (project, operation, name = "local") =>
      during(project, name, "starting", (network) => network.reset(operation)),
    async work(project, name, work) {
      try {
        return await during(project, name, undefined, work);
      } finally {
        changed.fire(view(project, name));
      }
    },
    snapshots: (project, name) => networkOf(project, name).snapshots(),
    logFile: (project, name) => networkOf(project, name).logFile,
    connect: (project, networkName, operation) => connect(host, project, networkName, operation),
    onDidChange: changed.event,
    async dispose() {
      changed.dispose();
      const stopOnClose = extension.settings.networkStopOnClose();
      const letGo = async ({ project, name, state }: NetworkView): Promise<void> => {
        const network = networkOf(project, name);
        const isOurs = startedHere.has(keyOf(project, name)) && state === "running";
        const others = await network.release(isOurs && !stopOnClose ? KEEP_SECONDS : undefined);
        if (isOurs && stopOnClose && others === 0) await network.stop();
      };
      await Promise.allSettled([...views.values()].map(letGo));
    },
  };
}

/** The program behind the local network: the one that a packed extension carries, else the installed package's. */
export function nodeProgram(context: vscode.ExtensionContext): string {
  const name = process.platform === "win32" ? "anvil.exe" : "anvil";
  const carried = vscode.Uri.joinPath(context.extensionUri, "extension", "dist", "bin", name).fsPath;
  return !process.env["TOLBOOTH_ANVIL"] && existsSync(carried) ? carried : anvilProgram();
}
