/** Tasks: `tolbooth compile` as VS Code runs it, without a Node of the user's. */
import assert from "node:assert/strict";
import * as fs from "node:fs/promises";
import path from "node:path";
import * as vscode from "vscode";
import { activated, suiteProject, until, type SuiteProject } from "./support.js";

const head = "// SPDX-License-Identifier: MIT\npragma solidity ^0.8.24;\n";

describe("Tasks", () => {
  let project: SuiteProject;
  before(async () => {
    await activated();
    project = await suiteProject("tasks", {
      "tolbooth.json": "{}",
      "contracts/A.sol": `${head}contract A { uint256 public x; }\n`,
    });
  });
  after(() => project.remove());

  /** The task of that command for this suite's project. */
  async function taskOf(command: string): Promise<vscode.Task> {
    return until(`a task for ${command}`, async () => {
      const tasks = await vscode.tasks.fetchTasks({ type: "tolbooth" });
      return tasks.find(
        ({ definition }) =>
          definition["command"] === command && definition["project"] === path.basename(project.root),
      );
    });
  }

  /** Runs a task to its end. */
  async function exitCodeOf(task: vscode.Task): Promise<number | undefined> {
    const ended = new Promise<number | undefined>((resolve) => {
      const listening = vscode.tasks.onDidEndTaskProcess(({ execution, exitCode }) => {
        if (execution.task.name !== task.name) return;
        listening.dispose();
        resolve(exitCode);
      });
    });
    await vscode.tasks.executeTask(task);
    return ended;
  }

  const artifact = (name: string): string =>
    path.join(project.root, ".tolbooth", "artifacts", "contracts", `${name}.sol`, `${name}.json`);
  const exists = (file: string): Promise<boolean> =>
    fs.stat(file).then(
      () => true,
      () => false,
    );

  it("are offered for each project of the workspace", async () => {
    for (const command of ["compile", "watch", "check"]) {
      const task = await taskOf(command);
      assert.equal(task.source, "tolbooth");
      assert.equal(task.isBackground, command === "watch");
      assert.deepEqual(task.problemMatchers, [command === "watch" ? "$tolbooth-watch" : "$tolbooth"]);
    }
  });

  it("check without writing, then compile and write the artifacts", async () => {
    assert.equal(await exitCodeOf(await taskOf("check")), 0);
    assert.equal(await exists(artifact("A")), false);
    assert.equal(await exitCodeOf(await taskOf("compile")), 0);
    assert.equal(await exists(artifact("A")), true);
  });

  it("end with 1 when the project does not compile, and the finding is shown", async () => {
    await project.write("contracts/Wrong.sol", `${head}contract Wrong { uint256 public x = true; }\n`);
    assert.equal(await exitCodeOf(await taskOf("compile")), 1);
    const found = await until("a finding in Wrong.sol", () =>
      vscode.languages
        .getDiagnostics(project.uri("contracts/Wrong.sol"))
        .find(({ severity }) => severity === vscode.DiagnosticSeverity.Error),
    );
    assert.deepEqual([found.range.start.line, found.range.start.character], [2, 36]);
    await fs.rm(project.uri("contracts/Wrong.sol").fsPath);
  });

  it("go on compiling what changes until they are ended", async () => {
    const execution = await vscode.tasks.executeTask(await taskOf("watch"));
    try {
      await project.write("contracts/B.sol", `${head}contract B { uint256 public y; }\n`);
      await until("the artifact of B", () => exists(artifact("B")));
      await fs.rm(project.uri("contracts/B.sol").fsPath);
      await until("the artifact of B to go", async () => !(await exists(artifact("B"))));
    } finally {
      execution.terminate();
    }
    await until("the task to end", () => !vscode.tasks.taskExecutions.includes(execution));
  });
});
