import assert from "node:assert/strict";
import path from "node:path";
import { findDeployment, readDeployments, type Host, type JournalEntry, type Project } from "@tolbooth/sdk";
import { foldJournal } from "../../../sdk/dist/deploy/fold.js";
import { Journal, readJournal } from "../../../sdk/dist/deploy/journal.js";
import { MemoryFileSystem } from "../support/memory-files.js";

const root = path.resolve("/project");
const file = path.join(root, "deployments/local/journal.jsonl");
const project = { root, networks: {}, agencies: [] } as unknown as Project;

const head = {
  format: "tolbooth/journal",
  version: 1,
  at: "2026-01-02T03:04:05.000Z",
  chainId: 31337,
} as const;
const planned = (id: string, name: string, more: object = {}): JournalEntry => ({
  ...head,
  id,
  kind: "planned",
  name,
  contract: name,
  sourceName: "Test.sol",
  abi: [],
  arguments: ["5"],
  libraries: {},
  codeHash: "0x01",
  from: "0x02",
  ...more,
});
const sent = (id: string): JournalEntry => ({
  ...head,
  id,
  kind: "sent",
  transactionHash: `0xhash-${id}`,
  transaction: "0xsigned",
  nonce: 0,
  from: "0x02",
});
const confirmed = (id: string, address: string): JournalEntry => ({
  ...head,
  id,
  kind: "confirmed",
  transactionHash: `0xhash-${id}`,
  address,
  blockNumber: 1,
  gasUsed: "21000",
});
const text = (entries: readonly JournalEntry[]): string =>
  entries.map((entry) => `${JSON.stringify(entry)}\n`).join("");

function hostOf(files: MemoryFileSystem): { host: Host; warned: string[] } {
  const warned: string[] = [];
  const log = {
    debug: () => undefined,
    info: () => undefined,
    error: () => undefined,
    warn: (one: string) => void warned.push(one),
  };
  return { host: { files, log, now: () => 0 } as unknown as Host, warned };
}

describe("foldJournal", () => {
  it("gives the last confirmed deployment of each name, and what was sent without an end", () => {
    const entries: JournalEntry[] = [
      planned("1", "Permit"),
      sent("1"),
      confirmed("1", "0xa1"),
      planned("2", "Registry"),
      sent("2"),
      { ...head, id: "2", kind: "failed", code: "TRANSACTION_REPLACED", message: "" },
      planned("3", "Permit"),
      sent("3"),
      confirmed("3", "0xa3"),
      planned("4", "Never"),
      planned("5", "Waiting"),
      sent("5"),
      confirmed("unheard-of", "0xff"),
    ];
    const { records, unsettled } = foldJournal(entries, "local");
    assert.deepEqual(
      [...records.values()].map(({ name, address }) => [name, address]),
      [["Permit", "0xa3"]],
    );
    assert.deepEqual(
      unsettled.map(({ id }) => id),
      ["5"],
    );
  });

  it("forgets what was archived, until it is deployed again", () => {
    const archived: JournalEntry = {
      ...head,
      id: "x",
      kind: "archived",
      name: "Permit",
      reason: "",
      file: "",
    };
    const before = [planned("1", "Permit"), sent("1"), confirmed("1", "0xa1"), archived];
    assert.equal(foldJournal(before, "local").records.size, 0);
    const after = [...before, planned("2", "Permit"), sent("2"), confirmed("2", "0xa2")];
    assert.equal(foldJournal(after, "local").records.get("Permit")?.address, "0xa2");
  });

  it("comes to the same records from every beginning of a journal that is completed later", () => {
    const entries = [
      planned("1", "A"),
      sent("1"),
      confirmed("1", "0xa1"),
      planned("2", "B"),
      sent("2"),
      confirmed("2", "0xb2"),
    ];
    for (let length = 0; length <= entries.length; length += 1) {
      const names = [...foldJournal(entries.slice(0, length), "local").records.keys()];
      assert.deepEqual(names, length < 3 ? [] : length < 6 ? ["A"] : ["A", "B"]);
    }
  });
});

describe("the journal's file", () => {
  const whole = text([planned("1", "Permit"), sent("1"), confirmed("1", "0xa1")]);

  it("can be read when it was cut at any place", async () => {
    for (let length = 0; length <= whole.length; length += 1) {
      const files = new MemoryFileSystem({ [file]: whole.slice(0, length) });
      const reading = await readJournal(files, file);
      const complete = whole.slice(0, length).split("\n").length - 1;
      const last = whole.slice(0, length).split("\n").at(-1)!;
      const isWholeLine = whole.startsWith(`${whole.slice(0, length)}\n`);
      assert.equal(reading.entries.length, complete + (isWholeLine && last !== "" ? 1 : 0), String(length));
      assert.equal(reading.cut, isWholeLine || last === "" ? undefined : last);
    }
  });

  it("keeps a line that was cut off as text, says so, and goes on behind it", async () => {
    const files = new MemoryFileSystem({ [file]: whole.slice(0, -40) });
    const { host, warned } = hostOf(files);
    const { journal, notices } = await Journal.open(host, project, "local", 31337);
    assert.equal(warned.length, 1);
    assert.equal(notices.length, 1);
    await journal.append("1", { kind: "failed", code: "X", message: "" });
    const { entries, cut } = await readJournal(files, file);
    assert.equal(cut, undefined);
    assert.deepEqual(
      entries.map(({ kind }) => kind),
      ["planned", "sent", "cut", "failed"],
    );
    const kept = entries[2]!;
    assert.ok(kept.kind === "cut" && kept.text === whole.slice(0, -40).split("\n").at(-1));
    assert.equal((await Journal.open(host, project, "local", 31337)).notices.length, 0);
  });

  it("ends a whole last line that only lost its line end", async () => {
    const files = new MemoryFileSystem({ [file]: whole.slice(0, -1) });
    const { journal } = await Journal.open(hostOf(files).host, project, "local", 31337);
    await journal.append("9", { kind: "failed", code: "X", message: "" });
    assert.equal((await readJournal(files, file)).entries.length, 4);
  });

  it("does not guess where a line in the middle is damaged, or of another version", async () => {
    const lines = whole.split("\n");
    for (const damaged of [
      `${lines[0]}\n{"format":"tolb\n${lines[2]}\n`,
      whole.replace('"version":1', '"version":2'),
      whole.replace("tolbooth/journal", "other/journal"),
      whole.replace('"kind":"sent"', '"kind":"posted"'),
      "[]\n",
      "null\n",
    ]) {
      const files = new MemoryFileSystem({ [file]: damaged });
      await assert.rejects(readJournal(files, file), { code: "FILE_FORMAT_UNKNOWN" });
      await assert.rejects(readDeployments(files, project, "local"), { code: "FILE_FORMAT_UNKNOWN" });
    }
  });

  it("writes nothing more once a line could not be written", async () => {
    const files = new MemoryFileSystem({ [file]: whole });
    const { journal } = await Journal.open(hostOf(files).host, project, "local", 31337);
    files.failWriteOf.add(file);
    const statement = { kind: "failed", code: "X", message: "" } as const;
    await assert.rejects(journal.append("1", statement), { code: "FILE_WRITE_FAILED" });
    files.failWriteOf.clear();
    await assert.rejects(journal.append("1", statement), { code: "FILE_WRITE_FAILED" });
    assert.equal(journal.entries.length, 3);
    assert.equal(files.text(file), whole);
  });
});

describe("readDeployments and findDeployment", () => {
  const address = "0x3C44CdDdB6a900fa2b585dd299e03d12FA4293BC";
  const folder = path.join(root, "deployments/local");

  it("goes by the journal, and takes in record files that came without one", async () => {
    const entries = [planned("1", "Permit"), sent("1"), confirmed("1", address)];
    const copied = { format: "tolbooth/deployment", version: 1, name: "Copied", address, abi: [] };
    const files = new MemoryFileSystem({
      [file]: text(entries),
      [path.join(folder, "Permit.json")]: "not what the journal says",
      [path.join(folder, "Copied.json")]: JSON.stringify(copied),
      [path.join(folder, "archive/2026/Old.json")]: "{}",
    });
    const records = await readDeployments(files, project, "local");
    assert.deepEqual(
      records.map(({ name }) => name),
      ["Permit", "Copied"],
    );
    assert.deepEqual(await readDeployments(files, project, "elsewhere"), []);
    assert.equal((await findDeployment(files, project, "local", "Permit")).address, address);
    assert.equal(
      (await findDeployment(files, project, "local", ` ${address.toLowerCase()} `)).name,
      "Permit",
    );
    await assert.rejects(findDeployment(files, project, "local", "permit"), {
      code: "DEPLOYMENT_NOT_FOUND",
      details: { name: "permit", network: "local", known: ["Permit", "Copied"] },
    });
    await assert.rejects(readDeployments(files, project, "../../etc"), { code: "NETWORK_NAME_INVALID" });
  });

  it("does not bring back a record that was archived, though its file still stands there", async () => {
    const files = new MemoryFileSystem({
      [file]: text([
        planned("1", "Permit"),
        sent("1"),
        confirmed("1", address),
        { ...head, id: "x", kind: "archived", name: "Permit", reason: "", file: "" },
      ]),
      [path.join(folder, "Permit.json")]: JSON.stringify({
        format: "tolbooth/deployment",
        version: 1,
        address,
        abi: [],
      }),
    });
    assert.deepEqual(await readDeployments(files, project, "local"), []);
  });

  it("refuses record files that it does not know", async () => {
    for (const content of ["{", "[]", '{"format":"tolbooth/deployment","version":2}']) {
      const files = new MemoryFileSystem({ [path.join(folder, "X.json")]: content });
      await assert.rejects(readDeployments(files, project, "local"), { code: "FILE_FORMAT_UNKNOWN" });
    }
  });
});
