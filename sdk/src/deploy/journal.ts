import { TolboothError } from "../errors/index.js";
import { journalFile } from "../networks/paths.js";
import type { FileSystem, Host } from "../ports.js";
import type { Project } from "../project/types.js";
import type { JournalEntry } from "./record-types.js";

/** A journal as it stands on the disk. */
export interface JournalReading {
  readonly entries: readonly JournalEntry[];
  /** A last line that was cut off while it was written. */
  readonly cut?: string;
  /** Whether the last line has its line end. */
  readonly ended: boolean;
}

const kinds = new Set(["planned", "call-planned", "sent", "confirmed", "failed", "archived", "cut"]);

/**
 * Reads a journal. A last line that was cut off is given apart; any other line that cannot be read is an error,
 * because then the file was changed by hand or damaged.
 * @throws FILE_FORMAT_UNKNOWN
 */
export async function readJournal(files: FileSystem, file: string): Promise<JournalReading> {
  const bytes = await files.readFile(file);
  if (!bytes) return { entries: [], ended: true };
  const text = new TextDecoder().decode(bytes);
  const lines = text.split("\n");
  const last = lines.pop() ?? "";
  const entries = lines.flatMap((line, index) => (line.trim() ? [parseLine(file, line, index + 1)] : []));
  if (last.trim() === "") return { entries, ended: last === "" };
  try {
    JSON.parse(last);
  } catch {
    return { entries, cut: last, ended: false };
  }
  return { entries: [...entries, parseLine(file, last, lines.length + 1)], ended: false };
}

function parseLine(file: string, line: string, number: number): JournalEntry {
  const unknown = (problem: string): TolboothError =>
    new TolboothError("FILE_FORMAT_UNKNOWN", { file, expected: "tolbooth/journal", problem });
  let entry: unknown;
  try {
    entry = JSON.parse(line);
  } catch {
    throw unknown(`line ${number} is not JSON`);
  }
  const { format, version, kind, id } = (entry ?? {}) as Record<string, unknown>;
  if (format !== "tolbooth/journal") throw unknown(`the 'format' of line ${number} is another`);
  if (version !== 1) throw unknown(`the 'version' of line ${number} is ${String(version)}`);
  if (typeof id !== "string") throw unknown(`line ${number} has no 'id'`);
  if (typeof kind !== "string" || !kinds.has(kind))
    throw unknown(`line ${number} is of the kind '${String(kind)}'`);
  return entry as JournalEntry;
}

/** What an entry says beside its head. */
type Said<T = JournalEntry> = T extends JournalEntry
  ? Omit<T, "format" | "version" | "id" | "at" | "chainId">
  : never;
export type JournalStatement = Said;

/**
 * The journal of one network, open for writing. Only for whoever holds its lock. What was appended is on the disk when
 * `append` returns; when it throws, nothing more is written.
 */
export class Journal {
  private failure: TolboothError | undefined;

  private constructor(
    private readonly host: Host,
    readonly file: string,
    private readonly chainId: number,
    private readonly lines: JournalEntry[],
    private ended: boolean,
  ) {}

  static async open(
    host: Host,
    project: Project,
    networkName: string,
    chainId: number,
  ): Promise<{ journal: Journal; notices: string[] }> {
    const file = journalFile(project, networkName);
    const { entries, cut, ended } = await readJournal(host.files, file);
    const journal = new Journal(host, file, chainId, [...entries], ended);
    if (cut === undefined) return { journal, notices: [] };
    await journal.keepCut(cut);
    const notice = `The last line of ${file} was cut off while it was written. It was kept as text, and what it may have said is looked up on the network.`;
    host.log.warn(notice);
    return { journal, notices: [notice] };
  }

  get entries(): readonly JournalEntry[] {
    return this.lines;
  }

  async append(id: string, statement: JournalStatement): Promise<JournalEntry> {
    const entry = this.entry(id, statement);
    // A part of the line may have been written. Only opening the journal anew knows what to do with it.
    if (this.failure) throw this.failure;
    try {
      await this.host.files.appendFile(this.file, `${this.ended ? "" : "\n"}${JSON.stringify(entry)}\n`);
    } catch (error) {
      this.failure = writeFailure(this.file, error);
      throw this.failure;
    }
    this.lines.push(entry);
    this.ended = true;
    return entry;
  }

  private entry(id: string, statement: JournalStatement): JournalEntry {
    const at = new Date(this.host.now()).toISOString();
    return { format: "tolbooth/journal", version: 1, id, at, chainId: this.chainId, ...statement };
  }

  private async keepCut(text: string): Promise<void> {
    const entry = this.entry(crypto.randomUUID(), { kind: "cut", text });
    const lines = [...this.lines, entry].map((one) => `${JSON.stringify(one)}\n`);
    await this.host.files.writeFileAtomic(this.file, lines.join(""));
    this.lines.push(entry);
    this.ended = true;
  }
}

function writeFailure(file: string, error: unknown): TolboothError {
  if (error instanceof TolboothError) return error;
  const reason = error instanceof Error ? error.message : String(error);
  return new TolboothError("FILE_WRITE_FAILED", { file, reason }, error);
}
