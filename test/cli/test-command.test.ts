import assert from "node:assert/strict";
import { cp, symlink } from "node:fs/promises";
import path from "node:path";
import { hasForge } from "../unit/testing/support/fixture.js";
import { removeFolder, temporaryFolder, tolbooth, tolboothJson, writeFiles } from "./harness.js";

const repository = path.resolve(import.meta.dirname, "../..");
const head = "// SPDX-License-Identifier: MIT\npragma solidity ^0.8.30;\n";

const project = {
  "tolbooth.json": "{}",
  "contracts/Counter.sol": `${head}contract Counter {
    uint256 public value;
    function add(uint256 amount) external {
        if (amount == 77) value = 0;
        else value += amount;
    }
}
`,
  "test/Counter.t.sol": `${head}import {Counter} from "../contracts/Counter.sol";
contract CounterTest {
    bool public constant IS_TEST = true;
    Counter internal counter = new Counter();
    function test_adds() public { counter.add(2); require(counter.value() == 2, "two"); }
    function test_fails() public {
        counter.add(3);
        require(counter.value() == 4, "four");
    }
    function testFuzz_small(uint256 amount) public pure { require(amount < 1000, "small"); }
}
`,
  "test/sums.test.mjs": `import assert from "node:assert/strict";
describe("Sums", () => { it("adds", () => assert.equal(1 + 1, 2)); });
`,
  "package.json": JSON.stringify({ scripts: { test: 'mocha "test/**/*.test.mjs"' } }),
};

describe("tolbooth test", function () {
  this.timeout(300_000);
  let folder: string;

  before(async () => {
    folder = await temporaryFolder();
    await writeFiles(folder, project);
    await symlink(path.join(repository, "node_modules"), path.join(folder, "node_modules"), "junction");
  });

  after(() => removeFolder(folder));

  it("lists the tests without running one", async () => {
    const { result, exit } = await tolboothJson(["test", "--list"], { cwd: folder });
    assert.equal(exit, 0);
    assert.deepEqual(
      result.tests.map((one: { kind: string; names: string[] }) => `${one.kind} ${one.names.join(" > ")}`),
      [
        "unit CounterTest > test_adds",
        "unit CounterTest > test_fails",
        "fuzz CounterTest > testFuzz_small",
        "case Sums > adds",
      ],
    );
  });

  it("runs tests of both kinds and says where one failed", async function () {
    if (!hasForge()) return this.skip();
    const { result, error, exit } = await tolboothJson(["test"], { cwd: folder, inProcess: true });
    assert.equal(exit, 1);
    assert.equal(error?.code, "TESTS_FAILED");
    assert.deepEqual(result.counts, { passed: 2, failed: 2, errored: 0, skipped: 0 });
    const tests = Object.fromEntries(
      result.tests.map((one: { names: string[] }) => [one.names.at(-1), one]),
    ) as Record<string, { status: string; failure?: { place: object; counterexample?: { name: string }[] } }>;
    assert.equal(tests["adds"]?.status, "passed");
    assert.deepEqual(tests["test_fails"]?.failure?.place, {
      file: "test/Counter.t.sol",
      line: 10,
      column: 9,
      endLine: 10,
      endColumn: 46,
    });
    assert.deepEqual(
      tests["testFuzz_small"]?.failure?.counterexample?.map(({ name }) => name),
      ["amount"],
    );
  });

  it("runs a part, and counts the lines that it runs", async function () {
    if (!hasForge()) return this.skip();
    const words = ["test", "test/Counter.t.sol", "--match", "test_adds", "--coverage"];
    const { result, exit } = await tolboothJson(words, { cwd: folder, inProcess: true });
    assert.equal(exit, 0);
    assert.deepEqual(result.counts, { passed: 1, failed: 0, errored: 0, skipped: 0 });
    const file = result.coverage.find((one: { file: string }) => one.file === "contracts/Counter.sol");
    assert.deepEqual(file.functions, { covered: 1, total: 1 });
    assert.ok(file.lines.covered > 0, JSON.stringify(file));
    assert.ok(file.branches.covered < file.branches.total, JSON.stringify(file));
  });

  it("gives people a line for each test, and the failures with their lines at the end", async () => {
    const run = await tolbooth(["test", "test/sums.test.mjs"], { cwd: folder });
    assert.equal(run.code, 0, run.stderr);
    assert.match(run.stdout, /^✓ test\/sums\.test\.mjs > Sums > adds/m);
    assert.match(run.stdout, /^1 passed, 0 failed, 0 skipped$/m);
  });

  const wrong: readonly (readonly [string, readonly string[], string, number])[] = [
    ["a part of a name that no test has", ["--match", "nothing like it"], "TESTS_NOT_FOUND", 1],
    ["a folder that is not there", ["tests/nowhere"], "FILE_NOT_FOUND", 2],
    ["a folder without tests", ["contracts"], "TESTS_NOT_FOUND", 1],
  ];
  for (const [what, words, code, exit] of wrong)
    it(`refuses ${what}`, async () => {
      const found = await tolboothJson(["test", ...words], { cwd: folder });
      assert.equal(found.error?.code, code);
      assert.equal(found.exit, exit);
    });

  it("says that forge is missing, and how to get it", async () => {
    const { error, exit } = await tolboothJson(["test", "test/Counter.t.sol"], {
      cwd: folder,
      environment: { TOLBOOTH_FORGE: path.join(folder, "no-forge") },
    });
    assert.equal(error?.code, "FORGE_NOT_FOUND");
    assert.equal(exit, 3);
  });

  it("runs the tests of a sample", async () => {
    const sample = path.join(folder, "sample");
    await cp(path.join(repository, "samples", "border-events"), sample, {
      recursive: true,
      filter: (source) => ![".tolbooth", "deployments", "node_modules"].includes(path.basename(source)),
    });
    // Compiled beforehand: the sample's own set-up has a time limit, and machines differ.
    await tolboothJson(["compile"], { cwd: sample, inProcess: true });
    try {
      const { result, exit, stderr } = await tolboothJson(["test"], { cwd: sample, inProcess: true });
      assert.equal(exit, 0, stderr);
      assert.ok(result.counts.passed >= 3 && result.counts.failed === 0, JSON.stringify(result.counts));
    } finally {
      await tolbooth(["network", "stop"], { cwd: sample });
    }
  });
});
