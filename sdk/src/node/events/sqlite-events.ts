import { WrongAnswer, checkLogs, type CheckedLog } from "../../events/index/check-logs.js";
import type {
  AddOutcome,
  LogPart,
  StoreChanges,
  StoreQuery,
  StoreState,
  StoredBlock,
  StoredLog,
} from "../../events/index/types.js";
import { DatabaseFile, type Row } from "./database.js";
import { findLogs, hex, logsBetween, retractedLogs } from "./find-logs.js";
import { retractLogs, storeLogs } from "./store-logs.js";

/** What an `EventStore` can do, on a SQLite file and at once. Each call is one transaction. */
export class SqliteEvents {
  private readonly database: DatabaseFile;

  constructor(file: string, tell: (notice: string) => void) {
    this.database = new DatabaseFile(file, tell);
  }

  want(contracts: readonly { readonly address: string; readonly fromBlock: number }[]): StoreState {
    return this.database.transaction(() => {
      for (const { address, fromBlock } of contracts)
        this.database.run(
          "INSERT OR IGNORE INTO contracts (address, next) VALUES (?, ?)",
          address,
          fromBlock,
        );
      return this.readState();
    });
  }

  state(): StoreState {
    return this.database.transaction(() => this.readState());
  }

  countBlocks(): number {
    return this.database.transaction(
      () => this.database.get("SELECT count(*) AS some FROM blocks")?.["some"] as number,
    );
  }

  blockByRank(rank: number): StoredBlock | undefined {
    return this.block("SELECT number, hash FROM blocks ORDER BY number LIMIT 1 OFFSET ?", rank);
  }

  blockUpTo(number: number): StoredBlock | undefined {
    return this.block(
      "SELECT number, hash FROM blocks WHERE number <= ? ORDER BY number DESC LIMIT 1",
      number,
    );
  }

  add(part: LogPart): AddOutcome {
    let logs: CheckedLog[];
    try {
      logs = checkLogs(part);
    } catch (error) {
      if (error instanceof WrongAnswer) return { kind: "wrong", problem: error.message };
      throw error;
    }
    return this.database.transaction((): AddOutcome => {
      const { epoch, contracts } = this.readState();
      const next = new Map(contracts.map((one) => [one.address, one.next]));
      if (epoch !== part.epoch || part.addresses.some((address) => next.get(address) !== part.from))
        return { kind: "outOfDate" };
      return { kind: "added", logs: logs.length, untimed: storeLogs(this.database, part, logs) };
    });
  }

  setTimes(times: ReadonlyMap<number, number>): void {
    this.database.transaction(() => {
      for (const [number, time] of times)
        this.database.run("UPDATE blocks SET time = ? WHERE number = ?", time, number);
    });
  }

  retract(fromBlock: number, epoch: number): void {
    this.database.transaction(() => {
      if (this.about("epoch") === epoch) retractLogs(this.database, fromBlock);
    });
  }

  find(query: StoreQuery): StoredLog[] {
    return this.database.transaction(() => findLogs(this.database, query));
  }

  blocksBetween(from: number, to: number): { first: number; last: number } | undefined {
    return this.database.transaction(() => {
      const bound = (sql: string, value: number): unknown => this.database.get(sql, value)?.["number"];
      const first = bound("SELECT number FROM blocks WHERE time >= ? ORDER BY time, number LIMIT 1", from);
      const last = bound(
        "SELECT number FROM blocks WHERE time <= ? ORDER BY time DESC, number DESC LIMIT 1",
        to,
      );
      return typeof first === "number" && typeof last === "number" ? { first, last } : undefined;
    });
  }

  changesSince(since: number): StoreChanges {
    return this.database.transaction(() => {
      const revision = this.about("revision");
      const rows = this.database.all("SELECT * FROM changes WHERE revision > ? ORDER BY revision", since);
      if (since > revision || rows.length < revision - since) return { revision, tooOld: true, changes: [] };
      // What was added and taken back again since then is not told at all. Newest first: a log that is there now came
      // with the newest addition of its place, whatever stood there before.
      const told = new Set<number>();
      const changes = rows.reverse().map((row) => this.changeOf(row, since, told));
      return { revision, changes: changes.reverse() };
    });
  }

  retracted(limit: number): StoredLog[] {
    return this.database.transaction(() => retractedLogs(this.database, { newest: limit }));
  }

  close(): void {
    this.database.close();
  }

  private changeOf(row: Row, since: number, told: Set<number>): StoreChanges["changes"][number] {
    if (row["retracted"] === 1)
      return {
        kind: "retracted",
        logs: retractedLogs(this.database, { revision: row["revision"] as number, since }),
      };
    const contracts = JSON.parse(row["contracts"] as string) as number[];
    const logs = logsBetween(this.database, row["first"] as number, row["last"] as number, contracts).filter(
      ({ id }) => !told.has(id),
    );
    for (const { id } of logs) told.add(id);
    return { kind: "added", logs };
  }

  private readState(): StoreState {
    const top = this.database.get("SELECT number, hash FROM blocks ORDER BY number DESC LIMIT 1");
    return {
      revision: this.about("revision"),
      epoch: this.about("epoch"),
      contracts: this.database.all(
        "SELECT address, next FROM contracts ORDER BY next, id",
      ) as unknown as StoreState["contracts"],
      kinds: this.database.all(
        "SELECT k.id, c.address, k.topic, k.count FROM kinds k JOIN contracts c ON c.id = k.contract ORDER BY k.id",
      ) as unknown as StoreState["kinds"],
      ...(top && { top: blockOf(top) }),
    };
  }

  private about(name: string): number {
    return this.database.get("SELECT value FROM about WHERE name = ?", name)?.["value"] as number;
  }

  private block(sql: string, value: number): StoredBlock | undefined {
    const row = this.database.transaction(() => this.database.get(sql, value));
    return row && blockOf(row);
  }
}

function blockOf(row: Row): StoredBlock {
  return { number: row["number"] as number, hash: `0x${hex(row["hash"])}` };
}
