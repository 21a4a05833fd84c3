import * as vscode from "vscode";
import type {
  Connection,
  DeploymentRecord,
  EventIndex,
  EventQuery,
  IndexedEvent,
  Project,
} from "@tolbooth/sdk";
import type { NetworkView } from "../adapters/networks.js";
import type { ExtensionHost, Services } from "../host.js";
import { addressNames } from "./contractForm.js";
import { localNetworkName, type ViewModel } from "./viewModel.js";

/** So many events that were taken back while this window looked on stay listed. */
const RETRACTED_SHOWN = 500;

/** The newest events of all projects that match. */
export interface EventsPage {
  /** Newest first, project by project. */
  readonly events: readonly IndexedEvent[];
  /** Where the next page begins, by the root of the project; empty where there is none. */
  readonly next: ReadonlyMap<string, number>;
  readonly total: number | undefined;
}

/** Keeps the indexes of the contracts on one network up to date, in every project of this window, and asks them. */
export interface EventsFollower {
  /** @param after `next` of the page before; without it the newest. */
  page(query: EventQuery, limit: number, after?: ReadonlyMap<string, number>): Promise<EventsPage>;
  /** Follows another network, here or elsewhere. At first it is the local one. */
  choose(network: string): void;
  /** Names of the networks that can be chosen, `local` first. */
  networks(): readonly string[];
  /** The network that was chosen. */
  network(): string;
  /** Contracts that are followed. */
  contracts(): readonly DeploymentRecord[];
  projects(): readonly Project[];
  /** Names of the accounts and contracts that are known, by address. */
  names(): ReadonlyMap<string, string>;
  /** Whether the network is followed now in any project. */
  following(): boolean;
  /** Hides what is there now. The chain and the index keep it. */
  clear(): void;
  readonly onDidChange: vscode.Event<void>;
}

/** One project whose contracts are followed. */
interface Followed {
  readonly project: Project;
  readonly network: string;
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
  let network = localNetworkName;
  let networks: readonly string[] = [localNetworkName];

  const update = (services: Services): void => {
    updating = updating
      .then(() => followAll(services))
      .catch((error: unknown) => extension.log.warn(String(error)));
  };

  const followAll = async (services: Services): Promise<void> => {
    const { readDeployments } = await import("@tolbooth/sdk");
    const projects = await services.projects.all();
    const roots = new Set(projects.map((project) => project.root));
    const here = await Promise.all(projects.map((project) => services.networks.names(project)));
    const elsewhere = projects.flatMap((project) => Object.keys(project.networks));
    const names = [...new Set([localNetworkName, ...here.flat(), ...elsewhere])];
    if (names.join() !== networks.join()) {
      networks = names;
      changed.fire();
    }
    for (const root of followed.keys()) if (!roots.has(root)) await end(root);
    for (const project of projects) {
      const isLocal = (await services.networks.names(project)).includes(network);
      const { state, status } = isLocal
        ? await viewOf(services, project)
        : { state: undefined, status: undefined };
      if (isLocal ? state !== "running" : project.networks[network] === undefined) {
        await end(project.root);
        continue;
      }
      const contracts = await readDeployments(services.host.files, project, network);
      const subject = JSON.stringify([
        network,
        status?.url,
        status?.startedAt,
        contracts.map(({ name, address, transactionHash }) => [name, address, transactionHash]),
      ]);
      if (followed.get(project.root)?.subject === subject) continue;
      await end(project.root);
      const one: Followed = {
        ...{
          project,
          network,
          subject,
          contracts,
          names: new Map<string, string>(),
          newestBlock: -1,
          retracted: [],
        },
        stop: new AbortController(),
      };
      followed.set(project.root, one);
      one.ended = follow(services, one);
      changed.fire();
    }
  };

  const viewOf = async (services: Services, project: Project): Promise<NetworkView> =>
    // Others than `local` are not asked for by anything else as long as no tree is open.
    network === localNetworkName
      ? services.networks.view(project)
      : services.networks.refresh(project, network);

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
      connection = await services.networks.connect(project, one.network);
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

  const pageOf = async (
    one: Followed,
    query: EventQuery,
    limit: number,
    after: number | undefined,
  ): Promise<{ events: readonly IndexedEvent[]; next?: number; total: number | undefined }> => {
    const nothing = { events: [], total: 0 };
    if (!one.index) return nothing;
    const last = cleared.get(one.index.store.file) ?? -1;
    // A chain that went back before that block is not the one that was cleared.
    const fromBlock = last > one.newestBlock ? undefined : last + 1;
    try {
      const shown = fromBlock ? { ...query, fromBlock } : query;
      const { events, next, total } = await one.index.query(shown, { limit, after });
      const lowest = next === undefined ? -1 : (events.at(-1)?.blockNumber ?? -1);
      // They are newer than whatever an older page has, or on a page of their own.
      const isPlain = after === undefined && Object.values(query).every((value) => value === undefined);
      // Events that were taken back carry no index any more, so they are shown where nothing is filtered.
      const retracted = isPlain ? one.retracted.filter(({ blockNumber }) => blockNumber > lowest) : [];
      return { events: mergeNewestFirst(events, retracted), total, ...(next !== undefined && { next }) };
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
    async page(query, limit, after) {
      // A project whose events all stood on the pages before has none on this one.
      const asked = [...followed].filter(([root]) => after === undefined || after.has(root));
      const pages = await Promise.all(
        asked.map(([root, one]) => pageOf(one, query, limit, after?.get(root))),
      );
      const events = pages.flatMap((page) => page.events);
      const totals = pages.map(({ total }) => total);
      return {
        events,
        next: new Map(
          pages.flatMap(({ next }, place) => (next === undefined ? [] : [[asked[place]![0], next] as const])),
        ),
        total: totals.reduce<number | undefined>(
          (sum, total) => (sum === undefined || total === undefined ? undefined : sum + total),
          0,
        ),
      };
    },
    choose(chosen) {
      if (chosen === network) return;
      network = chosen;
      const services = extension.startedServices();
      if (services) update(services);
    },
    networks: () => networks,
    network: () => network,
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
