import * as vscode from "vscode";
import type {
  Connection,
  DeploymentRecord,
  EventIndex,
  EventQuery,
  IndexedEvent,
  Project,
} from "@tolbooth/sdk";
import type { ExtensionHost, Services } from "../host.js";
import { addressNames } from "./contractForm.js";
import { localNetworkName, type ViewModel } from "./viewModel.js";

/** So many events that were taken back while this window looked on stay listed. */
const RETRACTED_SHOWN = 500;

/** The newest events of all projects that match. */
export interface EventsPage {
  /** Newest first, project by project. */
  readonly events: readonly IndexedEvent[];
  readonly more: boolean;
  readonly total: number | undefined;
}

/** Keeps the indexes of the contracts on the local networks of this window up to date, and asks them. */
export interface EventsFollower {
  page(query: EventQuery, limit: number): Promise<EventsPage>;
  /** Contracts that are followed. */
  contracts(): readonly DeploymentRecord[];
  projects(): readonly Project[];
  /** Names of the accounts and contracts that are known, by address. */
  names(): ReadonlyMap<string, string>;
  /** Whether a local network is followed now. */
  following(): boolean;
  /** Hides what is there now. The chain and the index keep it. */
  clear(): void;
  readonly onDidChange: vscode.Event<void>;
}

/** One project whose local network is followed. */
interface Followed {
  readonly project: Project;
  /** What is followed: another contract, or another run of the network, makes it another. */
  readonly subject: string;
  readonly stop: AbortController;
  readonly contracts: readonly DeploymentRecord[];
  index?: EventIndex;
  names: ReadonlyMap<string, string>;
  newestBlock: number;
  retracted: IndexedEvent[];
  ended?: Promise<void>;
}

/** Starts as soon as something in the window has started the services, and goes along with every change. */
export function createEventsFollower(extension: ExtensionHost, model: ViewModel): EventsFollower {
  const changed = extension.own(new vscode.EventEmitter<void>());
  const followed = new Map<string, Followed>();
  /** The last block that somebody cleared, by the index's file: another chain has another. */
  const cleared = new Map<string, number>();
  let updating: Promise<void> = Promise.resolve();

  const update = (services: Services): void => {
    updating = updating
      .then(() => followAll(services))
      .catch((error: unknown) => extension.log.warn(String(error)));
  };

  const followAll = async (services: Services): Promise<void> => {
    const { readDeployments } = await import("@tolbooth/sdk");
    const projects = await services.projects.all();
    const roots = new Set(projects.map((project) => project.root));
    for (const root of followed.keys()) if (!roots.has(root)) await end(root);
    for (const project of projects) {
      const { state, status } = services.networks.view(project);
      if (state !== "running") {
        await end(project.root);
        continue;
      }
      const contracts = await readDeployments(services.host.files, project, localNetworkName);
      const subject = JSON.stringify([
        status?.url,
        status?.startedAt,
        contracts.map(({ name, address, transactionHash }) => [name, address, transactionHash]),
      ]);
      if (followed.get(project.root)?.subject === subject) continue;
      await end(project.root);
      const one: Followed = {
        ...{ project, subject, contracts, names: new Map<string, string>(), newestBlock: -1, retracted: [] },
        stop: new AbortController(),
      };
      followed.set(project.root, one);
      one.ended = follow(services, one);
      changed.fire();
    }
  };

  const end = async (root: string): Promise<void> => {
    const one = followed.get(root);
    if (!one) return;
    one.stop.abort();
    followed.delete(root);
    changed.fire();
    await one.ended;
  };

  const follow = async (services: Services, one: Followed): Promise<void> => {
    const { project, contracts, stop } = one;
    let connection: Connection | undefined;
    try {
      const { followIndex, openEventIndex } = await import("@tolbooth/sdk");
      const { openSqliteEvents } = await import("@tolbooth/sdk/node");
      connection = await services.networks.connect(project, localNetworkName);
      one.names = addressNames(await connection.accounts(), contracts);
      one.index = await openEventIndex(connection, project, contracts, {
        openStore: openSqliteEvents,
        tell: (notice) => extension.log.warn(notice),
      });
      await followIndex(one.index, {
        signal: stop.signal,
        onChanges({ retracted }) {
          one.retracted = [...retracted, ...one.retracted].slice(0, RETRACTED_SHOWN);
          changed.fire();
        },
        onRestart: () => changed.fire(),
        onUpdated(newest) {
          const first = one.newestBlock < 0;
          const isNew = newest !== one.newestBlock;
          one.newestBlock = newest;
          if (first) changed.fire();
          // It may be a deployment of another window or program, whose record VS Code's watcher can miss.
          else if (isNew) update(services);
        },
      });
    } catch (error) {
      // The network went away; when it comes back, `onDidChange` of the networks begins anew.
      if (!stop.signal.aborted) extension.log.info(error instanceof Error ? error.message : String(error));
    } finally {
      const { index } = one;
      delete one.index;
      connection?.close();
      await index?.close();
      if (followed.get(project.root) === one && !stop.signal.aborted) {
        followed.delete(project.root);
        changed.fire();
      }
    }
  };

  const pageOf = async (one: Followed, query: EventQuery, limit: number): Promise<EventsPage> => {
    const nothing = { events: [], more: false, total: 0 };
    if (!one.index) return nothing;
    const last = cleared.get(one.index.store.file) ?? -1;
    // A chain that went back before that block is not the one that was cleared.
    const fromBlock = last > one.newestBlock ? undefined : last + 1;
    try {
      const shown = fromBlock ? { ...query, fromBlock } : query;
      const { events, next, total } = await one.index.query(shown, { limit });
      const lowest = next === undefined ? -1 : (events.at(-1)?.blockNumber ?? -1);
      const isPlain = Object.values(query).every((value) => value === undefined);
      // Events that were taken back carry no index any more, so they are shown where nothing is filtered.
      const retracted = isPlain ? one.retracted.filter(({ blockNumber }) => blockNumber > lowest) : [];
      return { events: mergeNewestFirst(events, retracted), more: next !== undefined, total };
    } catch (error) {
      const { isTolboothError } = await import("@tolbooth/sdk");
      // An event that another project's contracts have.
      if (isTolboothError(error, "EVENT_NOT_FOUND") || one.stop.signal.aborted) return nothing;
      extension.log.warn(error instanceof Error ? error.message : String(error));
      return nothing;
    }
  };

  const watch = (services: Services): void => {
    extension.own(services.networks.onDidChange(() => update(services)));
    extension.own(model.onDidChange(() => update(services)));
    update(services);
  };
  const started = extension.startedServices();
  if (started) watch(started);
  else extension.own(extension.onDidStartServices(watch));
  extension.own({
    dispose: () => {
      for (const { stop } of followed.values()) stop.abort();
    },
  });

  return {
    async page(query, limit) {
      const pages = await Promise.all([...followed.values()].map((one) => pageOf(one, query, limit)));
      const events = pages.flatMap((page) => page.events);
      const totals = pages.map(({ total }) => total);
      return {
        events,
        more: pages.some(({ more }) => more),
        total: totals.reduce<number | undefined>(
          (sum, total) => (sum === undefined || total === undefined ? undefined : sum + total),
          0,
        ),
      };
    },
    contracts: () => [...followed.values()].flatMap(({ contracts }) => contracts),
    projects: () => [...followed.values()].map(({ project }) => project),
    names: () => new Map([...followed.values()].flatMap(({ names }) => [...names])),
    following: () => followed.size > 0,
    clear() {
      for (const one of followed.values()) {
        one.retracted = [];
        if (one.index) cleared.set(one.index.store.file, one.newestBlock);
      }
      changed.fire();
    },
    onDidChange: changed.event,
  };
}

function mergeNewestFirst(
  events: readonly IndexedEvent[],
  retracted: readonly IndexedEvent[],
): readonly IndexedEvent[] {
  if (retracted.length === 0) return events;
  return [...events, ...retracted].sort(
    (one, other) => other.blockNumber - one.blockNumber || other.logIndex - one.logIndex,
  );
}
