import assert from "node:assert/strict";
import path from "node:path";
import * as vscode from "vscode";
import { findProject, type CoveredFile, type Host, type TestNode } from "@tolbooth/sdk";
import { createNodeHost } from "@tolbooth/sdk/node";
import type { ExtensionHost, Services } from "../../../extension/src/host.js";
import { Coverage } from "../../../extension/src/testing/coverage.js";
import { Explorer } from "../../../extension/src/testing/explorer.js";
import { registerContinuousRuns } from "../../../extension/src/testing/continuousRuns.js";
import { messageOf } from "../../../extension/src/testing/messages.js";
import { ProjectTests } from "../../../extension/src/testing/projectTests.js";
import type { TestRunner } from "../../../extension/src/testing/runs.js";
import { TestTree } from "../../../extension/src/testing/tree.js";
import { activated, replace, suiteProject, until, type SuiteProject } from "./support.js";

const counter = `// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

contract Counter {
    uint256 public value;

    function add(uint256 amount) external {
        value += amount;
    }
}
`;

const counterTest = `// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {Counter} from "../contracts/Counter.sol";

contract CounterTest {
    bool public constant IS_TEST = true;
    Counter internal counter;

    function setUp() public {
        counter = new Counter();
    }

    function test_adds() public {
        counter.add(2);
        require(counter.value() == 2, "two");
    }

    function test_fails() public {
        counter.add(3);
        require(counter.value() == 4, "four");
    }

    function testFuzz_isSmall(uint256 amount) public pure {
        require(amount < 1000, "small");
    }
}
`;

const mochaTest = `import assert from "node:assert/strict";

describe("Sums", () => {
  it("adds", () => assert.equal(1 + 1, 2));
  it("fails", () => {
    assert.equal(1 + 1, 3);
  });
  for (const number of [1, 2]) it(\`knows \${number}\`, () => {});
});
`;

const files = {
  "tolbooth.json": "{}\n",
  "contracts/Counter.sol": counter,
  "test/Counter.t.sol": counterTest,
  "test/sums.test.mjs": mochaTest,
  "package.json": JSON.stringify({ scripts: { test: 'mocha "test/**/*.test.mjs"' } }),
};

/** The failure that a test left, as the command "Show Call Trace" shows it. */
function leftBy(label: string, id: string): vscode.Uri {
  return vscode.Uri.from({ scheme: "tolbooth-trace", path: `/${label}.txt`, query: id });
}

describe("The Testing view", function () {
  this.timeout(180_000);
  let project: SuiteProject;

  before(async () => {
    await activated();
    project = await suiteProject("tested project", files);
  });

  after(() => project.remove());

  /** Reads a text of the extension afresh: an open document keeps up by an event that takes a moment. */
  const textOf = async (uri: vscode.Uri): Promise<string> =>
    (await vscode.workspace.openTextDocument(uri)).getText();

  it("runs the Solidity tests of the file that is open, and says where they failed", async () => {
    await project.open("test/Counter.t.sol");
    const id = "forge:test/Counter.t.sol:CounterTest:test_fails";
    await untilRun(() => textOf(leftBy("test_fails", id)), "four");
    const text = await textOf(leftBy("test_fails", id));
    assert.match(text, /CounterTest\.test_fails \(.*Counter\.t\.sol:21:9\)/);
    assert.match(text, /Counter::add\(3\)/);
    const fuzz = await textOf(
      leftBy("testFuzz_isSmall", "forge:test/Counter.t.sol:CounterTest:testFuzz_isSmall"),
    );
    assert.match(fuzz, /amount: \d+/);
  });

  it("runs the mocha tests of the file that is open, and says where they failed", async () => {
    await project.open("test/sums.test.mjs");
    const id = 'mocha:test/sums.test.mjs:["Sums","fails"]';
    await untilRun(() => textOf(leftBy("fails", id)), "strictly equal");
    assert.match(await textOf(leftBy("fails", id)), /sums\.test\.mjs:6:12/);
  });

  /** Runs the tests of the open file once they were found there: VS Code does nothing while there are none. */
  async function untilRun(text: () => Promise<string>, wanted: string): Promise<void> {
    await until(
      `a failure that says ${wanted}`,
      async () => {
        await vscode.commands.executeCommand("testing.runCurrentFile");
        return (await text()).includes(wanted);
      },
      { timeoutMs: 150_000 },
    );
  }
});

describe("The list of tests", function () {
  this.timeout(60_000);
  let project: SuiteProject;
  let controller: vscode.TestController;
  let explorer: Explorer;
  let host: Host;
  const changed = new vscode.EventEmitter<vscode.Uri>();

  beforeEach(async () => {
    project = await suiteProject("listed project", files);
    controller = vscode.tests.createTestController("tolbooth.suite", "Suite");
    host = createNodeHost();
    const found = await findProject(host.files, project.root);
    const services = {
      host,
      projects: {
        all: () => Promise.resolve([found]),
        of: () => Promise.resolve(found),
        nameOf: () => "listed project",
        onDidChange: changed.event,
      },
    } as unknown as Services;
    const extension = { log: { warn: (text: string) => assert.fail(text) } } as unknown as ExtensionHost;
    explorer = new Explorer(extension, services, new TestTree(controller));
    await explorer.findAll();
  });

  afterEach(async () => {
    explorer.dispose();
    controller.dispose();
    await project.remove();
  });

  const labels = (items: vscode.TestItemCollection): unknown[] =>
    [...items].map(([, item]) =>
      item.children.size === 0 ? item.label : [item.label, labels(item.children)],
    );

  const whole = [
    ["test/Counter.t.sol", [["CounterTest", ["test_adds", "test_fails", "testFuzz_isSmall"]]]],
    ["test/sums.test.mjs", [["Sums", ["adds", "fails"]]]],
  ];

  it("has the tests of both kinds, each at its name", async () => {
    assert.deepEqual(labels(controller.items), whole);
    const test = explorer.tree.itemOf(
      await findProject(host.files, project.root),
      "forge:test/Counter.t.sol:CounterTest:test_fails",
    );
    assert.equal(test?.range?.start.line, 18);
    assert.equal(test.range.start.character, 13);
    assert.equal(test.uri?.fsPath, path.join(project.root, "test", "Counter.t.sol"));
  });

  it("follows what is typed, also where the text is broken, and items stay who they are", async () => {
    const document = await project.open("test/Counter.t.sol");
    const itemOf = (id: string): vscode.TestItem | undefined => {
      const [file] = [...controller.items].map(([, item]) => item);
      return file?.children.get("forge:test/Counter.t.sol:CounterTest")?.children.get(id);
    };
    const adds = itemOf("forge:test/Counter.t.sol:CounterTest:test_adds");
    await replace(document, "function test_fails() public {", "function test_other() public { uint256 = ;");
    await explorer.settled();
    assert.deepEqual(labels(controller.items), [
      ["test/Counter.t.sol", [["CounterTest", ["test_adds", "test_other", "testFuzz_isSmall"]]]],
      whole[1],
    ]);
    assert.equal(itemOf("forge:test/Counter.t.sol:CounterTest:test_adds"), adds);
    const mocha = await project.open("test/sums.test.mjs");
    await replace(mocha, "assert.equal(1 + 1, 3);", "assert.equal(1 +");
    await explorer.settled();
    await replace(mocha, 'it("adds"', 'it("adds up"');
    await explorer.settled();
    assert.deepEqual(labels(controller.items)[1], whole[1], "a text that cannot be read keeps its tests");
    await replace(mocha, "assert.equal(1 +\n", "\n");
    await explorer.settled();
    assert.deepEqual(labels(controller.items)[1], ["test/sums.test.mjs", [["Sums", ["adds up", "fails"]]]]);
  });

  it("follows files that come and go", async () => {
    await project.write("test/Second.t.sol", counterTest.replace("CounterTest", "SecondTest"));
    await until("the second file", async () => {
      await explorer.settled();
      return controller.items.size === 3;
    });
    await vscode.workspace.fs.delete(project.uri("test/Counter.t.sol"));
    await until("the first file to go", async () => {
      await explorer.settled();
      return controller.items.size === 2;
    });
  });

  it("keeps a test that only a run could know", async () => {
    const found = await findProject(host.files, project.root);
    const chain = [
      { id: "mocha:test/sums.test.mjs", label: "test/sums.test.mjs", kind: "file" as const },
      { id: 'mocha:test/sums.test.mjs:["Sums"]', label: "Sums", kind: "suite" as const },
      { id: 'mocha:test/sums.test.mjs:["Sums","knows 1"]', label: "knows 1", kind: "case" as const },
    ];
    explorer.tree.add(found, {
      runner: "mocha",
      path: project.uri("test/sums.test.mjs").fsPath,
      chain,
    });
    const mocha = await project.open("test/sums.test.mjs");
    await replace(mocha, 'it("adds"', 'it("adds up"');
    // The editor tells of an edit a moment after it was made.
    await until(
      "the new name",
      async () => {
        await explorer.settled();
        return JSON.stringify(labels(controller.items)[1]).includes('"adds up"');
      },
      { seen: () => [labels(controller.items), mocha.getText()] },
    );
    assert.deepEqual(labels(controller.items)[1], [
      "test/sums.test.mjs",
      [["Sums", ["adds up", "fails", "knows 1"]]],
    ]);
  });

  it("keeps what is typed when other files are read anew", async () => {
    const renamed = [["Sums", ["adds up", "fails"]]];
    const mocha = await project.open("test/sums.test.mjs");
    await replace(mocha, 'it("adds"', 'it("adds up"');
    await until("the editor to call the text unsaved", () => mocha.isDirty);
    await explorer.findAll();
    assert.deepEqual(labels(controller.items)[1], ["test/sums.test.mjs", renamed]);
  });

  it("keeps what is typed before the editor calls the text unsaved", async () => {
    const uri = project.uri("test/sums.test.mjs");
    const document = { uri, isClosed: false, getText: () => mochaTest.replace('it("adds"', 'it("adds up"') };
    const pending = explorer as unknown as { edited: Map<string, unknown>; changed: Set<string> };
    pending.edited.set(uri.fsPath, document);
    pending.changed.add(project.uri("test/Counter.t.sol").fsPath);
    await explorer.settled();
    assert.deepEqual(labels(controller.items)[1], ["test/sums.test.mjs", [["Sums", ["adds up", "fails"]]]]);
  });

  it("is run again after a save, as far as the saved file reaches", async () => {
    const asked: string[][] = [];
    const runner = {
      run: (request: vscode.TestRunRequest) => {
        asked.push((request.include ?? []).map((item) => item.id));
        return Promise.resolve();
      },
    } as unknown as TestRunner;
    const continuous = registerContinuousRuns(explorer, runner);
    const end = new vscode.CancellationTokenSource();
    try {
      continuous.follow(new vscode.TestRunRequest(undefined, undefined, undefined, true), end.token);
      const document = await project.open("contracts/Counter.sol");
      await replace(document, "value += amount", "value += amount + 0");
      await document.save();
      await until("a run", () => asked.length === 1, { seen: () => asked });
      assert.deepEqual(asked, [["forge:test/Counter.t.sol"]]);
      end.cancel();
      await replace(document, "amount + 0", "amount");
      await document.save();
      await explorer.settled();
      assert.equal(asked.length, 1, "nothing is run after the end");
    } finally {
      end.dispose();
      continuous.dispose();
    }
  });

  it("finds the files that a change reaches, through what they import", async () => {
    const tests = new ProjectTests(host, await findProject(host.files, project.root));
    await tests.find(new Map());
    const ids = (nodes: readonly TestNode[]): string[] => nodes.map(({ id }) => id);
    const at = (file: string): string => project.uri(file).fsPath;
    assert.deepEqual(ids(tests.affectedBy(at("contracts/Counter.sol"))), ["forge:test/Counter.t.sol"]);
    assert.deepEqual(ids(tests.affectedBy(at("test/Counter.t.sol"))), ["forge:test/Counter.t.sol"]);
    assert.deepEqual(ids(tests.affectedBy(at("contracts/Other.sol"))), []);
    assert.deepEqual(ids(tests.affectedBy(at("src/sums.mjs"))), ["mocha:test/sums.test.mjs"]);
  });

  it("shows a failure at its line, with its stack and its trace", async () => {
    const item = controller.createTestItem("one", "one", project.uri("test/Counter.t.sol"));
    item.range = new vscode.Range(18, 13, 18, 23);
    const range = { start: { line: 20, character: 8 }, end: { line: 20, character: 46 } };
    const file = project.uri("test/Counter.t.sol").fsPath;
    const message = messageOf(
      {
        message: "four",
        place: { path: file, range },
        frames: [{ name: "CounterTest.test_fails", place: { path: file, range } }],
        counterexample: [{ name: "amount", type: "uint256", value: "5" }],
        trace: "[1] CounterTest::test_fails()",
      },
      item,
    );
    assert.equal(message.location?.range.start.line, 20);
    assert.equal(message.stackTrace?.[0]?.position?.line, 20);
    assert.equal(message.contextValue, "tolbooth.hasTrace");
    assert.ok(String(message.message).includes("amount: 5"), String(message.message));
    const bare = messageOf({ message: "no line", frames: [] }, item);
    assert.equal(bare.location?.range.start.line, 18, "without a line the test's own name is shown");
  });

  it("gives coverage in VS Code's form", () => {
    const added: vscode.FileCoverage[] = [];
    const run = { addCoverage: (one: vscode.FileCoverage) => added.push(one) } as unknown as vscode.TestRun;
    const file: CoveredFile = {
      path: project.uri("contracts/Counter.sol").fsPath,
      lines: [
        {
          line: 7,
          hits: 2,
          branches: [
            { label: "0.0", hits: 2 },
            { label: "0.1", hits: 0 },
          ],
        },
        { line: 9, hits: 0, branches: [] },
      ],
      functions: [{ name: "Counter.add", line: 6, hits: 2 }],
    };
    const coverage = new Coverage();
    coverage.add(run, [file]);
    const [only] = added;
    assert.ok(only);
    assert.deepEqual([only.statementCoverage.covered, only.statementCoverage.total], [1, 2]);
    assert.deepEqual([only.branchCoverage?.covered, only.branchCoverage?.total], [1, 2]);
    assert.deepEqual([only.declarationCoverage?.covered, only.declarationCoverage?.total], [1, 1]);
    assert.equal(coverage.of(only).length, 3);
  });
});
