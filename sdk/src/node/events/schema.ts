/** The version of the tables below, kept in the database's `user_version`. A database of another version is put aside. */
export const SCHEMA_VERSION = 1;

/**
 * `logs.id` is the place in the chain, so the same log cannot be there twice. Topics and data are kept as they came;
 * events are decoded when somebody asks, by the ABIs of that moment. An index by an argument is made when somebody first
 * asks by it (find-logs.ts): to make it then takes a fraction of what it costs to keep it up while 100,000 logs come in.
 */
export const schema = `
CREATE TABLE about (name TEXT PRIMARY KEY, value INTEGER NOT NULL) WITHOUT ROWID;
INSERT INTO about VALUES ('revision', 0), ('epoch', 0);
CREATE TABLE contracts (id INTEGER PRIMARY KEY, address TEXT NOT NULL UNIQUE, next INTEGER NOT NULL);
CREATE TABLE kinds (
  id INTEGER PRIMARY KEY, contract INTEGER NOT NULL, topic TEXT NOT NULL, count INTEGER NOT NULL,
  UNIQUE (contract, topic)
);
CREATE TABLE blocks (number INTEGER PRIMARY KEY, hash BLOB NOT NULL, time INTEGER, logs INTEGER NOT NULL);
CREATE INDEX blocks_by_time ON blocks (time);
CREATE TABLE transactions (id INTEGER PRIMARY KEY, hash BLOB NOT NULL);
CREATE TABLE logs (id INTEGER PRIMARY KEY, kind INTEGER NOT NULL, place INTEGER NOT NULL, topics BLOB, data BLOB NOT NULL);
CREATE INDEX logs_by_kind ON logs (kind, id);
CREATE TABLE changes (
  revision INTEGER PRIMARY KEY, retracted INTEGER NOT NULL, first INTEGER NOT NULL, last INTEGER NOT NULL,
  contracts TEXT NOT NULL
);
CREATE TABLE retracted (
  revision INTEGER NOT NULL, id INTEGER NOT NULL, kind INTEGER NOT NULL, topics BLOB, data BLOB NOT NULL,
  block BLOB NOT NULL, time INTEGER, tx BLOB NOT NULL, PRIMARY KEY (revision, id)
) WITHOUT ROWID;
PRAGMA user_version = ${SCHEMA_VERSION};
`;

/** So many changes are remembered for those who follow. */
export const CHANGES_KEPT = 2_000;
/** So many retracted logs are kept, to be shown as such. */
export const RETRACTED_KEPT = 10_000;
/** Blocks without logs are remembered as far back as this, to notice reorganisations by. */
export const EMPTY_BLOCKS_KEPT = 4_096;
