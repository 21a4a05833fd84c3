import path from "node:path";
import { TolboothError } from "../errors/index.js";
import { refuseKey } from "../networks/keys.js";
import { requireNetworkName } from "../networks/network-settings.js";
import { deploymentsFolder } from "../networks/paths.js";
import type { FileSystem } from "../ports.js";
import type { Project } from "../project/types.js";
import { recordOf } from "./fold.js";
import { readJournal } from "./journal.js";
import { readRecordFile } from "./records.js";
import type { DeploymentHistory, PastDeployment } from "./history-types.js";
import type { DeploymentRecord, JournalEntry } from "./record-types.js";

type Unnumbered = Omit<PastDeployment, "number">;
type EntryOf<K extends JournalEntry["kind"]> = Extract<JournalEntry, { kind: K }>;

/**
 * Everything that was deployed on a network, oldest first: from the journal, from the record files without one, and
 * from the archive of chains that are no more. What stands in several of them (going back to a snapshot copies
 * records) is there once. Nothing is asked of the network.
 * @param name deployments of this name alone
 * @throws NETWORK_NAME_INVALID, KEY_MISPLACED, FILE_FORMAT_UNKNOWN for what stands outside the archive
 */
export async function readDeploymentHistory(
  files: FileSystem,
  project: Project,
  networkName: string,
  name?: string,
): Promise<DeploymentHistory> {
  requireNetworkName(networkName);
  if (name !== undefined) refuseKey(name, "the deployment");
  const folder = deploymentsFolder(project, networkName);
  const found = new Map<string, Unnumbered>();
  const unreadable: { file: string; problem: string }[] = [];
  const add = (more: readonly Unnumbered[]): void => {
    for (const one of more) if (!found.has(keyOf(one))) found.set(keyOf(one), one);
  };
  // What is there now first: it knows best what became of a deployment that the archive has too.
  add(await historyOfJournal(files, path.join(folder, "journal.jsonl"), networkName));
  for (const record of await recordsIn(files, folder))
    if (![...found.values()].some((one) => one.name === record.name)) add([ofRecord(record, "current")]);
  const archive = path.join(folder, "archive");
  for (const { name: stamp, kind } of await files.list(archive)) {
    if (kind !== "directory") continue;
    const inside = path.join(archive, stamp);
    const file = path.relative(project.root, inside).replaceAll("\\", "/");
    try {
      const journal = await historyOfJournal(files, path.join(inside, "journal.jsonl"), networkName);
      add(journal.map((one) => ({ ...one, state: one.state === "current" ? "archived" : one.state, file })));
      for (const record of await recordsIn(files, inside)) add([{ ...ofRecord(record, "archived"), file }]);
    } catch (error) {
      // One damaged file of long ago keeps nobody from the rest.
      if (!(error instanceof TolboothError)) throw error;
      unreadable.push({ file, problem: error.message });
    }
  }
  const all = [...found.values()];
  const isKnownBetter = (one: Unnumbered): boolean =>
    one.state === "unsettled" && all.some((other) => other !== one && isSameTransaction(one, other));
  const deployments = numbered(
    all.filter((one) => !isKnownBetter(one)),
    name,
  );
  return { deployments, unreadable };
}

/** Steps that were sent, as one journal tells them. What was planned and never sent is nowhere on the chain. */
async function historyOfJournal(files: FileSystem, file: string, networkName: string): Promise<Unnumbered[]> {
  const { entries } = await readJournal(files, file);
  const planned = new Map<string, EntryOf<"planned">>();
  const steps = new Map<string, Unnumbered>();
  const standing = new Map<string, string>();
  const end = (name: string, change: Partial<Unnumbered>): void => {
    const id = standing.get(name);
    const step = id === undefined ? undefined : steps.get(id);
    if (id !== undefined && step) steps.set(id, { ...step, ...change });
    standing.delete(name);
  };
  for (const entry of entries) {
    if (entry.kind === "planned") planned.set(entry.id, entry);
    if (entry.kind === "archived")
      end(entry.name, { state: "archived", reason: entry.reason, file: entry.file });
    const plan = planned.get(entry.id);
    if (!plan) continue;
    if (entry.kind === "sent") steps.set(entry.id, ofStep(plan, entry.transactionHash));
    const step = steps.get(entry.id);
    if (entry.kind === "failed" && step) {
      const { at, code, message } = entry;
      steps.set(entry.id, { ...step, at, state: "failed", failure: { code, message } });
    }
    if (entry.kind === "confirmed") {
      end(plan.name, { state: "replaced" });
      steps.set(entry.id, ofRecord(recordOf(plan, entry, networkName), "current"));
      standing.set(plan.name, entry.id);
    }
  }
  return [...steps.values()];
}

function ofStep(planned: EntryOf<"planned">, transactionHash: string): Unnumbered {
  const { name, contract, sourceName, chainId, at } = planned;
  return { name, state: "unsettled", contract, sourceName, chainId, at, transactionHash };
}

function ofRecord(record: DeploymentRecord, state: "current" | "archived"): Unnumbered {
  const { name, contract, sourceName, chainId, transactionHash, deployedAt } = record;
  return {
    name,
    state,
    contract,
    sourceName,
    chainId,
    at: deployedAt,
    ...(transactionHash !== undefined && { transactionHash }),
    record,
  };
}

/** The archive may know a deployment as one that was sent, of which the journal knows the end. */
function isSameTransaction(left: Unnumbered, right: Unnumbered): boolean {
  if (left.transactionHash === undefined) return false;
  return left.transactionHash === right.transactionHash && left.chainId === right.chainId;
}

/** A chain that was begun anew may give the very same transaction again: the time tells the two apart. */
function keyOf({ name, transactionHash, chainId, record }: Unnumbered): string {
  return [name, chainId, transactionHash ?? record?.address, record?.deployedAt ?? ""].join("\n");
}

async function recordsIn(files: FileSystem, folder: string): Promise<DeploymentRecord[]> {
  const records: DeploymentRecord[] = [];
  for (const { name, kind } of await files.list(folder)) {
    if (kind !== "file" || !name.endsWith(".json")) continue;
    const record = await readRecordFile(files, path.join(folder, name));
    if (record) records.push(record);
  }
  return records;
}

function numbered(all: readonly Unnumbered[], name: string | undefined): PastDeployment[] {
  const counts = new Map<string, number>();
  return all
    .toSorted((left, right) => Date.parse(left.at) - Date.parse(right.at))
    .map((one) => {
      const number = (counts.get(one.name) ?? 0) + 1;
      counts.set(one.name, number);
      return { number, ...one };
    })
    .filter((one) => name === undefined || one.name === name);
}
