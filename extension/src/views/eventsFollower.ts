import * as vscode from "vscode";
import type { Connection, ContractReference, DecodedEvent, Project } from "@tolbooth/sdk";
import type { ExtensionHost, Services } from "../host.js";
import { addressNames } from "./contractForm.js";
import { localNetworkName, type ViewModel } from "./viewModel.js";

/** Follows the events of the contracts deployed on the local networks of this window. */
export interface EventsFollower {
  /** In the order of the chain. */
  events(): readonly DecodedEvent[];
  /** Names of the accounts and contracts that are known, by address. */
  names(): ReadonlyMap<string, string>;
  /** Whether a local network is followed now. */
  following(): boolean;
  /** Hides what is listed now. The chain keeps it. */
  clear(): void;
  readonly onDidChange: vscode.Event<void>;
}

/** One project whose local network is followed. */
interface Followed {
  /** What is followed: another contract, or another run of the network, makes it another. */
  readonly subject: string;
  readonly stop: AbortController;
}

/** What is known of one project's chain. */
interface Chain {
  /** Hash of the chain's first block, by which a new chain is told from the old one. */
  genesis: string;
  events: readonly DecodedEvent[];
  /** Keys of events that somebody cleared. */
  hidden: Set<string>;
  names: ReadonlyMap<string, string>;
}

/** Starts as soon as something in the window has started the services, and goes along with every change. */
export function createEventsFollower(extension: ExtensionHost, model: ViewModel): EventsFollower {
  const changed = extension.own(new vscode.EventEmitter<void>());
  const followed = new Map<string, Followed>();
  const chains = new Map<string, Chain>();
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
    for (const root of followed.keys()) if (!roots.has(root)) end(root);
    for (const project of projects) {
      const { state, status } = services.networks.view(project);
      if (state !== "running") {
        end(project.root);
        continue;
      }
      const records = await readDeployments(services.host.files, project, localNetworkName);
      const contracts = records.map(({ name, address, abi }) => ({ name, address, abi }));
      const subject = JSON.stringify([
        status?.url,
        status?.startedAt,
        contracts.map(({ name, address }) => [name, address]),
      ]);
      if (followed.get(project.root)?.subject === subject) continue;
      end(project.root);
      void follow(services, project, contracts, subject);
    }
  };

  const end = (root: string): void => {
    const one = followed.get(root);
    if (!one) return;
    one.stop.abort();
    followed.delete(root);
    changed.fire();
  };

  const follow = async (
    services: Services,
    project: Project,
    contracts: readonly ContractReference[],
    subject: string,
  ): Promise<void> => {
    const stop = new AbortController();
    const one: Followed = { subject, stop };
    followed.set(project.root, one);
    changed.fire();
    let connection: Connection | undefined;
    try {
      const { eventKey, followEvents, mergeEvents } = await import("@tolbooth/sdk");
      connection = await services.networks.connect(project, localNetworkName);
      const chain = await chainOf(project, connection);
      chain.names = addressNames(await connection.accounts(), contracts);
      if (contracts.length > 0) {
        await followEvents(connection, contracts, {
          fromBlock: 0,
          signal: stop.signal,
          onEvents(events) {
            if (stop.signal.aborted) return;
            const before = chain.events;
            chain.events = mergeEvents(
              before,
              events.filter((event) => !chain.hidden.has(eventKey(event))),
            );
            if (chain.events !== before) changed.fire();
          },
          onChainChanged(fromBlock) {
            chain.events = chain.events.filter((event) => event.blockNumber < fromBlock);
            changed.fire();
          },
        });
      }
    } catch (error) {
      // The network went away; when it comes back, `onDidChange` of the networks begins anew.
      if (!stop.signal.aborted) extension.log.info(error instanceof Error ? error.message : String(error));
    } finally {
      connection?.close();
      if (contracts.length > 0 && followed.get(project.root) === one) {
        followed.delete(project.root);
        changed.fire();
      }
    }
  };

  /** The chain of a project as it was known, or a new one where its first block is another. */
  const chainOf = async (project: Project, connection: Connection): Promise<Chain> => {
    const first = await connection.provider.send("eth_getBlockByNumber", ["0x0", false]);
    const genesis = (first as { hash: string }).hash;
    const known = chains.get(project.root);
    if (known?.genesis === genesis) return known;
    const fresh: Chain = { genesis, events: [], hidden: new Set(), names: new Map() };
    chains.set(project.root, fresh);
    changed.fire();
    return fresh;
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
    events: () => [...chains.values()].flatMap((chain) => chain.events),
    names: () => new Map([...chains.values()].flatMap((chain) => [...chain.names])),
    following: () => followed.size > 0,
    clear() {
      for (const chain of chains.values()) {
        for (const event of chain.events) chain.hidden.add(`${event.transactionHash}:${event.logIndex}`);
        chain.events = [];
      }
      changed.fire();
    },
    onDidChange: changed.event,
  };
}
