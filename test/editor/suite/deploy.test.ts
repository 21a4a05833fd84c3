import assert from "node:assert/strict";
import * as fs from "node:fs/promises";
import path from "node:path";
import * as vscode from "vscode";
import { gateSource, tooLargeSource } from "./gate.js";
import { activated, suiteProject, until, type SuiteProject } from "./support.js";

interface Deployed {
  readonly reused: boolean;
  readonly record: {
    readonly name: string;
    readonly address: string;
    readonly gasUsed: string;
    readonly arguments: unknown;
    readonly from: string;
  };
}
interface Value {
  readonly name: string;
  readonly type: string;
  readonly value: unknown;
}
interface Sent {
  readonly gasUsed: string;
  readonly blockNumber: number;
  readonly events: readonly { readonly event: string; readonly arguments: readonly Value[] }[];
}

const lorry = `0x${"1a".repeat(32)}`;
const port = `0x${"07".repeat(32)}`;
const someone = "0x70997970C51812dc3A010C7d01b50e0d17dc79C8";

describe("Deploying, calling and sending", () => {
  let project: SuiteProject;
  const run = async <T>(command: string, ...parameters: unknown[]): Promise<T | undefined> =>
    vscode.commands.executeCommand<T | undefined>(command, ...parameters);
  const records = async (): Promise<string[]> => {
    const names = await fs.readdir(path.join(project.root, "deployments", "local")).catch(() => []);
    return names.filter((name) => name.endsWith(".json")).sort();
  };

  before(async () => {
    await activated();
    project = await suiteProject("deploy project", {
      "tolbooth.json": JSON.stringify({ agencies: [{ name: "hmrc", title: "HM Revenue and Customs" }] }),
      "contracts/Gate.sol": gateSource,
      "large/TooLarge.sol": tooLargeSource,
    });
  });

  after(async () => {
    await run("tolbooth.stopNetwork", project.root);
    await project.remove();
  });

  it("deploys from the code lens at once where the constructor takes nothing, and starts the network for it", async () => {
    const document = await project.open("contracts/Gate.sol");
    const lens = await until("the lens over Bell", async () => {
      const lenses = await vscode.commands.executeCommand<vscode.CodeLens[]>(
        "vscode.executeCodeLensProvider",
        document.uri,
        20,
      );
      return lenses.find(
        (one) =>
          (one.command?.arguments?.[0] as { contractName?: string } | undefined)?.contractName === "Bell",
      );
    });
    assert.ok(lens.command);
    const [request] = lens.command.arguments as [object];
    const deployed = await run<Deployed>(lens.command.command, { ...request, startNetwork: true });
    assert.equal(deployed?.reused, false);
    assert.match(deployed.record.address, /^0x[0-9a-fA-F]{40}$/);
    assert.ok(BigInt(deployed.record.gasUsed ?? 0) > 21_000n);
    assert.deepEqual(await records(), ["Bell.json"]);
  });

  it("sends nothing where the same contract stands there already", async () => {
    const target = { projectRoot: project.root, contractName: "Bell" };
    assert.equal((await run<Deployed>("tolbooth.deployContract", target))?.reused, true);
  });

  it("deploys with a struct that holds an array, given as arguments", async () => {
    const deployed = await run<Deployed>("tolbooth.deployContract", {
      projectRoot: project.root,
      contractName: "Gate",
      from: "hmrc",
      arguments: [port, [{ number: 3, authority: someone, opens: ["1700000000", "1800000000"] }]],
    });
    assert.equal(deployed?.reused, false);
    assert.deepEqual(await records(), ["Bell.json", "Gate.json"]);
  });

  it("calls, and gives decoded values", async () => {
    const result = await run<{ outputs: readonly Value[] }>("tolbooth.callFunction", {
      projectRoot: project.root,
      network: "local",
      contract: "Gate",
      function: "lanes()",
      arguments: [],
    });
    const [lanes] = result?.outputs ?? [];
    assert.ok(lanes);
    const [lane] = lanes.value as Value[][];
    assert.deepEqual(
      lane?.map(({ name, value }) => [name, value]),
      [
        ["number", "3"],
        ["authority", someone],
        ["opens", ["1700000000", "1800000000"]],
      ],
    );
  });

  it("sends, and gives the events", async () => {
    const sent = await run<Sent>("tolbooth.sendFunction", {
      projectRoot: project.root,
      network: "local",
      contract: "Gate",
      function: "pass",
      arguments: [lorry, "3"],
      from: "hmrc",
    });
    assert.ok(sent && BigInt(sent.gasUsed) > 21_000n);
    assert.deepEqual(
      sent.events.map((one) => [one.event, one.arguments[0]?.value, one.arguments[1]?.value]),
      [["Passed", lorry, "3"]],
    );
  });

  it("sends nothing that the contract refuses, that is of the wrong type, or that nobody knows", async () => {
    const block = async (): Promise<number> =>
      (await run<Sent>("tolbooth.sendFunction", {
        projectRoot: project.root,
        contract: "Bell",
        function: "ring",
        arguments: [],
      }))!.blockNumber;
    const before = await block();
    const target = { projectRoot: project.root, contract: "Gate", function: "pass" };
    for (const wrong of [
      { ...target, arguments: [lorry, "9"] },
      { ...target, arguments: [lorry, "256"] },
      { ...target, arguments: [lorry] },
      { ...target, arguments: ["0x12", "3"] },
      { ...target, arguments: [lorry, "3"], from: "nobody" },
      { ...target, function: "sail", arguments: [] },
      { ...target, contract: "Quay", arguments: [lorry, "3"] },
    ]) {
      assert.equal(await run("tolbooth.sendFunction", wrong), undefined, JSON.stringify(wrong));
    }
    assert.equal(await block(), before + 1);
  });

  it("deploys nothing that is abstract, unknown or takes other arguments", async () => {
    for (const wrong of [
      { contractName: "Unfinished" },
      { contractName: "Nowhere" },
      { contractName: "Gate", name: "Second", arguments: [port] },
      {
        contractName: "Gate",
        name: "Third",
        arguments: [port, [{ number: 256, authority: someone, opens: [] }]],
      },
    ]) {
      assert.equal(await run("tolbooth.deployContract", { projectRoot: project.root, ...wrong }), undefined);
    }
    assert.deepEqual(await records(), ["Bell.json", "Gate.json"]);
  });

  it("deploys nothing that is over the size limit", async () => {
    const { root } = project;
    await project.write("tolbooth.json", JSON.stringify({ sources: ["large"] }));
    const wrong = { projectRoot: root, contractName: "TooLarge" };
    await until("the project to be read anew", async () => {
      const built = await run<number>("tolbooth.compileProject", root);
      return built === 1;
    });
    assert.equal(await run("tolbooth.deployContract", wrong), undefined);
    assert.deepEqual(await records(), ["Bell.json", "Gate.json"]);
    await project.write("tolbooth.json", "{}");
  });
});
