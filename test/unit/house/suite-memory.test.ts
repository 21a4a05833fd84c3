import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { readInputs, SuiteMemory } from "../../../scripts/lib/suite-memory.mjs";

const root = path.resolve(import.meta.dirname, "../../..");
const suites = ["lint", "unit", "cli", "contracts", "editor", "editor-ui"];

describe("what a suite's result depends on", () => {
  let folder: string;
  beforeEach(() => {
    folder = path.join(mkdtempSync(path.join(os.tmpdir(), "tolbooth-inputs-")), "project");
    mkdirSync(folder);
    for (const file of [
      ...["package-lock.json", "sdk/src/a.ts", "sdk/contracts/A.sol", "docs/a.md", "extension/src/a.ts"],
      ...["test/unit/a/a.test.ts", "test/unit/a/support/b.ts", "test/cli/a.test.ts", "test/cli/harness.ts"],
      ...["test/contracts/A.t.sol", "test/editor/suite/a.test.ts", "test/editor/ui/a.ui.ts"],
    ])
      write(file, "before");
    write(".gitignore", "node_modules/\ndist/\n");
    execFileSync("git", ["init", "--quiet"], { cwd: folder });
    execFileSync("git", ["add", "."], { cwd: folder });
  });
  afterEach(() => rmSync(path.dirname(folder), { recursive: true, force: true }));

  function write(file: string, text: string): void {
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
    writeFileSync(path.join(folder, file), text);
  }

  /** The suites whose hash is another one after the change. */
  function changedBy(change: () => void): string[] {
    const before = readInputs(folder)!;
    change();
    const after = readInputs(folder)!;
    return suites.filter((suite) => before(suite) !== after(suite));
  }

  it("is the same when nothing changed, and another for each suite", () => {
    assert.deepEqual(
      changedBy(() => undefined),
      [],
    );
    const inputs = readInputs(folder)!;
    assert.equal(new Set(suites.map(inputs)).size, suites.length);
  });

  for (const file of [
    ...["package-lock.json", "sdk/src/a.ts", "sdk/contracts/A.sol", "docs/a.md", "extension/src/a.ts"],
    ...["test/unit/a/support/b.ts", "test/cli/harness.ts", "test/contracts/A.t.sol"],
    // New files, in the project, in what is installed, and beside the project.
    ...["sdk/src/new.ts", "node_modules/.package-lock.json", "../shared/vectors/new.json"],
  ])
    it(`is another for every suite when ${file} is`, () => {
      assert.deepEqual(
        changedBy(() => write(file, "after")),
        suites,
      );
    });

  it("is another for every suite when a file is removed", () => {
    assert.deepEqual(
      changedBy(() => rmSync(path.join(folder, "sdk/src/a.ts"))),
      suites,
    );
  });

  for (const [file, own] of [
    ["test/unit/a/a.test.ts", "unit"],
    ["test/unit/new.test.ts", "unit"],
    ["test/cli/a.test.ts", "cli"],
    ["test/editor/suite/a.test.ts", "editor"],
    ["test/editor/ui/a.ui.ts", "editor-ui"],
  ] as const)
    it(`is another only for the suite of the test ${file}, and for the static checks`, () => {
      assert.deepEqual(
        changedBy(() => write(file, "after")),
        ["lint", own],
      );
    });

  it("does not hold what is built", () => {
    assert.deepEqual(
      changedBy(() => write("dist/a.js", "after")),
      [],
    );
  });

  it("holds what the environment tells the tests", () => {
    try {
      assert.deepEqual(
        changedBy(() => (process.env["TOLBOOTH_TEST_ONLY"] = "1")),
        suites,
      );
    } finally {
      delete process.env["TOLBOOTH_TEST_ONLY"];
    }
  });

  it("is right in leaving the tests of other suites out: nobody imports one", () => {
    const listed = execFileSync("git", ["ls-files", "-z", "--", "*.ts", "*.mts", "*.mjs", "*.cjs"], {
      cwd: root,
      encoding: "utf8",
    });
    const importing = listed
      .split("\0")
      .filter(
        (file) =>
          file && /(?:from|import\(|require\() *"\.[^"]*\.(?:test|ui)\.[cm]?[jt]s"/.test(textOf(file)),
      );
    assert.deepEqual(importing, []);
  });
});

/** The text of a file of this project; one that somebody removes at this moment has none. */
function textOf(file: string): string {
  try {
    return readFileSync(path.join(root, file), "utf8");
  } catch {
    return "";
  }
}

describe("the memory of what passed", () => {
  let folder: string;
  let memory: SuiteMemory;
  const file = (): string => path.join(folder, "memory", "suites.json");
  const good = { before: "one", after: "one", passed: 7, failed: 0, skipped: 0 };
  beforeEach(() => {
    folder = mkdtempSync(path.join(os.tmpdir(), "tolbooth-memory-"));
    memory = new SuiteMemory(file());
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  it("knows nothing at first", () => {
    assert.equal(memory.recall("unit", "one"), undefined);
  });

  it("knows a suite that passed, with the same inputs, for a day", () => {
    memory.note("unit", good, 1_000);
    assert.deepEqual(memory.recall("unit", "one", 2_000), { passed: 7, at: 1_000 });
    assert.equal(memory.recall("unit", "two", 2_000), undefined, "other inputs");
    assert.equal(memory.recall("cli", "one", 2_000), undefined, "another suite");
    assert.equal(memory.recall("unit", "one", 1_000 + 86_400_000), undefined, "too old");
    assert.equal(memory.recall("unit", "one", 0), undefined, "from the future");
  });

  it("keeps each suite by itself", () => {
    memory.note("unit", good, 1_000);
    memory.note("cli", { ...good, before: "two", after: "two" }, 1_000);
    assert.equal(memory.recall("unit", "one", 2_000)?.passed, 7);
    assert.equal(memory.recall("cli", "two", 2_000)?.passed, 7);
  });

  for (const [what, run] of [
    ["failed", { ...good, failed: 1 }],
    ["left something out", { ...good, skipped: 1 }],
    ["ran while somebody edited its inputs", { ...good, after: "two" }],
  ] as const)
    it(`does not know a suite that ${what}, nor what it gave before`, () => {
      memory.note("unit", good, 1_000);
      memory.note("unit", run, 1_000);
      assert.equal(memory.recall("unit", "one", 2_000), undefined);
      assert.equal(memory.recall("unit", "two", 2_000), undefined);
    });

  it("does not rely on a suite that failed and passed with the same inputs, until they change", () => {
    memory.note("unit", { ...good, failed: 1 }, 1_000);
    memory.note("unit", good, 1_000);
    memory.note("unit", good, 1_000);
    assert.equal(memory.recall("unit", "one", 2_000), undefined);
    memory.note("unit", { ...good, before: "two", after: "two" }, 1_000);
    assert.equal(memory.recall("unit", "two", 2_000)?.passed, 7);
  });

  for (const [what, text] of [
    ["damaged", '{"format":"tolbooth/suite-'],
    ["of another version", '{"format":"tolbooth/suite-memory","version":99,"suites":{}}'],
  ] as const)
    it(`takes a file that is ${what} for an empty one`, () => {
      memory.note("unit", good, 1_000);
      writeFileSync(file(), text);
      assert.equal(memory.recall("unit", "one", 2_000), undefined);
      memory.note("unit", good, 1_000);
      assert.equal(memory.recall("unit", "one", 2_000)?.passed, 7);
    });
});
