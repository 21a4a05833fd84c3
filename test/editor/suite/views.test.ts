import assert from "node:assert/strict";
import * as fs from "node:fs/promises";
import * as vscode from "vscode";
import { gateSource } from "./gate.js";
import { activated, suiteProject, until, type SuiteProject } from "./support.js";

/** Web view panels that are open, by the title of their tab. */
const panels = (): string[] =>
  vscode.window.tabGroups.all
    .flatMap((group) => group.tabs)
    .filter(
      (tab) => tab.input instanceof vscode.TabInputWebview && tab.input.viewType.endsWith("tolbooth.form"),
    )
    .map((tab) => tab.label);

describe("The views and their commands", () => {
  let project: SuiteProject;
  const run = async <T>(command: string, ...parameters: unknown[]): Promise<T | undefined> =>
    vscode.commands.executeCommand<T | undefined>(command, ...parameters);

  before(async () => {
    await activated();
    project = await suiteProject("views project", {
      "tolbooth.json": JSON.stringify({
        agencies: [
          { name: "hmrc", title: "HM Revenue and Customs" },
          { name: "apha", title: "Animal and Plant Health Agency" },
        ],
      }),
      "contracts/Gate.sol": gateSource,
    });
    await run("tolbooth.startNetwork", project.root);
    await run("tolbooth.deployContract", { projectRoot: project.root, contractName: "Bell" });
  });

  after(async () => {
    await run("tolbooth.stopNetwork", project.root);
    await project.remove();
  });

  it("open without an error", async () => {
    for (const view of ["tolbooth.networks", "tolbooth.accounts", "tolbooth.contracts", "tolbooth.events"]) {
      await run(`${view}.focus`);
    }
    await run("tolbooth.refreshViews");
  });

  it("copy the address of a contract's node", async () => {
    const address = "0x5FbDB2315678afecb367f032d93F642f64180aa3";
    assert.equal(await run("tolbooth.copyAddress", { projectRoot: project.root, row: { address } }), address);
    assert.equal(await vscode.env.clipboard.readText(), address);
  });

  it("send from the account that was chosen", async () => {
    const chosen = await run("tolbooth.setSender", { projectRoot: project.root, row: { name: "apha" } });
    assert.equal(chosen, "apha");
    const deployed = await run<{ record: { from: string } }>("tolbooth.deployContract", {
      projectRoot: project.root,
      contractName: "Bell",
      name: "SecondBell",
    });
    const first = JSON.parse(
      await fs.readFile(project.uri("deployments/local/Bell.json").fsPath, "utf8"),
    ) as { from: string };
    assert.ok(deployed && deployed.record.from !== first.from);
  });

  it("show a deployment's record as it is on disk", async () => {
    const file = await run<string>("tolbooth.showRecord", {
      projectRoot: project.root,
      network: "local",
      contract: "Bell",
    });
    assert.equal(file, project.uri("deployments/local/Bell.json").fsPath);
    assert.equal(vscode.window.activeTextEditor?.document.uri.fsPath, file);
  });

  it("open one form for each function, and the same one again", async () => {
    const target = { projectRoot: project.root, network: "local", contract: "Bell", function: "ring()" };
    await run("tolbooth.sendFunction", target);
    await run("tolbooth.sendFunction", target);
    await until("the form of ring", () => panels().length === 1, { seen: panels });
    await run("tolbooth.callFunction", { ...target, function: "times()" });
    await until("the form of times", () => panels().length === 2, { seen: panels });
    await run("tolbooth.deployContract", { projectRoot: project.root, contractName: "Gate" });
    await until("the constructor's form", () => panels().length === 3, { seen: panels });
  });
});
