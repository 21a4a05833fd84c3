import { existsSync } from "node:fs";
import * as vscode from "vscode";
import {
  connect,
  localNetwork,
  type Connection,
  type Host,
  type LocalNetwork,
  type LocalNetworkReset,
  type LocalNetworkStatus,
  type LongOperation,
  type Project,
} from "@tolbooth/sdk";
import { anvilProgram } from "@tolbooth/sdk/node";
import type { ExtensionHost } from "../host.js";

/** Where a local network stands. */
export type NetworkState = "stopped" | "starting" | "running" | "stopping";

/** What is known of a project's local network. */
export interface NetworkView {
  readonly project: Project;
  readonly state: NetworkState;
  /** As last asked; absent before the first answer. */
  readonly status?: LocalNetworkStatus;
}

/** The local networks, one for each project, and connections to any network. */
export interface NetworkService {
  /** What is known now, without asking. */
  view(project: Project): NetworkView;
  /** Asks the network's state file and process, so it also sees one that the command line started or stopped. */
  refresh(project: Project): Promise<NetworkView>;
  start(project: Project, operation: LongOperation): Promise<NetworkView>;
  stop(project: Project, operation?: LongOperation): Promise<NetworkView>;
  /** Throws the chain away, moves the deployment records aside, and starts a new chain. */
  reset(project: Project, operation: LongOperation): Promise<LocalNetworkReset>;
  /** A connection of its own; whoever asked closes it. */
  connect(project: Project, networkName: string, operation?: LongOperation): Promise<Connection>;
  /** Something changed: a network started, stopped, or was seen to have done so. */
  readonly onDidChange: vscode.Event<NetworkView>;
  /** Stops the networks that this window started, if the settings say so. */
  dispose(): Promise<void>;
}

/** Keeps the local networks of this window's projects. */
export function createNetworkService(extension: ExtensionHost, host: Host): NetworkService {
  const changed = new vscode.EventEmitter<NetworkView>();
  const views = new Map<string, NetworkView>();
  const networks = new Map<string, LocalNetwork>();
  const startedHere = new Map<string, Project>();

  const networkOf = (project: Project): LocalNetwork => {
    const port = extension.settings.networkPort(vscode.Uri.file(project.root));
    const key = `${project.root} ${port ?? ""}`;
    let network = networks.get(key);
    if (!network) {
      network = localNetwork(host, project, {
        program: nodeProgram(extension.context),
        ...(port !== undefined && { port }),
      });
      networks.set(key, network);
    }
    return network;
  };

  const view = (project: Project): NetworkView => views.get(project.root) ?? { project, state: "stopped" };

  const set = (next: NetworkView): NetworkView => {
    const before = views.get(next.project.root);
    views.set(next.project.root, next);
    const same =
      before?.state === next.state &&
      before.status?.port === next.status?.port &&
      before.status?.startedAt === next.status?.startedAt;
    if (!same) changed.fire(next);
    return next;
  };

  const settle = (project: Project, status: LocalNetworkStatus): NetworkView =>
    set({ project, status, state: status.running ? "running" : "stopped" });

  /** Shows `state` while `work` runs, and what is true afterwards, whichever way it ended. */
  const during = async <T>(
    project: Project,
    state: NetworkState,
    work: (network: LocalNetwork) => Promise<T>,
  ): Promise<T> => {
    const network = networkOf(project);
    set({ project, state });
    try {
      return await work(network);
    } finally {
      settle(project, await network.status());
    }
  };

  return {
    view,
    async refresh(project) {
      const now = view(project);
      if (now.state === "starting" || now.state === "stopping") return now;
      return settle(project, await networkOf(project).status());
    },
    async start(project, operation) {
      const before = await networkOf(project).status();
      if (before.running) return settle(project, before);
      startedHere.set(project.root, project);
      await during(project, "starting", (network) => network.start(operation));
      return view(project);
    },
    async stop(project, operation) {
      startedHere.delete(project.root);
      await during(project, "stopping", (network) => network.stop(operation));
      return view(project);
    },
    reset: (project, operation) => during(project, "starting", (network) => network.reset(operation)),
    connect: (project, networkName, operation) => connect(host, project, networkName, operation),
    onDidChange: changed.event,
    async dispose() {
      changed.dispose();
      if (!extension.settings.networkStopOnClose()) return;
      await Promise.allSettled([...startedHere.values()].map((project) => networkOf(project).stop()));
    },
  };
}

/** The program behind the local network: the one that a packed extension carries, else the installed package's. */
function nodeProgram(context: vscode.ExtensionContext): string {
  const name = process.platform === "win32" ? "anvil.exe" : "anvil";
  const carried = vscode.Uri.joinPath(context.extensionUri, "extension", "dist", "bin", name).fsPath;
  return !process.env["TOLBOOTH_ANVIL"] && existsSync(carried) ? carried : anvilProgram();
}
