import assert from "node:assert/strict";
import * as fs from "node:fs/promises";
import path from "node:path";
import * as vscode from "vscode";
import { activated, suiteProject, type SuiteProject } from "./support.js";

const diary = `// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;
contract Diary {
    event Noted(uint16 indexed agency, string text);
    function note(uint16 agency, string calldata text) external { emit Noted(agency, text); }
}
`;

describe("Exporting events", () => {
  let project: SuiteProject;
  const run = async <T>(command: string, ...parameters: unknown[]): Promise<T | undefined> =>
    vscode.commands.executeCommand<T | undefined>(command, ...parameters);

  before(async () => {
    await activated();
    project = await suiteProject("events project", {
      "tolbooth.json": "{}",
      "contracts/Diary.sol": diary,
    });
    await run("tolbooth.startNetwork", project.root);
    await run("tolbooth.deployContract", { projectRoot: project.root, contractName: "Diary" });
    for (const [agency, text] of [
      ["1", "first"],
      ["2", "=second"],
      ["1", "third"],
    ]) {
      const send = { projectRoot: project.root, network: "local", contract: "Diary", function: "note" };
      const sent = await run("tolbooth.sendFunction", {
        ...send,
        arguments: [agency, text],
        from: "relayer",
      });
      assert.notEqual(sent, undefined, text);
    }
  });

  after(async () => {
    await run("tolbooth.stopNetwork", project.root);
    await project.remove();
  });

  it("writes CSV, every event of the project, with no cell that is a formula", async () => {
    const file = path.join(project.root, "all.csv");
    const done = await run<{ events: number }>("tolbooth.exportEvents", { projectRoot: project.root, file });
    assert.equal(done?.events, 3);
    const lines = (await fs.readFile(file, "utf8")).split("\r\n");
    assert.deepEqual(
      lines.slice(1, 4).map((line) => line.split(",").slice(-2)),
      [
        ["1", "first"],
        ["2", "'=second"],
        ["1", "third"],
      ],
    );
  });

  it("writes JSON, of those that match", async () => {
    const file = path.join(project.root, "some.json");
    await run("tolbooth.exportEvents", {
      projectRoot: project.root,
      file,
      query: { arguments: { agency: "1" } },
    });
    const document = JSON.parse(await fs.readFile(file, "utf8")) as {
      format: string;
      events: { arguments: { value: string }[] }[];
    };
    assert.equal(document.format, "tolbooth/events");
    assert.deepEqual(
      document.events.map((event) => event.arguments[1]?.value),
      ["first", "third"],
    );
  });
});
