import { mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import {
  openEventIndex,
  type Connection,
  type EventIndex,
  type EventQuery,
  type IndexedContract,
  type IndexedEvent,
  type Project,
} from "@tolbooth/sdk";
import { openSqliteEvents } from "@tolbooth/sdk/node";
import { gate } from "./fake-chain.js";

/** A folder for an index, and what was said about it. Everything ends with `endScenes`. */
export interface Scene {
  readonly folder: string;
  readonly said: string[];
  open(connection: Connection, contracts?: readonly IndexedContract[]): Promise<EventIndex>;
  /** Names of the files of the indexes. */
  files(): Promise<string[]>;
}

const scenes: { folder: string; isOwn: boolean; indexes: EventIndex[] }[] = [];

export async function createScene(folder?: string): Promise<Scene> {
  const root = folder ?? (await mkdtemp(path.join(tmpdir(), "tolbooth-events-")));
  const indexes: EventIndex[] = [];
  const said: string[] = [];
  scenes.push({ folder: root, isOwn: folder === undefined, indexes });
  return {
    folder: root,
    said,
    async open(connection, contracts = [gate]) {
      const index = await openEventIndex(connection, { root } as Project, contracts, {
        openStore: openSqliteEvents,
        tell: (notice) => void said.push(notice),
      });
      indexes.push(index);
      return index;
    },
    files: async () => (await readdir(path.join(root, ".tolbooth", "events"))).sort(),
  };
}

export async function endScenes(): Promise<void> {
  for (const { folder, isOwn, indexes } of scenes.splice(0)) {
    for (const index of indexes) await index.close();
    // A folder that somebody else made may have a node running in it, which is found by its files.
    if (isOwn) await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

export async function everything(index: EventIndex, query: EventQuery = {}): Promise<IndexedEvent[]> {
  const found: IndexedEvent[] = [];
  for await (const event of index.all(query, { order: "oldest" })) found.push(event);
  return found;
}

export async function numbers(index: EventIndex, query: EventQuery = {}): Promise<number[]> {
  return (await everything(index, query)).map((event) => Number(event.arguments.at(-1)?.value));
}

export function upTo(count: number, from = 0): number[] {
  return Array.from({ length: count }, (_, index) => from + index);
}
