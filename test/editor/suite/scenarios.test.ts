/** One scenario, played in the editor, by the command line and by mocha: the same comes of it. */
import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import path from "node:path";
import * as vscode from "vscode";
import { activated, findingsOf, suiteProject, type SuiteProject } from "./support.js";

const gate = `// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;
contract Gate {
  error NotReleased(uint256 missing);
  event Passed(address indexed by, uint256 number);
  uint256 public released;
  function release(uint256 number) external { released = number; }
  function pass() external {
    if (released == 0) revert NotReleased(4);
    emit Passed(msg.sender, released);
  }
}
`;

const pass = (expect: object): object => ({
  title: "a lorry comes",
  send: "Gate.pass",
  as: "relayer",
  expect,
});
const scenario = (title: string, ...steps: object[]): string =>
  JSON.stringify(
    { format: "tolbooth/scenario", version: 1, as: "hmrc", title, steps: [{ deploy: "Gate" }, ...steps] },
    undefined,
    2,
  );
const scenarios = {
  good: scenario(
    "Released and passed",
    pass({ reverts: { error: "NotReleased", arguments: [4] } }),
    { title: "HMRC clears; expect released", send: "Gate.release", arguments: { number: 5 } },
    pass({ emits: [{ event: "Passed", arguments: { by: "relayer" } }] }),
    { title: "the number stays", call: "Gate.released", expect: { returns: 5 } },
  ),
  bad: scenario("Too early", pass({ emits: ["Passed"] }), { title: "a block", mine: 1 }),
};
type Name = keyof typeof scenarios;

interface Step {
  readonly title: string;
  readonly status: string;
  readonly line: number;
}
interface Played {
  readonly ok: boolean;
  readonly steps: readonly Step[];
}

describe("A scenario", () => {
  let project: SuiteProject;
  let repository: string;

  before(async () => {
    repository = (await activated()).extensionPath;
    project = await suiteProject("scenarios", {
      "tolbooth.json": JSON.stringify({ agencies: [{ name: "hmrc", title: "HMRC", id: 1, lane: 1 }] }),
      "contracts/Gate.sol": gate,
      ...Object.fromEntries(
        Object.entries(scenarios).map(([name, text]) => [`scenario/${name}.scenario.json`, text]),
      ),
    });
    const node = vscode.Uri.file(path.join(repository, "sdk", "dist", "node", "index.js")).toString();
    for (const name of Object.keys(scenarios))
      await project.write(
        `test/${name}.mjs`,
        `import { describeScenario } from ${JSON.stringify(node)};
describeScenario(new URL("../scenario/${name}.scenario.json", import.meta.url));
`,
      );
  });

  after(() => project.remove());

  /** Runs a program of the repository in the project; what it writes is JSON. */
  const program = async (file: string, ...words: string[]): Promise<Record<string, unknown>> => {
    const environment = { ...process.env, ELECTRON_RUN_AS_NODE: "1", NODE_OPTIONS: "" };
    const text = await new Promise<string>((resolve) => {
      execFile(
        process.execPath,
        [path.join(repository, file), ...words],
        { cwd: project.root, env: environment },
        (_, stdout) => resolve(stdout),
      );
    });
    return JSON.parse(text) as Record<string, unknown>;
  };
  const playedInEditor = async (name: Name): Promise<Played> => {
    const { fsPath } = project.uri(`scenario/${name}.scenario.json`);
    const result = await vscode.commands.executeCommand<Played>("tolbooth.runScenario", { file: fsPath });
    return plain(result);
  };
  const playedByCommand = async (name: Name): Promise<Played> => {
    const words = ["scenario", "run", name, "--json"];
    const { result } = (await program("sdk/bin/tolbooth.mjs", ...words)) as {
      result: { scenarios: [Played] };
    };
    return plain(result.scenarios[0]);
  };
  const plain = ({ ok, steps }: Played): Played => ({
    ok,
    steps: steps.map(({ title, status, line }) => ({ title, status, line })),
  });
  /** Titles by what became of them: mocha tells no lines but in the words of a failure. */
  const playedByMocha = async (name: Name): Promise<Record<string, string[]>> => {
    const file = path.join("test", `${name}.mjs`);
    const result = await program("node_modules/mocha/bin/mocha.js", "--reporter", "json", file);
    const titles = (key: string): string[] => (result[key] as { title: string }[]).map(({ title }) => title);
    return { passed: titles("passes"), failed: titles("failures"), "not-run": titles("pending") };
  };
  const byStatus = ({ steps }: Played): Record<string, string[]> =>
    Object.fromEntries(
      ["passed", "failed", "not-run"].map((status) => [
        status,
        steps.filter((step) => step.status === status).map(({ title }) => title),
      ]),
    );

  for (const name of ["good", "bad"] as const) {
    it(`comes out the same in the editor, by the command line and by mocha: ${name}`, async () => {
      const inEditor = await playedInEditor(name);
      assert.equal(inEditor.ok, name === "good");
      assert.deepEqual(await playedByCommand(name), inEditor);
      assert.deepEqual(await playedByMocha(name), byStatus(inEditor));
    });
  }

  it("is marked at the line of the step that was not as expected", async () => {
    const document = await project.open("scenario/bad.scenario.json");
    const { steps } = await playedInEditor("bad");
    const failed = steps.find(({ status }) => status === "failed");
    const marks = findingsOf(document.uri);
    assert.deepEqual(
      marks.map(({ code }) => code),
      ["SCENARIO_NOT_AS_EXPECTED"],
    );
    const { line } = marks[0]!.range.start;
    const end = document.positionAt(document.getText().indexOf('"mine"')).line;
    assert.equal(line + 1 >= failed!.line && line < end, true, `marked at line ${line + 1}`);
    assert.equal((await playedInEditor("good")).ok, true);
    assert.equal(findingsOf(project.uri("scenario/good.scenario.json")).length, 0);
  });

  it("offers to be run above its title", async () => {
    const document = await project.open("scenario/good.scenario.json");
    const lenses = await vscode.commands.executeCommand<vscode.CodeLens[]>(
      "vscode.executeCodeLensProvider",
      document.uri,
    );
    const ours = lenses.filter(({ command }) => command?.command === "tolbooth.runScenario");
    assert.deepEqual(
      ours.map(({ range, command }) => [
        document.lineAt(range.start.line).text.includes('"title"'),
        command?.arguments,
      ]),
      [
        [true, [{ file: document.uri.fsPath }]],
        [true, [{ file: document.uri.fsPath, network: "local" }]],
      ],
    );
  });
});
