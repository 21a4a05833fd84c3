/** Boards on the border-events sample: the workspace that the suite opens is a copy of it. */
import assert from "node:assert/strict";
import * as vscode from "vscode";
import { activated, closeAllEditors, suiteProject, until, type SuiteProject } from "./support.js";

const key = "0xf39Fd6e51aad88F6F4ce6aB8827279cffFb92266";

const contracts = `// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;
import {AgencyRegistry} from "@tolbooth/sdk/contracts/governance/AgencyRegistry.sol";
import {MovementClearance} from "@tolbooth/sdk/contracts/border/MovementClearance.sol";
import {ConsentRegistry} from "@tolbooth/sdk/contracts/data-sharing/ConsentRegistry.sol";
`;

describe("Boards", () => {
  let project: SuiteProject;
  const run = async <T>(command: string, ...parameters: unknown[]): Promise<T | undefined> =>
    vscode.commands.executeCommand<T | undefined>(command, ...parameters);
  const tabs = (): string[] =>
    vscode.window.tabGroups.all.flatMap((group) =>
      group.tabs
        .filter(
          ({ input }) => input instanceof vscode.TabInputWebview && input.viewType.endsWith("tolbooth.board"),
        )
        .map(({ label }) => label),
    );

  before(async () => {
    await activated();
    project = await suiteProject("boards", { "tolbooth.json": "{}", "contracts/All.sol": contracts });
    await run("tolbooth.startNetwork", project.root);
    const deploy = async (contractName: string, values: readonly string[]): Promise<string> => {
      const deployed = await run<{ record: { address: string } }>("tolbooth.deployContract", {
        projectRoot: project.root,
        contractName,
        arguments: values,
      });
      assert.ok(deployed, contractName);
      return deployed.record.address;
    };
    const registry = await deploy("AgencyRegistry", [key, key]);
    await deploy("MovementClearance", [registry]);
    await deploy("ConsentRegistry", [registry]);
  });

  after(async () => {
    await run("tolbooth.stopNetwork", project.root);
    await closeAllEditors();
    await project.remove();
  });

  it("finds the contract by its events, opens its board once, and shows it again when asked again", async () => {
    const target = await run("tolbooth.openMovementBoard", { projectRoot: project.root });
    const wanted = { projectRoot: project.root, network: "local", contract: "MovementClearance" };
    assert.deepEqual(target, wanted);
    await until("the board", () => Promise.resolve(tabs().length === 1 || undefined));
    await run("tolbooth.openMovementBoard", { projectRoot: project.root });
    assert.equal(tabs().length, 1);
  });

  it("opens the time lines of records beside it", async () => {
    const target = await run<{ contract: string }>("tolbooth.showTimeLine", { projectRoot: project.root });
    assert.equal(target?.contract, "ConsentRegistry");
    await until("both boards", () => Promise.resolve(tabs().length === 2 || undefined));
  });

  it("opens nothing for a contract that has no such events", async () => {
    const target = { projectRoot: project.root, contract: "AgencyRegistry" };
    assert.equal(await run("tolbooth.openMovementBoard", target), undefined);
    assert.equal(tabs().length, 2);
  });
});
