import type { FileSystem } from "../../ports.js";
import { TolboothError } from "../../errors/index.js";
import type { Bytes32 } from "../../privacy/types.js";
import type { MovementSnapshot } from "./movement-types.js";

/**
 * One line of `deployments/<network>/imports/cds-<contract>.jsonl`, append-only. A call is written before it is sent
 * and after it is in a block. A movement is named by its keyed hash: no MRN, no file name and no key is written.
 */
export type CdsJournalEntry = {
  readonly format: "tolbooth/cds-import";
  readonly version: 1;
  /** ISO 8601. */
  readonly at: string;
  readonly movementId: Bytes32;
} & (
  | {
      /** About to be sent. The state before and after tell later whether it happened. */
      readonly kind: "planned";
      readonly callId: string;
      readonly before: MovementSnapshot;
      readonly after: MovementSnapshot;
    }
  | {
      readonly kind: "confirmed";
      readonly callId: string;
      /** The movement's sequence number after it. */
      readonly seq: number;
      /** Absent when it was found on chain by a later import. */
      readonly transactionHash?: string;
    }
  | { readonly kind: "failed"; readonly callId: string; readonly code: string }
  /** A notification is dealt with: its calls are all on chain, or it had none. */
  | { readonly kind: "applied"; readonly notificationId: string; readonly declarationVersion?: number }
  /** The chain has no such movement (any more): what was written before does not count. */
  | { readonly kind: "forgotten" }
);

/** What the journal knows of one movement. */
export interface CdsJournaledMovement {
  readonly appliedNotifications: ReadonlySet<string>;
  readonly appliedCalls: ReadonlySet<string>;
  readonly declarationVersion?: number;
  /** The movement's sequence number after the last confirmed call. */
  readonly lastSeq?: number;
  /** A call of which it is not known whether it happened: we were stopped between sending and writing. */
  readonly unsettled?: { callId: string; before: MovementSnapshot; after: MovementSnapshot };
}

type Distribute<T> = T extends unknown ? Omit<T, "format" | "version" | "at"> : never;

/** The journal of one contract's imports. */
export class CdsImportJournal {
  readonly #movements = new Map<Bytes32, CdsJournaledMovement>();
  #endsInsideLine = false;

  private constructor(
    readonly file: string,
    readonly files: FileSystem,
    readonly now: () => number,
  ) {}

  /**
   * Reads what earlier imports wrote. A line that was cut off while it was written counts as not written.
   * @throws FILE_FORMAT_UNKNOWN when a line was written by a newer version
   */
  static async read(files: FileSystem, file: string, now: () => number): Promise<CdsImportJournal> {
    const journal = new CdsImportJournal(file, files, now);
    const text = new TextDecoder().decode((await files.readFile(file)) ?? new Uint8Array());
    journal.#endsInsideLine = text !== "" && !text.endsWith("\n");
    for (const line of text.split("\n")) {
      const entry = parseLine(file, line);
      if (entry) journal.#fold(entry);
    }
    return journal;
  }

  /** What is known of a movement; nothing where no import has met it. */
  movement(id: Bytes32): CdsJournaledMovement | undefined {
    return this.#movements.get(id);
  }

  /** Writes a line to the disk before it returns. */
  async append(entry: Distribute<CdsJournalEntry>): Promise<void> {
    const whole = {
      format: "tolbooth/cds-import",
      version: 1,
      at: new Date(this.now()).toISOString(),
      ...entry,
    } as CdsJournalEntry;
    const gap = this.#endsInsideLine ? "\n" : "";
    await this.files.appendFile(this.file, `${gap}${JSON.stringify(whole)}\n`);
    this.#endsInsideLine = false;
    this.#fold(whole);
  }

  #fold(entry: CdsJournalEntry): void {
    if (entry.kind === "forgotten") {
      this.#movements.delete(entry.movementId);
      return;
    }
    const { unsettled, ...known } = this.#movements.get(entry.movementId) ?? {
      appliedNotifications: new Set<string>(),
      appliedCalls: new Set<string>(),
    };
    this.#movements.set(entry.movementId, foldInto(known, unsettled, entry));
  }
}

function foldInto(
  known: Omit<CdsJournaledMovement, "unsettled">,
  unsettled: CdsJournaledMovement["unsettled"],
  entry: Exclude<CdsJournalEntry, { kind: "forgotten" }>,
): CdsJournaledMovement {
  switch (entry.kind) {
    case "planned":
      return { ...known, unsettled: { callId: entry.callId, before: entry.before, after: entry.after } };
    case "confirmed":
      return {
        ...known,
        appliedCalls: new Set([...known.appliedCalls, entry.callId]),
        lastSeq: entry.seq,
      };
    case "failed":
      return known;
    case "applied":
      return {
        ...known,
        ...(unsettled ? { unsettled } : {}),
        appliedNotifications: new Set([...known.appliedNotifications, entry.notificationId]),
        ...(entry.declarationVersion === undefined ? {} : { declarationVersion: entry.declarationVersion }),
      };
  }
}

function parseLine(file: string, line: string): CdsJournalEntry | undefined {
  if (line.trim() === "") return undefined;
  let entry: CdsJournalEntry;
  try {
    entry = JSON.parse(line) as CdsJournalEntry;
  } catch {
    return undefined;
  }
  if (entry.format !== "tolbooth/cds-import" || entry.version !== 1)
    throw new TolboothError("FILE_FORMAT_UNKNOWN", {
      file,
      expected: "tolbooth/cds-import",
      problem: `a line has format ${String(entry.format)} and version ${String(entry.version)}`,
    });
  return entry;
}
