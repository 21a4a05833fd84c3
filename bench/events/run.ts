import { mkdtemp } from "node:fs/promises";
import path from "node:path";
import { createRequire } from "node:module";
import { openEventIndex, type EventIndex, type EventQuery, type Project } from "@tolbooth/sdk";
import { openSqliteEvents } from "@tolbooth/sdk/node";
import { Values } from "../compile/context.js";
import { temporaryFolder } from "../projects/copies.js";
import { Progress } from "../report/progress.js";
import { median, medianOf } from "../report/statistics.js";
import type { BenchReport, Goal, Machine, PartResult } from "../report/types.js";
import { createEventChain, type EventChain } from "./chain.js";
import { BLOCKS_AT_ONCE, readByEthers } from "./ethers-loop.js";

const few = 10_000;
const many = 100_000;
/** A page is asked for so often in a row; what counts is the median, because one takes only some milliseconds. */
const questionsInARow = 9;

const questions: Readonly<Record<string, EventQuery>> = {
  "newest page": {},
  "by agency": { agency: 7 },
  "by movement": { movement: "0x290decd9548b62a8d60345a988386fc84ba6bc95484008f6362f93160ef3e563" },
  "by an argument that is not indexed": {
    arguments: { evidence: `0x${(1_234).toString(16).padStart(64, "0")}` },
  },
  "by event and blocks": { event: "Decided", fromBlock: 10, toBlock: 20 },
};

export interface EventsBenchOptions {
  readonly rounds?: number;
  readonly machine: Machine;
  readonly print: (line: string) => void;
  readonly onPart: (result: PartResult) => void;
}

/** Measures the index of events beside a loop over ethers' `queryFilter`. Leaves nothing behind. */
export async function runEventsBench({
  rounds = 5,
  machine,
  print,
  onPart,
}: EventsBenchOptions): Promise<BenchReport> {
  const startedAt = new Date();
  const progress = new Progress(20 + rounds * 30, print);
  const temporary = await temporaryFolder();
  const chains: EventChain[] = [];
  const values = { index: new Values(), ask: new Values() };
  try {
    for (const events of [few, many]) {
      progress.tell(`sending ${events.toLocaleString("en-GB")} events to a node of its own`, 0);
      chains.push(await createEventChain(events));
    }
    progress.beginPart(rounds * 30);
    for (let round = 0; round < rounds; round += 1) {
      progress.tell(`round ${round + 1} of ${rounds}`, round / rounds);
      for (const chain of chains)
        await measure(chain, await mkdtemp(path.join(temporary.folder, "index-")), values);
    }
  } finally {
    for (const chain of chains) await chain.end();
    await temporary.remove();
  }
  const parts = [indexPart(values.index), askPart(values.ask)];
  parts.forEach(onPart);
  const require = createRequire(import.meta.url);
  const version = (name: string): string => (require(`${name}/package.json`) as { version: string }).version;
  return {
    format: "tolbooth/benchmark",
    version: 1,
    startedAt: startedAt.toISOString(),
    seconds: Math.round((Date.now() - startedAt.getTime()) / 1_000),
    machine,
    programs: {
      Tolbooth: version("@tolbooth/sdk"),
      ethers: "6.17.0",
      SQLite: `node-sqlite3-wasm ${version("node-sqlite3-wasm")}`,
    },
    parts,
  };
}

async function measure(
  chain: EventChain,
  root: string,
  values: { index: Values; ask: Values },
): Promise<void> {
  const group = `${chain.events.toLocaleString("en-GB")} events`;
  const connection = chain.connection();
  const beganIndexing = performance.now();
  const index = await openEventIndex(connection, { root } as Project, [chain.contract], {
    openStore: openSqliteEvents,
    tell: (notice) => {
      throw new Error(notice);
    },
  });
  try {
    await index.update();
    values.index.add(group, "Tolbooth", performance.now() - beganIndexing);
    const { total } = await index.query({});
    if (total !== chain.events)
      throw new Error(`The index has ${String(total)} events, not ${chain.events}.`);
    for (const [what, query] of Object.entries(questions))
      await measureQuestion(index, what, query, group, values.ask);
  } finally {
    await index.close();
    connection.close();
  }
  const beganReading = performance.now();
  const read = await readByEthers(chain);
  values.index.add(group, "ethers", performance.now() - beganReading);
  if (read !== chain.events) throw new Error(`ethers read ${read} events, not ${chain.events}.`);
}

async function measureQuestion(
  index: EventIndex,
  what: string,
  query: EventQuery,
  group: string,
  values: Values,
): Promise<void> {
  const ask = async (): Promise<number> => {
    const began = performance.now();
    const { events } = await index.query(query, { limit: 50 });
    if (events.length === 0) throw new Error(`Nothing was found ${what}.`);
    return performance.now() - began;
  };
  values.add(`${what}, the first time`, group, await ask());
  const times: number[] = [];
  for (let time = 0; time < questionsInARow; time += 1) times.push(await ask());
  values.add(what, group, median(times));
}

const inWords = (events: number): string => `${events.toLocaleString("en-GB")} events`;

function indexPart(values: Values): PartResult {
  const rows = values.rows("ms", "Tolbooth", ["Tolbooth", "ethers"]);
  const ours = medianOf(rows, inWords(many), "Tolbooth");
  const theirs = medianOf(rows, inWords(many), "ethers");
  return {
    part: "index",
    title: "Events from a node into an index",
    how: [
      "A node of this machine (anvil) with 200 events in each block: two indexed arguments, three words and a text.",
      "Tolbooth: from nothing to a file in which every event is kept and can be asked for.",
      `ethers: queryFilter over ${BLOCKS_AT_ONCE} blocks at a time, every event decoded and kept in memory only.`,
    ],
    rows,
    goals: [
      {
        text: `ethers' time for ${inWords(many)}, of Tolbooth's`,
        limit: 10,
        bound: "at least",
        unit: "×",
        ...(ours !== undefined && theirs !== undefined && { measured: theirs / ours }),
      },
    ],
    missing: [],
  };
}

function askPart(values: Values): PartResult {
  const rows = values.rows("ms", inWords(few), [inWords(few), inWords(many)]);
  const goals = Object.keys(questions).map((what): Goal => {
    const [small, large] = [medianOf(rows, what, inWords(few)), medianOf(rows, what, inWords(many))];
    return {
      text: `A page ${what}: its time among ${inWords(many)}, of that among ${few.toLocaleString("en-GB")}`,
      limit: 2,
      bound: "at most",
      unit: "×",
      ...(small !== undefined && large !== undefined && { measured: large / small }),
    };
  });
  return {
    part: "ask",
    title: "Questions to the index",
    how: [
      `A page of 50 events, decoded. Each value is the median of ${questionsInARow} questions in a row.`,
      "The first time that an argument is asked for, the index by this argument is made: that does grow with the events.",
    ],
    rows,
    goals,
    missing: [],
  };
}
