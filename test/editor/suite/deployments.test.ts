import assert from "node:assert/strict";
import * as fs from "node:fs/promises";
import * as vscode from "vscode";
import type {
  CallPreview,
  DeploymentComparison,
  DeploymentDifference,
  DeploymentExport,
  PlanResult,
  StepPreview,
  Verification,
} from "@tolbooth/sdk";
import { activated, replace, suiteProject, until, type SuiteProject } from "./support.js";

const source = `// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;
contract Quota {
    event Used(uint16 amount);
    uint16 public immutable limit;
    constructor(uint16 limit_) { limit = limit_; }
    function use(uint16 amount) external { emit Used(amount); }
}
`;
const tally = `// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;
contract Tally {
    address public immutable quota;
    uint16 public marks;
    constructor(address quota_) { quota = quota_; }
    function mark() external { marks += 1; }
}
`;

const plan = {
  format: "tolbooth/deployment-plan",
  version: 1,
  deployments: [
    { contract: "Tally", arguments: [{ $deployed: "Planned" }] },
    { contract: "Quota", name: "Planned", arguments: ["7"] },
  ],
  calls: [{ contract: "Tally", function: "mark", arguments: [] }],
};

/** In words that do not depend on hashes: `argument limit_ 5 → 6`, `abi function use(uint16)`. */
function kinds(differences: readonly DeploymentDifference[]): string[] {
  return differences.map((one) => {
    if (one.kind === "argument") return `argument ${one.name} ${String(one.before)} → ${String(one.after)}`;
    if (one.kind === "abi") return `abi ${one.entry}`;
    return one.kind === "source" ? `source ${one.unit}` : one.kind;
  });
}

describe("Deployments", () => {
  let project: SuiteProject;
  const run = async <T>(command: string, ...parameters: unknown[]): Promise<T | undefined> =>
    vscode.commands.executeCommand<T | undefined>(command, ...parameters);
  const target = () => ({ projectRoot: project.root, network: "local", contract: "Quota" });
  /** Both texts of the diff editor in front. */
  const compared = async (): Promise<[string, string]> => {
    const input = await until("a diff editor", () => {
      const shown = vscode.window.tabGroups.activeTabGroup.activeTab?.input;
      return shown instanceof vscode.TabInputTextDiff && shown;
    });
    const text = async (uri: vscode.Uri) => (await vscode.workspace.openTextDocument(uri)).getText();
    return [await text(input.original), await text(input.modified)];
  };

  before(async function () {
    this.timeout(180_000);
    await activated();
    project = await suiteProject("deployments project", {
      "tolbooth.json": JSON.stringify({ agencies: [{ name: "hmrc", title: "HM Revenue and Customs" }] }),
      "contracts/Quota.sol": source,
      "contracts/Tally.sol": tally,
      "deployments/local/.keep": "",
      "deployment-plan.json": JSON.stringify(plan, null, 2),
    });
    await run("tolbooth.startNetwork", project.root);
    const request = { projectRoot: project.root, contractName: "Quota" };
    await run("tolbooth.deployContract", { ...request, arguments: ["5"] });
    await run("tolbooth.deployContract", { ...request, arguments: ["6"] });
  });

  after(async () => {
    await run("tolbooth.stopNetwork", project.root);
    await project.remove();
  });

  it("are compared with the one before, side by side", async () => {
    const comparison = await run<DeploymentComparison>("tolbooth.compareDeployments", target());
    assert.ok(comparison, "a comparison came back");
    assert.deepEqual([comparison.before.number, comparison.after.number], [1, 2]);
    assert.deepEqual(kinds(comparison.differences), ["address", "argument limit_ 5 → 6"]);
    const [before, after] = await compared();
    assert.equal((JSON.parse(before) as { arguments: { value: string }[] }).arguments[0]?.value, "5");
    assert.equal((JSON.parse(after) as { arguments: { value: string }[] }).arguments[0]?.value, "6");
  });

  it("are compared with what the workspace would deploy now", async function () {
    this.timeout(120_000);
    assert.deepEqual(await run("tolbooth.compareWithWorkspace", target()), [], "nothing was edited yet");
    const document = await project.open("contracts/Quota.sol");
    await replace(document, "function use(uint16 amount)", "function take(uint16 amount)");
    const differences = await run<DeploymentDifference[]>("tolbooth.compareWithWorkspace", target());
    assert.deepEqual(kinds(differences ?? []), [
      "code",
      "source contracts/Quota.sol",
      "abi function take(uint16)",
      "abi function use(uint16)",
    ]);
    const [before, after] = await compared();
    assert.match(before, /function use\(uint16 amount\)/);
    assert.match(after, /function take\(uint16 amount\)/);
  });

  it("are held against the code on the chain, and the evidence can be kept", async function () {
    this.timeout(120_000);
    const save = project.uri("evidence").fsPath;
    const edited = await run<Verification>("tolbooth.verifyDeployment", { ...target(), save });
    assert.deepEqual([edited?.verdict, edited?.sources], ["different", "changed"], "use was renamed");
    const document = await project.open("contracts/Quota.sol");
    await replace(document, "function take(uint16 amount)", "function use(uint16 amount)");
    const found = await run<Verification>("tolbooth.verifyDeployment", { ...target(), save });
    assert.deepEqual([found?.verdict, found?.sources], ["exact", "same"]);
    assert.deepEqual(
      found?.immutables.map(({ name, value }) => [name, Number(value)]),
      [["limit", 6]],
    );
    assert.equal(found?.audited, undefined, "it is no pattern");
    const shown = vscode.window.activeTextEditor?.document;
    assert.equal(shown?.uri.scheme, "tolbooth-text");
    const report = await fs.readFile(`${save}/Quota-local.md`, "utf8");
    // The editor shows the first look's for a moment.
    await until("the evidence of the second look", () => shown?.getText() === report, {
      seen: () => shown?.getText(),
    });
    const kept = JSON.parse(await fs.readFile(`${save}/Quota-local.json`, "utf8")) as Verification;
    assert.deepEqual(kept, JSON.parse(JSON.stringify(found)));
  });

  it("are exported for a front end", async () => {
    const file = project.uri("contracts.local.json").fsPath;
    await run("tolbooth.exportDeployments", { projectRoot: project.root, network: "local", file });
    const { contracts } = JSON.parse(await fs.readFile(file, "utf8")) as DeploymentExport;
    const record = JSON.parse(
      await fs.readFile(project.uri("deployments/local/Quota.json").fsPath, "utf8"),
    ) as { address: string };
    assert.equal(contracts["Quota"]?.address, record.address);
  });

  it("of a plan are shown, sent once, and marked in the plan's file", async function () {
    this.timeout(180_000);
    const document = await project.open("deployment-plan.json");
    const lenses = async (): Promise<vscode.Command[]> => {
      const all = await vscode.commands.executeCommand<vscode.CodeLens[]>(
        "vscode.executeCodeLensProvider",
        document.uri,
      );
      return all.flatMap(({ command }) => (command ? [command] : []));
    };
    const records = async (): Promise<unknown[]> =>
      (await lenses())
        .filter(({ command }) => command === "tolbooth.showRecord")
        .map(({ arguments: given }) => (given?.[0] as { contract: string }).contract)
        .sort();
    const find = async (id: string) =>
      until(`the lens of ${id}`, async () => (await lenses()).find(({ command }) => command === id));
    assert.deepEqual(await records(), [], "no step is deployed yet");

    // As a click on the lens does, with the network that a person would pick.
    const given = { ...((await find("tolbooth.showPlan")).arguments?.[0] as object), network: "local" };
    const shown = await run<{ steps: StepPreview[]; calls: CallPreview[] }>("tolbooth.showPlan", given);
    assert.deepEqual(
      shown?.steps.map(({ name, action, estimatedGas }) => [name, action, estimatedGas !== undefined]),
      [
        ["Planned", "send", true],
        ["Tally", "send", false],
      ],
    );
    assert.deepEqual(
      shown?.calls.map(({ action }) => action),
      ["send"],
    );
    const text = vscode.window.activeTextEditor?.document;
    assert.equal(text?.uri.scheme, "tolbooth-text");
    assert.equal(text?.isDirty, false);
    assert.match(text?.getText() ?? "", /1\. Planned \(Quota\)[^]*2\. Tally[^]*3\. Tally\.mark\(\)/);

    const deploy = { ...((await find("tolbooth.deployPlan")).arguments?.[0] as object), network: "local" };
    const first = await run<PlanResult>("tolbooth.deployPlan", deploy);
    assert.deepEqual(
      [...(first?.results ?? []), ...(first?.calls ?? [])].map(({ reused }) => reused),
      [false, false, false],
    );
    const second = await run<PlanResult>("tolbooth.deployPlan", deploy);
    assert.deepEqual(
      [...(second?.results ?? []), ...(second?.calls ?? [])].map(({ reused }) => reused),
      [true, true, true],
      "nothing is sent when nothing changed",
    );
    await until("the steps to be marked", async () => (await records()).length === 2, {
      seen: () => "other",
    });
    assert.deepEqual(await records(), ["Planned", "Tally"]);
  });
});
