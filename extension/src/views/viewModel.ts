import * as vscode from "vscode";
import type {
  Account,
  AccountRow,
  DeploymentRecord,
  DeploymentRow,
  LocalNetworkStatus,
  NetworkRow,
  Project,
  Snapshots,
} from "@tolbooth/sdk";
import type { NetworkState } from "../adapters/networks.js";
import type { ExtensionHost, Services } from "../host.js";
import { chooseSender, chosenSender } from "./senders.js";

/** Milliseconds that several changes at once are waited for. */
const settle = 200;

/** The name under which every project has its local network. */
export const localNetworkName = "local";

/** A network with what is known of it. */
export interface NetworkEntry {
  readonly row: NetworkRow;
  readonly state: NetworkState | "remote";
  readonly status?: LocalNetworkStatus;
  readonly snapshots?: Snapshots;
}

/** What all trees show: asked for afresh whenever something changed, so that no two views disagree. */
export interface ViewModel {
  /** Projects of the window; none in a workspace that is not trusted. */
  projects(): Promise<Project[]>;
  nameOf(project: Project): string;
  networks(project: Project): Promise<NetworkEntry[]>;
  /** Accounts of the local network with the sender marked; none while it does not run. */
  accounts(project: Project): Promise<AccountRow[]>;
  deployments(project: Project): Promise<{ network: string; contracts: DeploymentRow[] }[]>;
  setSender(project: Project, account: string): Promise<void>;
  refresh(): void;
  readonly onDidChange: vscode.Event<void>;
}

/** Makes the model. Nothing is read before a view asks for it. */
export function createViewModel(extension: ExtensionHost): ViewModel {
  const changed = extension.own(new vscode.EventEmitter<void>());
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const refresh = (): void => {
    clearTimeout(waiting);
    waiting = setTimeout(() => changed.fire(), settle);
  };
  extension.own({ dispose: () => clearTimeout(waiting) });

  const watch = (services: Services): void => {
    extension.own(services.networks.onDidChange(refresh));
    extension.own(services.projects.onDidChange(refresh));
    const watcher = extension.own(
      vscode.workspace.createFileSystemWatcher("**/deployments/*/{*.json,journal.jsonl}"),
    );
    watcher.onDidCreate(refresh);
    watcher.onDidChange(refresh);
    watcher.onDidDelete(refresh);
    // Another window, or the command line, started or stopped a network, or went back to a snapshot.
    const networks = extension.own(
      vscode.workspace.createFileSystemWatcher(
        "**/.tolbooth/networks/*/{network.json,chain.json,snapshots/*.json}",
      ),
    );
    networks.onDidCreate(refresh);
    networks.onDidChange(refresh);
    networks.onDidDelete(refresh);
  };
  const started = extension.startedServices();
  if (started) watch(started);
  else extension.own(extension.onDidStartServices(watch));
  extension.own(vscode.workspace.onDidGrantWorkspaceTrust(refresh));
  extension.own(vscode.workspace.onDidChangeWorkspaceFolders(refresh));

  const services = (): Promise<Services> =>
    extension.services(vscode.l10n.t("show the networks and contracts"));

  return {
    async projects() {
      return extension.isTrusted() ? (await services()).projects.all() : [];
    },
    nameOf: (project) => extension.startedServices()?.projects.nameOf(project) ?? project.root,
    async networks(project) {
      const { networks } = await services();
      const { networkRows } = await import("@tolbooth/sdk");
      const local: NetworkEntry[] = [];
      for (const name of await networks.names(project)) {
        const { state, status } = await networks.refresh(project, name);
        const [row] = networkRows(undefined, status ?? { name, running: false });
        const snapshots = await networks.snapshots(project, name);
        local.push({ row: row!, state, ...(status && { status }), snapshots });
      }
      const remote = networkRows(project, undefined).filter(({ kind }) => kind === "remote");
      return [...local, ...remote.map((row) => ({ row, state: "remote" as const }))];
    },
    async accounts(project) {
      const { networks } = await services();
      if ((await networks.refresh(project)).state !== "running") return [];
      const { accountRows } = await import("@tolbooth/sdk");
      return accountRows(
        await accountsOf(networks, project, localNetworkName),
        chosenSender(extension, project),
      );
    },
    async deployments(project) {
      const { host } = await services();
      const { allNetworkNames, deploymentRows, readDeployments } = await import("@tolbooth/sdk");
      const found = new Map<string, readonly DeploymentRecord[]>();
      for (const network of await allNetworkNames(host.files, project)) {
        found.set(network, await readDeployments(host.files, project, network));
      }
      return deploymentRows(found);
    },
    async setSender(project, account) {
      await chooseSender(extension, project, account);
      refresh();
    },
    refresh,
    onDidChange: changed.event,
  };
}

/** The accounts of a network, asked over a connection of its own. */
export async function accountsOf(
  networks: Services["networks"],
  project: Project,
  networkName: string,
): Promise<Account[]> {
  const connection = await networks.connect(project, networkName);
  try {
    return await connection.accounts();
  } finally {
    connection.close();
  }
}
