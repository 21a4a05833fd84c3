import { blockOf, placeOf } from "../../events/index/log-ids.js";
import type { StoreBranch, StoreQuery, StoreWord, StoredLog } from "../../events/index/types.js";
import type { DatabaseFile, Row } from "./database.js";
import { bytes } from "./store-logs.js";

const columns = `l.id, c.address, k.topic, l.topics, l.data,
  (SELECT hash FROM blocks WHERE number = l.id / 1048576) AS block,
  (SELECT time FROM blocks WHERE number = l.id / 1048576) AS time,
  (SELECT hash FROM transactions WHERE id = l.id / 1048576 * 1048576 + l.place) AS tx`;
const tables = "JOIN kinds k ON k.id = l.kind JOIN contracts c ON c.id = k.contract";

/** The logs that match any of the branches, in order. Each branch is one look-up by an index, and only so far as needed. */
export function findLogs(database: DatabaseFile, query: StoreQuery): StoredLog[] {
  const found = new Map<number, StoredLog>();
  for (const branch of query.branches)
    for (const row of findBranch(database, branch, query)) found.set(row["id"] as number, logOf(row));
  const sign = query.order === "oldest" ? 1 : -1;
  return [...found.values()].sort((left, right) => sign * (left.id - right.id)).slice(0, query.limit);
}

function findBranch(database: DatabaseFile, branch: StoreBranch, query: StoreQuery): Row[] {
  const conditions = ["id BETWEEN ? AND ?"];
  const values: (number | Uint8Array)[] = [query.minId, query.maxId];
  if (branch.kind !== undefined) {
    // As a part of the text, because an index that holds one kind is used only where SQLite can see that.
    conditions.push(`kind = ${Math.trunc(branch.kind)}`);
    for (const word of branch.words) addWord(database, branch.kind, word, conditions, values);
  }
  const direction = query.order === "oldest" ? "ASC" : "DESC";
  // First the ids, by one index alone; then what belongs to them.
  return database.all(
    `SELECT ${columns} FROM (SELECT * FROM logs WHERE ${conditions.join(" AND ")} ORDER BY id ${direction} LIMIT ?) l ${tables}`,
    ...values,
    query.limit,
  );
}

function addWord(
  database: DatabaseFile,
  kind: number,
  { place, index, word }: StoreWord,
  conditions: string[],
  values: (number | Uint8Array)[],
): void {
  const expression =
    place === "topic" ? `substr(topics, ${index * 32 - 31}, 32)` : `substr(data, ${index * 32 + 1}, 32)`;
  // Made when somebody first asks by this argument, and kept up by SQLite from then on.
  database.exec(
    `CREATE INDEX IF NOT EXISTS logs_${kind}_${place}_${index} ON logs (${expression}, id) WHERE kind = ${kind}`,
  );
  conditions.push(`${expression} = ?`);
  values.push(bytes(word));
}

/** Logs by place in the chain, of some contracts. */
export function logsBetween(
  database: DatabaseFile,
  first: number,
  last: number,
  contracts: readonly number[],
): StoredLog[] {
  return database
    .all(
      `SELECT ${columns} FROM logs l ${tables} WHERE l.id BETWEEN ? AND ? AND k.contract IN (SELECT value FROM json_each(?)) ORDER BY l.id`,
      first,
      last,
      JSON.stringify(contracts),
    )
    .map(logOf);
}

/**
 * Logs that were retracted: the newest of all, or those of one change in the order of the chain, without what was only
 * added since another change.
 */
export function retractedLogs(
  database: DatabaseFile,
  which: { revision: number; since: number } | { newest: number },
): StoredLog[] {
  const select = `SELECT l.id, c.address, k.topic, l.topics, l.data, l.block, l.time, l.tx FROM retracted l ${tables}`;
  const rows =
    "revision" in which
      ? database.all(
          `${select} WHERE l.revision = ? AND NOT EXISTS (
             SELECT 1 FROM changes a WHERE a.retracted = 0 AND a.revision > ? AND a.revision < l.revision
               AND l.id BETWEEN a.first AND a.last AND k.contract IN (SELECT value FROM json_each(a.contracts)))
           ORDER BY l.id`,
          which.revision,
          which.since,
        )
      : database.all(`${select} ORDER BY l.revision DESC, l.id DESC LIMIT ?`, which.newest);
  return rows.map(logOf);
}

function logOf(row: Row): StoredLog {
  const id = row["id"] as number;
  const topic = row["topic"] as string;
  const rest = row["topics"] === null ? "" : hex(row["topics"]);
  const topics = [
    ...(topic === "" ? [] : [topic]),
    ...(rest.match(/.{64}/g) ?? []).map((word) => `0x${word}`),
  ];
  return {
    id,
    address: row["address"] as string,
    topics,
    data: `0x${hex(row["data"])}`,
    blockNumber: blockOf(id),
    blockHash: `0x${hex(row["block"])}`,
    logIndex: placeOf(id),
    transactionHash: `0x${hex(row["tx"])}`,
    ...(row["time"] === null ? {} : { blockTimestamp: row["time"] as number }),
  };
}

export function hex(value: unknown): string {
  return Buffer.from(value as Uint8Array).toString("hex");
}
