import fs, { existsSync, mkdirSync, renameSync, rmSync, rmdirSync, statSync } from "node:fs";
import path from "node:path";
import * as sqlite from "node-sqlite3-wasm";
import type { Database, JSValue, SQLiteValue } from "node-sqlite3-wasm";
import { TolboothError } from "../../errors/index.js";
import { SCHEMA_VERSION, schema } from "./schema.js";

// The package is CommonJS: all of it is its default export.
const { Database: SqliteDatabase } = (sqlite as unknown as { default: typeof sqlite }).default;

/**
 * Before it reads, SQLite asks whether somebody else is writing; if not, a journal that is there was left by a process
 * that was killed, and is rolled back. The package answers by looking for the lock's folder, which SQLite itself has just
 * made: so nothing is ever rolled back (node-sqlite3-wasm 0.8.60, xCheckReservedLock). Under our lock nobody else writes.
 */
const { accessSync } = fs;
fs.accessSync = (file, mode) => {
  if (typeof file === "string" && file.endsWith(".sqlite.lock")) throw new Error("nobody else writes");
  accessSync(file, mode);
};

/** A row of a query. */
export type Row = Record<string, SQLiteValue>;

/** What SQLite says of a file that is no database, or no longer a whole one. */
const broken = /malformed|not a database|corrupt|no such (table|column)|already exists/i;

/**
 * One SQLite file. Whoever calls holds the lock that goes with it: SQLite's own (a folder beside the file) has no owner,
 * so it would stay locked for ever when a process is killed. Under our lock, one that is left can only be such a one.
 */
export class DatabaseFile {
  private database: Database | undefined;
  private inode: number | undefined;
  private readonly statements = new Map<string, ReturnType<Database["prepare"]>>();

  constructor(
    readonly file: string,
    private readonly tell: (notice: string) => void,
  ) {}

  /** Does work in a transaction: all of it is kept, or nothing. A broken file is put aside and work is done on a new one. */
  transaction<T>(work: () => T): T {
    try {
      return this.attempt(work);
    } catch (error) {
      if (!(error instanceof Error) || !broken.test(error.message)) throw this.failure(error);
      this.putAside("broken", `it is no whole database (${error.message})`);
    }
    try {
      return this.attempt(work);
    } catch (error) {
      throw this.failure(error);
    }
  }

  run(sql: string, ...values: JSValue[]): void {
    this.statement(sql).run(values);
  }

  all(sql: string, ...values: JSValue[]): Row[] {
    return this.statement(sql).all(values) as Row[];
  }

  get(sql: string, ...values: JSValue[]): Row | undefined {
    // To its end: a statement that has rows left keeps SQLite's lock, and with it an old view of the file.
    return this.all(sql, ...values)[0];
  }

  exec(sql: string): void {
    this.database?.exec(sql);
  }

  close(): void {
    for (const statement of this.statements.values()) statement.finalize();
    this.statements.clear();
    this.database?.close();
    this.database = undefined;
  }

  private attempt<T>(work: () => T): T {
    try {
      this.open();
      this.exec("BEGIN IMMEDIATE");
      const result = work();
      this.exec("COMMIT");
      return result;
    } catch (error) {
      this.giveUp();
      throw error;
    }
  }

  /** Nothing of a failed transaction may stay in memory: the file is opened again for the next. */
  private giveUp(): void {
    try {
      if (this.database?.inTransaction) this.database.exec("ROLLBACK");
      this.close();
    } catch {
      this.statements.clear();
      this.database = undefined;
    }
  }

  private statement(sql: string): ReturnType<Database["prepare"]> {
    let found = this.statements.get(sql);
    if (!found) {
      if (!this.database) throw new Error("the database is not open");
      found = this.database.prepare(sql);
      this.statements.set(sql, found);
    }
    return found;
  }

  private open(): void {
    removeLock(this.file);
    // Another process may have put the file aside, or somebody deleted it.
    if (this.database && inodeOf(this.file) === this.inode) return;
    this.close();
    mkdirSync(path.dirname(this.file), { recursive: true });
    this.database = openWithSchema(this.file);
    const version = this.get("PRAGMA user_version")?.["user_version"];
    if (version === 0) {
      this.exec(`BEGIN IMMEDIATE; ${schema} COMMIT;`);
    } else if (version !== SCHEMA_VERSION) {
      this.putAside(`version-${String(version)}`, `it is of another Tolbooth (version ${String(version)})`);
      return this.open();
    }
    this.inode = inodeOf(this.file);
  }

  private putAside(word: string, reason: string): void {
    this.giveUp();
    const stamp = new Date().toISOString().replace(/[-:]|\.\d+/g, "");
    const aside = this.file.replace(/\.sqlite$/, "") + `.${word}-${stamp}.sqlite`;
    try {
      renameSync(this.file, aside);
      rmSync(`${this.file}-journal`, { force: true });
    } catch (error) {
      throw this.failure(error);
    }
    this.tell(
      `The index of events was put aside, because ${reason}: ${path.basename(aside)}. It is built anew from the chain.`,
    );
  }

  private failure(error: unknown): TolboothError {
    if (error instanceof TolboothError) return error;
    const reason = error instanceof Error ? error.message : String(error);
    return new TolboothError("EVENT_INDEX_FAILED", { file: this.file, reason }, error);
  }
}

function openWithSchema(file: string): Database {
  const database = new SqliteDatabase(file);
  try {
    // Pages of 16 KB and 64 MB of them in memory: measured, a third faster than SQLite's defaults.
    database.exec(
      "PRAGMA page_size = 16384; PRAGMA journal_mode = TRUNCATE; PRAGMA synchronous = NORMAL; PRAGMA cache_size = -64000;",
    );
  } catch (error) {
    database.close();
    throw error;
  }
  return database;
}

function removeLock(file: string): void {
  const lock = `${file}.lock`;
  if (existsSync(lock)) rmdirSync(lock);
}

function inodeOf(file: string): number | undefined {
  return statSync(file, { throwIfNoEntry: false })?.ino;
}
