import type { Create2Place, DeploymentRecord, JournalEntry } from "./record-types.js";

type EntryOf<K extends JournalEntry["kind"]> = Extract<JournalEntry, { kind: K }>;

/** A deployment step that was planned, with everything that the journal says of it. */
export interface DeploymentStep {
  readonly id: string;
  readonly planned: EntryOf<"planned">;
  readonly sent?: EntryOf<"sent">;
  readonly end?: EntryOf<"confirmed"> | EntryOf<"failed">;
}

/** A call of a plan, with everything that the journal says of it. */
export interface CallStep {
  readonly id: string;
  readonly planned: EntryOf<"call-planned">;
  readonly sent?: EntryOf<"sent">;
  readonly end?: EntryOf<"confirmed"> | EntryOf<"failed">;
}

/** The calls of plans, in the order in which they were planned. */
export function foldCalls(entries: readonly JournalEntry[]): CallStep[] {
  const steps = new Map<string, CallStep>();
  for (const entry of entries) {
    if (entry.kind === "call-planned") steps.set(entry.id, { id: entry.id, planned: entry });
    const step = steps.get(entry.id);
    if (!step) continue;
    if (entry.kind === "sent") steps.set(entry.id, { ...step, sent: entry });
    if (entry.kind === "confirmed" || entry.kind === "failed") steps.set(entry.id, { ...step, end: entry });
  }
  return [...steps.values()];
}

/** What a journal comes to. */
export interface FoldedJournal {
  /** Name → what stands on the chain now, in the order in which it was confirmed. */
  readonly records: ReadonlyMap<string, DeploymentRecord>;
  /** Steps that were sent, and of which nothing more is known. */
  readonly unsettled: readonly DeploymentStep[];
  /** Names that were archived last of all. */
  readonly archived: ReadonlySet<string>;
}

/** Folds the lines of a journal, first to last. Pure: the same lines always give the same records. */
export function foldJournal(entries: readonly JournalEntry[], networkName: string): FoldedJournal {
  const steps = new Map<string, DeploymentStep>();
  const records = new Map<string, DeploymentRecord>();
  const archived = new Set<string>();
  for (const entry of entries) {
    if (entry.kind === "planned") {
      steps.set(entry.id, { id: entry.id, planned: entry });
    } else if (entry.kind === "archived") {
      records.delete(entry.name);
      archived.add(entry.name);
    } else if (entry.kind !== "cut" && entry.kind !== "call-planned") {
      const step = steps.get(entry.id);
      if (!step) continue;
      if (entry.kind === "sent") {
        steps.set(entry.id, { ...step, sent: entry });
        continue;
      }
      steps.set(entry.id, { ...step, end: entry });
      if (entry.kind !== "confirmed") continue;
      const { name } = step.planned;
      records.delete(name);
      archived.delete(name);
      records.set(name, recordOf(step.planned, entry, networkName));
    }
  }
  return {
    records,
    archived,
    unsettled: [...steps.values()].filter((step) => step.sent && !step.end),
  };
}

function withoutAddress({ address: _address, ...rest }: Create2Place): Omit<Create2Place, "address"> {
  return rest;
}

/** The record of a step that was confirmed. */
export function recordOf(
  planned: EntryOf<"planned">,
  confirmed: EntryOf<"confirmed">,
  network: string,
): DeploymentRecord {
  return {
    format: "tolbooth/deployment",
    version: 1,
    name: planned.name,
    contract: planned.contract,
    sourceName: planned.sourceName,
    network,
    chainId: planned.chainId,
    address: confirmed.address,
    abi: planned.abi,
    arguments: planned.arguments,
    libraries: planned.libraries,
    from: planned.from,
    ...(confirmed.transactionHash !== undefined && { transactionHash: confirmed.transactionHash }),
    blockNumber: confirmed.blockNumber,
    ...(confirmed.gasUsed !== undefined && { gasUsed: confirmed.gasUsed }),
    ...(planned.create2 && { create2: withoutAddress(planned.create2) }),
    ...(planned.inputHash !== undefined && { inputHash: planned.inputHash }),
    ...(planned.compiledFrom !== undefined && { compiledFrom: planned.compiledFrom }),
    codeHash: planned.codeHash,
    deployedAt: confirmed.at,
  };
}
