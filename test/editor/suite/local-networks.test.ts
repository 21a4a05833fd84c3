import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import * as fs from "node:fs/promises";
import path from "node:path";
import * as vscode from "vscode";
import { gateSource } from "./gate.js";
import { activated, suiteProject, until, type SuiteProject } from "./support.js";

interface Status {
  readonly name: string;
  readonly running: boolean;
  readonly url?: string;
  readonly port?: number;
  readonly pid?: number;
  readonly blockNumber?: number;
  readonly mining?: unknown;
  readonly timeShift?: number;
}

interface Snapshot {
  readonly id: string;
  readonly name: string;
  readonly parent?: string;
  readonly blockNumber: number;
}

async function ask(status: Status, method: string, ...params: unknown[]): Promise<unknown> {
  const response = await fetch(status.url!, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ jsonrpc: "2.0", id: 1, method, params }),
  });
  return ((await response.json()) as { result: unknown }).result;
}

describe("Local networks, their snapshots, clocks and mining", () => {
  let project: SuiteProject;
  let target: { projectRoot: string; network: string };
  const run = async <T>(command: string, ...parameters: unknown[]): Promise<T | undefined> =>
    vscode.commands.executeCommand<T | undefined>(`tolbooth.${command}`, ...parameters);

  before(async () => {
    await activated();
    project = await suiteProject("chains project", {
      "tolbooth.json": JSON.stringify({ networks: { rehearsal: { mining: "manual", chainId: 4242 } } }),
      "contracts/Gate.sol": gateSource,
    });
    target = { projectRoot: project.root, network: "local" };
    await run("startNetwork", project.root);
  });

  after(async () => {
    for (const network of ["local", "rehearsal", "third"])
      await run("stopNetwork", { projectRoot: project.root, network });
    await project.remove();
  });

  it("go back to a snapshot with the deployment records, and forth again", async () => {
    const empty = await run<Snapshot>("takeSnapshot", target, { name: "empty" });
    assert.equal(empty?.name, "empty");
    await run("deployContract", { ...target, contractName: "Bell" });
    const deployed = await run<Snapshot>("takeSnapshot", target, { name: "with a bell" });
    assert.equal(deployed?.parent, empty.id);
    const record = project.uri("deployments/local/Bell.json").fsPath;
    await fs.access(record);
    const back = await run<{ status: Status; archived: string[] }>("restoreSnapshot", {
      ...target,
      snapshot: empty,
    });
    assert.equal(back?.status.running, true);
    assert.equal(back.status.blockNumber, empty.blockNumber);
    assert.equal(
      back.archived.some((file) => path.basename(file) === "Bell.json"),
      true,
    );
    await assert.rejects(fs.access(record));
    const forth = await run<{ status: Status }>("restoreSnapshot", { ...target, snapshot: deployed });
    assert.equal(forth?.status.blockNumber, deployed.blockNumber);
    const { address } = JSON.parse(await fs.readFile(record, "utf8")) as { address: string };
    assert.notEqual(await ask(forth.status, "eth_getCode", address, "latest"), "0x");
  });

  it("rename and remove a snapshot", async () => {
    const taken = await run<Snapshot>("takeSnapshot", target, { name: "for a moment" });
    const renamed = await run<Snapshot>("renameSnapshot", { ...target, snapshot: taken }, "renamed");
    assert.equal(renamed?.id, taken?.id);
    assert.equal(renamed?.name, "renamed");
    await run("removeSnapshot", { ...target, snapshot: renamed }, { confirmed: true });
    const file = project.uri(`.tolbooth/networks/local/snapshots/${taken?.id}.json`).fsPath;
    await assert.rejects(fs.access(file));
  });

  it("move the clock on, and keep it over a restart", async () => {
    const moved = await run<Status>("moveClock", target, "30d");
    assert.equal(moved?.timeShift, 30 * 86_400);
    assert.equal(await run("moveClock", target, "2020-01-01"), undefined, "never back");
    await run("stopNetwork", project.root);
    const again = await run<Status>("startNetwork", project.root);
    assert.equal(again?.timeShift, 30 * 86_400);
  });

  it("mine by hand, and then with each transaction again", async () => {
    const byHand = await run<Status>("setMining", target, "manual");
    assert.equal(byHand?.mining, "manual");
    const mined = await run<Status>("mineBlocks", target, 3);
    assert.equal(mined?.blockNumber, byHand.blockNumber! + 3);
    assert.equal((await run<Status>("setMining", target, "automatic"))?.mining, "automatic");
  });

  it("run side by side: one of tolbooth.json, and one under a name of its own", async () => {
    const rehearsal = await run<Status>("startAnotherNetwork", project.root, "rehearsal");
    assert.equal(rehearsal?.mining, "manual");
    assert.equal(await ask(rehearsal, "eth_chainId"), "0x1092");
    const third = await run<Status>("startAnotherNetwork", project.root, "third");
    const local = await run<Status>("startNetwork", project.root);
    assert.equal(new Set([rehearsal.port, third?.port, local?.port]).size, 3);
    await run("stopNetwork", { projectRoot: project.root, network: "third" });
    assert.equal((await run<Status>("startNetwork", project.root))?.pid, local?.pid);
  });

  it("name the file that the node writes to", async () => {
    const file = await run<string>("showNodeLog", target);
    assert.equal(file, project.uri(".tolbooth/networks/local/anvil.log").fsPath);
    await run("mineBlocks", target, 1);
    await until("the log to tell of the block", async () =>
      (await fs.readFile(file, "utf8")).includes("anvil_mine"),
    );
  });

  it("are watched by a keeper that knows that this window wants them", async () => {
    const folder = project.uri(".tolbooth/networks/local").fsPath;
    const keeper = JSON.parse(await fs.readFile(path.join(folder, "keeper.json"), "utf8")) as { pid: number };
    process.kill(keeper.pid, 0);
    const leases = await fs.readdir(path.join(folder, "leases"));
    assert.equal(leases.includes(`process-${process.pid}.json`), true, leases.join(", "));
  });

  it("show what another program did meanwhile", async () => {
    // The command line comes with the extension: the same that a task runs.
    const command = path.join(
      vscode.extensions.getExtension("tolbooth.tolbooth")!.extensionPath,
      "extension/dist/cli/tolbooth-cli.mjs",
    );
    const script = `import { main } from ${JSON.stringify(vscode.Uri.file(command).toString())}; process.exitCode = await main(["network", "stop"]);`;
    execFileSync(process.execPath, ["--input-type=module", "-e", script], {
      cwd: project.root,
      env: { ...process.env, ELECTRON_RUN_AS_NODE: "1" },
    });
    await run("networks.focus");
    const status = await run<Status>("startNetwork", project.root);
    assert.equal(status?.running, true);
    assert.equal(status.timeShift, 30 * 86_400);
  });
});
