import assert from "node:assert/strict";
import path from "node:path";
import {
  compareDeployments,
  compiledFrom,
  deploymentDifferences,
  deploymentExportText,
  exportDeployments,
  readDeploymentHistory,
  type DeploymentRecord,
  type JournalEntry,
  type Project,
} from "@tolbooth/sdk";
import { MemoryFileSystem } from "../support/memory-files.js";

const root = path.resolve("/project");
const folder = path.join(root, "deployments/local");
const project = { root, networks: {}, agencies: [] } as unknown as Project;

const head = (id: string, second: number) => ({
  ...{ format: "tolbooth/journal" as const, version: 1 as const, id, chainId: 31337 },
  at: `2026-01-02T03:04:${String(second).padStart(2, "0")}.000Z`,
});
const sent = (id: string, name: string, second: number): JournalEntry[] => [
  {
    ...head(id, second),
    kind: "planned",
    ...{ name, contract: name, sourceName: "Test.sol", abi: [], arguments: ["5"], libraries: {} },
    ...{ codeHash: "0x01", from: "0x02" },
  },
  {
    ...head(id, second),
    ...{ kind: "sent", transactionHash: `0x${id}`, transaction: "0x", nonce: 0, from: "0x02" },
  },
];
const confirmed = (id: string, second: number): JournalEntry => ({
  ...head(id, second),
  ...{
    kind: "confirmed",
    transactionHash: `0x${id}`,
    address: `0xaddress${id}`,
    blockNumber: 1,
    gasUsed: "2",
  },
});
const lines = (...entries: JournalEntry[]): string =>
  entries.map((entry) => `${JSON.stringify(entry)}\n`).join("");

const record = (more: Partial<DeploymentRecord> = {}): DeploymentRecord => ({
  ...{
    format: "tolbooth/deployment",
    version: 1,
    name: "Permit",
    contract: "Permit",
    sourceName: "Test.sol",
  },
  ...{
    network: "local",
    chainId: 31337,
    address: "0xA1",
    abi: [],
    arguments: [],
    libraries: {},
    from: "0x02",
  },
  ...{ transactionHash: "0xfile", blockNumber: 7, gasUsed: "9", codeHash: "0x01" },
  deployedAt: "2026-01-02T03:04:30.000Z",
  ...more,
});

/** What became of each deployment: name, number, state. */
async function told(files: Readonly<Record<string, string>>, name?: string): Promise<unknown[]> {
  const inFolder = Object.entries(files).map(([file, text]) => [path.join(folder, file), text]);
  const memory = new MemoryFileSystem(Object.fromEntries(inFolder) as Record<string, string>);
  const history = await readDeploymentHistory(memory, project, "local", name);
  return [
    ...history.deployments.map(({ name: one, number, state }) => `${one} ${number} ${state}`),
    ...history.unreadable.map(({ file }) => file),
  ];
}

describe("The history of deployments", () => {
  const journal = lines(
    ...sent("a", "Permit", 1),
    confirmed("a", 2),
    ...sent("b", "Permit", 3),
    { ...head("b", 4), kind: "failed", code: "NETWORK_REFUSED", message: "no" },
    ...sent("c", "Permit", 5),
    confirmed("c", 6),
    ...sent("d", "Register", 7),
  );

  it("says what became of everything that was sent, oldest first", async () => {
    assert.deepEqual(await told({ "journal.jsonl": journal }), [
      "Permit 1 replaced",
      "Permit 2 failed",
      "Permit 3 current",
      "Register 1 unsettled",
    ]);
    assert.deepEqual(await told({ "journal.jsonl": journal }, "Register"), ["Register 1 unsettled"]);
  });

  it("leaves out what was planned and never sent", async () => {
    const [plan] = sent("a", "Permit", 1);
    assert.deepEqual(await told({ "journal.jsonl": lines(plan!) }), []);
  });

  it("has the archive's deployments too, each once", async () => {
    const archived = lines(...sent("0", "Permit", 0), confirmed("0", 0), ...sent("d", "Register", 7));
    assert.deepEqual(
      await told({
        "archive/one/journal.jsonl": archived,
        // Going back to a snapshot copies the journal.
        "archive/two/journal.jsonl": archived + journal,
        "journal.jsonl": journal + lines(confirmed("d", 8)),
      }),
      ["Permit 1 archived", "Permit 2 replaced", "Permit 3 failed", "Permit 4 current", "Register 1 current"],
    );
  });

  it("knows a record that was moved aside while its journal stayed", async () => {
    const file = "deployments/local/archive/one/Permit.json";
    const entries = [...sent("a", "Permit", 1), confirmed("a", 2)];
    const aside: JournalEntry = { ...head("x", 3), kind: "archived", name: "Permit", reason: "gone", file };
    const moved = record({ transactionHash: "0xa", deployedAt: head("a", 2).at });
    const files = {
      "journal.jsonl": lines(...entries, aside),
      "archive/one/Permit.json": JSON.stringify(moved),
    };
    assert.deepEqual(await told(files), ["Permit 1 archived"]);
  });

  it("takes a record file without a journal, and names an archive that cannot be read", async () => {
    const files = {
      "Permit.json": JSON.stringify(record()),
      "archive/one/journal.jsonl": "no journal\n",
      "archive/two/Permit.json": JSON.stringify(
        record({ transactionHash: "0xold", deployedAt: "2025-01-01" }),
      ),
    };
    assert.deepEqual(await told(files), [
      "Permit 1 archived",
      "Permit 2 current",
      "deployments/local/archive/one",
    ]);
  });

  it("refuses a key where a name belongs", async () => {
    await assert.rejects(told({}, `0x${"ab".repeat(32)}`), { code: "KEY_MISPLACED" });
  });
});

describe("Differences between deployments", () => {
  it("names sources, settings, arguments, libraries, the ABI and the address", () => {
    const input = (content: string, runs: number, more: object = {}): unknown => ({
      sources: { "Test.sol": { content }, ...more },
      settings: { optimizer: { enabled: true, runs }, outputSelection: { "*": { "*": [String(runs)] } } },
    });
    const count = { type: "function", name: "count", stateMutability: "view", inputs: [], outputs: [] };
    const constructor = { type: "constructor", inputs: [{ name: "first", type: "uint256" }] };
    const before = record({
      ...{ abi: [constructor, count], arguments: ["5"], libraries: { "T.sol:Sums": "0x1" } },
      compiledFrom: compiledFrom(input("one", 200))!,
    });
    const after = record({
      ...{ abi: [constructor, { ...count, stateMutability: "pure" }, { ...count, name: "add" }] },
      ...{ arguments: ["6"], libraries: { "T.sol:Sums": "0x2" }, address: "0xA2", codeHash: "0x03" },
      compiledFrom: compiledFrom(input("two", 1000, { "New.sol": { content: "" } }))!,
    });
    const found = deploymentDifferences(before, after).map((one) =>
      [one.kind, ...("unit" in one ? [one.unit] : []), ...("entry" in one ? [one.entry] : [])].join(" "),
    );
    assert.deepEqual(found, [
      "address",
      "code",
      "source New.sol",
      "source Test.sol",
      "setting",
      "argument",
      "library",
      "abi function add()",
      "abi function count()",
    ]);
    const setting = deploymentDifferences(before, after).find(({ kind }) => kind === "setting");
    assert.deepEqual(setting, { kind: "setting", setting: "optimizer.runs", before: 200, after: 1000 });
    assert.deepEqual(deploymentDifferences(before, before), []);
  });

  it("leave out what only one of the two builds had to compile as well", () => {
    const built = (sources: Record<string, string>) => record({ compiledFrom: { sources, settings: {} } });
    const past = (number: number, one: DeploymentRecord) => ({
      ...{ number, name: "Permit", at: "2026-11-23T00:00:00.000Z", record: one },
      ...{ contract: "Permit", sourceName: "Test.sol", chainId: 31337 },
      state: number === 1 ? ("replaced" as const) : ("current" as const),
    });
    const { differences } = compareDeployments(
      [
        past(1, built({ "A.sol": "0x1", "Elsewhere.sol": "0x2" })),
        past(2, built({ "A.sol": "0x3", "Else.sol": "0x4" })),
      ],
      "Permit",
      "local",
    );
    assert.deepEqual(differences, [{ kind: "source", unit: "A.sol", before: "0x1", after: "0x3" }]);
  });

  it("say sources or settings where a record kept the hash alone", () => {
    const differences = deploymentDifferences(record({ inputHash: "0x1" }), record({ inputHash: "0x2" }));
    assert.deepEqual(differences, [{ kind: "input", before: "0x1", after: "0x2" }]);
  });

  it("are those to the deployment before, or to the one that was asked for", async () => {
    const entries = ["a", "b", "c"].flatMap((id, index) => [
      ...sent(id, "Permit", index * 2),
      confirmed(id, index * 2 + 1),
    ]);
    const memory = new MemoryFileSystem({ [path.join(folder, "journal.jsonl")]: lines(...entries) });
    const { deployments } = await readDeploymentHistory(memory, project, "local", "Permit");
    const between = (earlier?: string): number[] => {
      const { before, after } = compareDeployments(deployments, "Permit", "local", earlier);
      return [before.number, after.number];
    };
    assert.deepEqual(between(), [2, 3]);
    assert.deepEqual(between("1"), [1, 3]);
    assert.deepEqual(between("0xADDRESSa"), [1, 3]);
    assert.throws(() => between("9"), { code: "DEPLOYMENT_EARLIER_NOT_FOUND" });
    assert.throws(() => between("3"), { code: "DEPLOYMENT_EARLIER_NOT_FOUND" });
    assert.throws(() => between("ab".repeat(32)), { code: "KEY_MISPLACED" });
    const first = deployments.slice(0, 1);
    assert.throws(() => compareDeployments(first, "Permit", "local"), {
      code: "DEPLOYMENT_EARLIER_NOT_FOUND",
    });
    assert.throws(() => compareDeployments([], "Permit", "local"), { code: "DEPLOYMENT_NOT_FOUND" });
  });
});

describe("The export of deployments", () => {
  it("has addresses, ABIs and the chain, in one order, and nothing of who deployed", () => {
    const records = [
      record({ name: "B", from: "0xsender", arguments: ["an argument"] }),
      record({ name: "A" }),
    ];
    const { content, leftOut } = exportDeployments(records, "local");
    const expected = { contract: "Permit", address: "0xA1", blockNumber: 7, abi: [] };
    assert.deepEqual(content, {
      ...{ format: "tolbooth/deployment-export", version: 1, network: "local", chainId: 31337 },
      contracts: { A: expected, B: expected },
    });
    assert.deepEqual(Object.keys(content.contracts), ["A", "B"]);
    assert.deepEqual(leftOut, []);
    assert.deepEqual(JSON.parse(deploymentExportText(content, "json")), content);
  });

  it("leaves out and names what stands on another chain than the last", () => {
    const other = record({ name: "Old", chainId: 5, deployedAt: "2025-01-01T00:00:00.000Z" });
    const { content, leftOut } = exportDeployments([other, record()], "local");
    assert.deepEqual([Object.keys(content.contracts), leftOut], [["Permit"], ["Old"]]);
  });

  it("refuses where nothing is deployed", () => {
    assert.throws(() => exportDeployments([], "local"), { code: "DEPLOYMENTS_NONE" });
  });
});
