import * as vscode from "vscode";
import type {
  Connection,
  DeploymentRecord,
  EventIndex,
  IndexedEvent,
  Project,
  StoredEvents,
} from "@tolbooth/sdk";
import type { ExtensionHost, Services } from "../host.js";
import type { BoardTarget } from "./board-protocol.js";
import type { ViewModel } from "./viewModel.js";

/** Where the events come from now. `live`: as they happen. `kept`: what the index has, without a node. */
export type FeedStatus = "live" | "kept" | "nothing" | "missing" | "untrusted";

/** What a feed tells. */
export interface FeedListener {
  /** Everything before no longer counts. */
  begin(
    project: Project | undefined,
    record: DeploymentRecord | undefined,
    status: FeedStatus,
  ): Promise<void>;
  changes(changes: {
    readonly added: readonly IndexedEvent[];
    readonly retracted: readonly IndexedEvent[];
  }): void;
  /** What was there is told; from now on come changes. */
  filled(): void;
}

/**
 * Gives the events of one contract from the index: those that are there, and what changes, as long as its network runs.
 * Without a node they come from the file alone.
 */
export function feedBoard(
  extension: ExtensionHost,
  model: ViewModel,
  target: BoardTarget,
  listener: FeedListener,
): vscode.Disposable {
  let subject: string | undefined;
  let stop = new AbortController();
  let working: Promise<void> = Promise.resolve();
  let ended: Promise<void> = Promise.resolve();
  let isDisposed = false;
  const warn = (error: unknown): void =>
    extension.log.warn(error instanceof Error ? error.message : String(error));

  const look = (): void => {
    working = working.then(begin).catch(warn);
  };

  const begin = async (): Promise<void> => {
    if (isDisposed) return;
    if (!extension.isTrusted()) return listener.begin(undefined, undefined, "untrusted");
    const services = await extension.services(vscode.l10n.t("show the board"));
    const { readDeployments } = await import("@tolbooth/sdk");
    const project = (await services.projects.all()).find((one) => one.root === target.projectRoot);
    const records = project ? await readDeployments(services.host.files, project, target.network) : [];
    const record = records.find((one) => one.name === target.contract);
    const isLocal =
      project !== undefined && (await services.networks.names(project)).includes(target.network);
    const view = isLocal ? await services.networks.refresh(project, target.network) : undefined;
    const isRunning = project !== undefined && (!isLocal || view?.state === "running");
    const next = JSON.stringify([isRunning, view?.status?.url, view?.status?.startedAt, record]);
    if (next === subject || isDisposed) return;
    subject = next;
    stop.abort();
    await ended;
    stop = new AbortController();
    const { signal } = stop;
    if (!project || !record) return listener.begin(project, undefined, "missing");
    ended = follow(services, project, record, isRunning, signal);
  };

  const follow = async (
    services: Services,
    project: Project,
    record: DeploymentRecord,
    isRunning: boolean,
    signal: AbortSignal,
  ): Promise<void> => {
    let connection: Connection | undefined;
    try {
      if (!isRunning) return await kept(services, project, record, signal);
      connection = await services.networks.connect(project, target.network);
      await live(connection, project, record, signal);
    } catch (error) {
      if (signal.aborted) return;
      warn(error);
      // Whatever changes next, it is tried again.
      subject = undefined;
      await kept(services, project, record, signal).catch(warn);
    } finally {
      connection?.close();
    }
  };

  const live = async (
    connection: Connection,
    project: Project,
    record: DeploymentRecord,
    signal: AbortSignal,
  ): Promise<void> => {
    const { followIndex, openEventIndex } = await import("@tolbooth/sdk");
    const { openSqliteEvents } = await import("@tolbooth/sdk/node");
    let index: EventIndex | undefined;
    try {
      index = await openEventIndex(connection, project, [record], {
        openStore: openSqliteEvents,
        tell: (notice) => extension.log.warn(notice),
      });
      await listener.begin(project, record, "live");
      await followIndex(index, {
        signal,
        fromStart: true,
        query: { contracts: [record.address] },
        onChanges: (changes) => listener.changes(changes),
        onRestart: () => void listener.begin(project, record, "live"),
        onUpdated: () => listener.filled(),
      });
    } finally {
      await index?.close();
    }
  };

  const kept = async (
    services: Services,
    project: Project,
    record: DeploymentRecord,
    signal: AbortSignal,
  ): Promise<void> => {
    const { openStoredEvents } = await import("@tolbooth/sdk");
    const { openSqliteEvents } = await import("@tolbooth/sdk/node");
    let index: StoredEvents | undefined;
    try {
      index = await openStoredEvents(services.host.files, project, [record], {
        openStore: openSqliteEvents,
        tell: (notice) => extension.log.warn(notice),
      });
      await listener.begin(project, record, index ? "kept" : "nothing");
      if (index) {
        const added: IndexedEvent[] = [];
        for await (const event of index.all({ contracts: [record.address] }, { order: "oldest", signal }))
          added.push(event);
        listener.changes({ added, retracted: [] });
      }
      listener.filled();
    } finally {
      await index?.close();
    }
  };

  const subscriptions = [
    model.onDidChange(look),
    vscode.workspace.onDidGrantWorkspaceTrust(look),
    { dispose: () => stop.abort() },
  ];
  look();
  return {
    dispose() {
      isDisposed = true;
      for (const one of subscriptions) one.dispose();
    },
  };
}
