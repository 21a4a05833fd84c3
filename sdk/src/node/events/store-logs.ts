import type { CheckedLog } from "../../events/index/check-logs.js";
import { firstIdOf, lastIdOf, logId } from "../../events/index/log-ids.js";
import type { LogPart } from "../../events/index/types.js";
import type { DatabaseFile } from "./database.js";
import { CHANGES_KEPT, EMPTY_BLOCKS_KEPT, RETRACTED_KEPT } from "./schema.js";

/** Puts checked logs into the tables. In the caller's transaction. Gives blocks whose time is not known. */
export function storeLogs(
  database: DatabaseFile,
  part: Omit<LogPart, "answer">,
  logs: readonly CheckedLog[],
): number[] {
  const contracts = new Map(
    part.addresses.map((address) => [
      address,
      database.get("SELECT id FROM contracts WHERE address = ?", address)?.["id"] as number,
    ]),
  );
  const kindOf = kinds(database, contracts);
  const untimed: number[] = [];
  let block = -1;
  let transaction = -1;
  for (const log of logs) {
    if (log.block !== block) {
      block = log.block;
      transaction = -1;
      const time = block === part.end.number ? part.end.time : log.time;
      if (time === undefined) untimed.push(block);
      database.run(
        "INSERT INTO blocks VALUES (?, ?, ?, 1) ON CONFLICT DO UPDATE SET hash = excluded.hash, time = coalesce(excluded.time, time), logs = 1",
        block,
        bytes(log.blockHash),
        time ?? null,
      );
    }
    if (log.transactionIndex !== transaction) {
      transaction = log.transactionIndex;
      database.run(
        "INSERT OR REPLACE INTO transactions VALUES (?, ?)",
        logId(block, transaction),
        bytes(log.transactionHash),
      );
    }
    const [, t1, t2 = "", t3 = ""] = log.topics;
    database.run(
      "INSERT OR REPLACE INTO logs VALUES (?, ?, ?, ?, ?)",
      logId(block, log.place),
      kindOf(log),
      transaction,
      t1 === undefined ? null : bytes(t1 + t2.slice(2) + t3.slice(2)),
      bytes(log.data),
    );
  }
  kindOf.save();
  const { number, hash, time } = part.end;
  database.run(
    "INSERT INTO blocks VALUES (?, ?, ?, 0) ON CONFLICT DO UPDATE SET hash = excluded.hash, time = excluded.time",
    number,
    bytes(hash),
    time,
  );
  database.run(
    "DELETE FROM blocks WHERE logs = 0 AND number < ? AND number % 4096 <> 0",
    number - EMPTY_BLOCKS_KEPT,
  );
  for (const id of contracts.values())
    database.run("UPDATE contracts SET next = ? WHERE id = ?", number + 1, id);
  if (logs.length > 0) change(database, false, part.from, number, [...contracts.values()]);
  return untimed;
}

/** Takes everything from a block on back, and keeps the logs as retracted ones. In the caller's transaction. */
export function retractLogs(database: DatabaseFile, fromBlock: number): void {
  const first = firstIdOf(fromBlock);
  const { lost } = database.get("SELECT count(*) AS lost FROM logs WHERE id >= ?", first) as { lost: number };
  if (lost > 0) {
    const revision = change(database, true, fromBlock, 0, []);
    database.run(
      `INSERT INTO retracted SELECT ?, l.id, l.kind, l.topics, l.data, b.hash, b.time, t.hash FROM logs l
       JOIN blocks b ON b.number = l.id / 1048576 JOIN transactions t ON t.id = l.id / 1048576 * 1048576 + l.place
       WHERE l.id >= ? ORDER BY l.id DESC LIMIT ?`,
      revision,
      first,
      RETRACTED_KEPT,
    );
    for (const { kind, lost: some } of database.all(
      "SELECT kind, count(*) AS lost FROM logs WHERE id >= ? GROUP BY kind",
      first,
    ))
      database.run("UPDATE kinds SET count = count - ? WHERE id = ?", some as number, kind as number);
    database.run("DELETE FROM logs WHERE id >= ?", first);
    database.run("DELETE FROM transactions WHERE id >= ?", first);
    trimRetracted(database);
  }
  database.run("DELETE FROM blocks WHERE number >= ?", fromBlock);
  database.run("UPDATE contracts SET next = min(next, ?)", fromBlock);
  database.run("UPDATE about SET value = value + 1 WHERE name = 'epoch'");
}

/** Whole reorganisations are forgotten, oldest first, once newer ones hold enough. */
function trimRetracted(database: DatabaseFile): void {
  let kept = 0;
  for (const { revision, some } of database.all(
    "SELECT revision, count(*) AS some FROM retracted GROUP BY revision ORDER BY revision DESC",
  )) {
    if (kept >= RETRACTED_KEPT) database.run("DELETE FROM retracted WHERE revision = ?", revision as number);
    kept += some as number;
  }
}

function change(
  database: DatabaseFile,
  retracted: boolean,
  from: number,
  to: number,
  contracts: readonly number[],
): number {
  database.run("UPDATE about SET value = value + 1 WHERE name = 'revision'");
  const revision = database.get("SELECT value FROM about WHERE name = 'revision'")?.["value"] as number;
  database.run(
    "INSERT INTO changes VALUES (?, ?, ?, ?, ?)",
    revision,
    retracted ? 1 : 0,
    firstIdOf(from),
    retracted ? 0 : lastIdOf(to),
    JSON.stringify(contracts),
  );
  database.run("DELETE FROM changes WHERE revision <= ?", revision - CHANGES_KEPT);
  return revision;
}

interface Kinds {
  (log: CheckedLog): number;
  save(): void;
}

/** Finds or makes the kind of a log, and counts. */
function kinds(database: DatabaseFile, contracts: ReadonlyMap<string, number>): Kinds {
  const known = new Map<string, { id: number; count: number }>();
  const kindOf = (log: CheckedLog): number => {
    const topic = log.topics[0]?.toLowerCase() ?? "";
    const key = log.address + topic;
    let found = known.get(key);
    if (!found) {
      const contract = contracts.get(log.address)!;
      database.run("INSERT OR IGNORE INTO kinds (contract, topic, count) VALUES (?, ?, 0)", contract, topic);
      const row = database.get("SELECT id FROM kinds WHERE contract = ? AND topic = ?", contract, topic);
      found = { id: row?.["id"] as number, count: 0 };
      known.set(key, found);
    }
    found.count += 1;
    return found.id;
  };
  const save = (): void => {
    for (const { id, count } of known.values())
      database.run("UPDATE kinds SET count = count + ? WHERE id = ?", count, id);
  };
  return Object.assign(kindOf, { save });
}

export function bytes(hex: string): Uint8Array {
  return Buffer.from(hex.slice(2), "hex");
}
