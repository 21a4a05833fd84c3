import assert from "node:assert/strict";
import { readFile, rm } from "node:fs/promises";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { after, before, describe, it } from "mocha";
import {
  removeFolder,
  temporaryFolder,
  tolbooth,
  tolboothJson,
  writeFiles,
  type Document,
} from "./harness.js";

/** Three contracts, each of which takes the address of the one before. */
const source = (fee: number): string => `// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;
contract Register { address public immutable owner; constructor(address first) { owner = first; } }
contract Permits {
    Register public immutable register;
    constructor(Register given) { register = given; }
    function fee() external pure returns (uint256) { return ${fee}; }
}
contract Desk { Permits public immutable permits; constructor(Permits given) { permits = given; } }
`;
const plan = {
  format: "tolbooth/deployment-plan",
  version: 1,
  from: "hmrc",
  deployments: [
    { contract: "Desk", arguments: [{ $deployed: "Permits" }] },
    { contract: "Permits", arguments: [{ $deployed: "Register" }] },
    { contract: "Register", arguments: [{ $account: "hmrc" }] },
  ],
};
const files = {
  "Contracts.sol": source(1),
  "deployment-plan.json": JSON.stringify(plan),
  "tolbooth.json": JSON.stringify({ agencies: [{ name: "hmrc", title: "HM Revenue and Customs" }] }),
};

interface Step {
  readonly name: string;
  readonly action: string;
  readonly reasons: readonly { kind: string }[];
}
const steps = (document: Document): string[] =>
  (document.result.steps as Step[]).map(
    ({ name, action, reasons }) => `${name} ${[action, ...reasons.map(({ kind }) => kind)].join(" ")}`,
  );
const sent = (document: Document): string[] =>
  (document.result.deployments as { reused: boolean; deployment: { name: string } }[]).map(
    ({ reused, deployment }) => `${deployment.name} ${reused ? "reused" : "sent"}`,
  );
const past = (document: Document): string[] =>
  (document.result.deployments as { name: string; number: number; state: string }[]).map(
    ({ name, number, state }) => `${name} ${number} ${state}`,
  );

describe("tolbooth deploy --plan and --all, and tolbooth deployments", () => {
  let folder: string;
  const json = (...words: string[]) => tolboothJson(words, { cwd: folder, inProcess: true });
  before(async function () {
    this.timeout(120_000);
    folder = await temporaryFolder();
    await writeFiles(folder, files);
    const started = await json("network", "start");
    assert.equal(started.exit, 0, "the network does not start");
  });
  after(async () => {
    await tolbooth(["network", "stop"], { cwd: folder });
    await removeFolder(folder);
  });

  it("shows the plan in the order of what needs what, and sends nothing", async () => {
    const shown = await json("deploy", "--plan");
    assert.deepEqual(steps(shown), [
      "Register send not-deployed",
      "Permits send not-deployed",
      "Desk send not-deployed",
    ]);
    assert.deepEqual((await json("deployments", "list")).result.deployments, []);
    const none = await json("deployments", "export", "--format", "json");
    assert.deepEqual([none.exit, none.error?.code], [2, "DEPLOYMENTS_NONE"]);
  });

  it("deploys each once when two processes run the plan at once", async function () {
    this.timeout(120_000);
    const run = () => tolboothJson(["deploy", "--all"], { cwd: folder });
    const both = await Promise.all([run(), run()]);
    assert.deepEqual([both[0].exit, both[1].exit], [0, 0]);
    const all = both.flatMap(sent).toSorted();
    const names = ["Desk", "Permits", "Register"];
    assert.deepEqual(
      all,
      names.flatMap((name) => [`${name} reused`, `${name} sent`]),
    );
    assert.deepEqual(past(await json("deployments", "history")), [
      "Register 1 current",
      "Permits 1 current",
      "Desk 1 current",
    ]);
  });

  it("sends nothing the second time", async () => {
    assert.deepEqual(steps(await json("deploy", "--plan")), [
      "Register unchanged",
      "Permits unchanged",
      "Desk unchanged",
    ]);
    assert.deepEqual(sent(await json("deploy", "--all")), [
      "Register reused",
      "Permits reused",
      "Desk reused",
    ]);
  });

  it("sends after an edit what changed and what refers to it", async () => {
    await writeFiles(folder, {
      "Contracts.sol": source(2).replace("external pure", "external view virtual"),
    });
    // The metadata of every contract of a file changes with its text.
    const shown = steps(await json("deploy", "--plan"));
    assert.deepEqual(shown, [
      "Register send code-changed",
      "Permits send needs-changed",
      "Desk send needs-changed",
    ]);
    assert.deepEqual(sent(await json("deploy", "--all")), ["Register sent", "Permits sent", "Desk sent"]);
  });

  it("says what changed against the deployment before, or an earlier one", async () => {
    const diff = await json("deployments", "diff", "Permits");
    assert.equal(diff.exit, 0);
    assert.deepEqual([diff.result.before.number, diff.result.after.number], [1, 2]);
    const kinds = (diff.result.differences as { kind: string; unit?: string; entry?: string }[]).map(
      ({ kind, unit, entry }) => [kind, unit ?? entry].filter(Boolean).join(" "),
    );
    assert.deepEqual(kinds, ["address", "code", "source Contracts.sol", "argument", "abi function fee()"]);
    const asked = await json(
      "deployments",
      "diff",
      "Permits",
      "--with",
      diff.result.before.deployment.address,
    );
    assert.deepEqual(asked.result.differences, diff.result.differences);
    const unknown = await json("deployments", "diff", "Permits", "--with", "7");
    assert.deepEqual([unknown.exit, unknown.error?.code], [2, "DEPLOYMENT_EARLIER_NOT_FOUND"]);
    const people = await tolbooth(["deployments", "diff", "Permits"], { cwd: folder });
    assert.match(people.stdout, /Contracts\.sol/);
  });

  it("names settings that changed", async () => {
    await writeFiles(folder, {
      "tolbooth.json": JSON.stringify({
        ...(JSON.parse(files["tolbooth.json"]) as object),
        solc: { settings: { optimizer: { enabled: true, runs: 777 } } },
      }),
    });
    await json("deploy", "--all");
    const { differences } = (await json("deployments", "diff", "Register")).result as {
      differences: { kind: string; setting?: string; after?: unknown }[];
    };
    const runs = differences.find(({ setting }) => setting === "optimizer.runs");
    assert.equal(runs?.after, 777);
    assert.deepEqual(
      differences.filter(({ kind }) => kind === "source"),
      [],
    );
  });

  it("lists and shows records", async () => {
    const { deployments } = (await json("deployments", "list")).result;
    assert.deepEqual(deployments.map((one: { name: string }) => one.name).toSorted(), [
      "Desk",
      "Permits",
      "Register",
    ]);
    const shown = (await json("deployments", "show", "Desk")).result.deployment;
    assert.deepEqual(
      shown,
      JSON.parse(await readFile(path.join(folder, "deployments/local/Desk.json"), "utf8")),
    );
    const byAddress = await json("deployments", "show", shown.address);
    assert.equal(byAddress.result.deployment.name, "Desk");
  });

  it("exports one file for a front end, as JSON and as a module", async () => {
    for (const format of ["json", "ts"]) {
      const out = `web/contracts.${format}`;
      const written = await json("deployments", "export", "--format", format, "--out", out);
      assert.deepEqual([written.exit, written.result.file], [0, out]);
      const printed = await json("deployments", "export", "--format", format);
      assert.equal(await readFile(path.join(folder, out), "utf8"), printed.result.text);
    }
    const content = JSON.parse(await readFile(path.join(folder, "web/contracts.json"), "utf8")) as {
      contracts: Record<string, { address: string; abi: unknown[] }>;
      chainId: number;
    };
    const module = pathToFileURL(path.join(folder, "web/contracts.ts")).href;
    const { deployments } = (await import(module)) as { deployments: unknown };
    assert.deepEqual(deployments, content);
    const desk = (await json("deployments", "show", "Desk")).result.deployment;
    assert.deepEqual(
      [content.chainId, content.contracts["Desk"]?.address, content.contracts["Desk"]?.abi],
      [31337, desk.address, desk.abi],
    );
    // Neither who deployed nor a signed transaction.
    assert.equal(JSON.stringify(content).includes(desk.from), false, "the sender is in the export");
    await rm(path.join(folder, "web"), { recursive: true });
  });

  it("refuses unknown networks and names, and keys in their place", async () => {
    const codes = await Promise.all(
      [
        ["list", "--network", "nowhere"],
        ["history", "Nobody"],
        ["show", "Nobody"],
        ["diff", "Nobody"],
        ["history", "ab".repeat(32)],
        ["diff", "Desk", "--with", "ab".repeat(32)],
      ].map(async (words) => (await json("deployments", ...words)).error?.code),
    );
    assert.deepEqual(codes, [
      "NETWORK_UNKNOWN",
      "DEPLOYMENT_NOT_FOUND",
      "DEPLOYMENT_NOT_FOUND",
      "DEPLOYMENT_NOT_FOUND",
      "KEY_MISPLACED",
      "KEY_MISPLACED",
    ]);
  });

  it("keeps the history when the network is reset", async () => {
    const before = past(await json("deployments", "history"));
    await json("network", "stop");
    await json("network", "reset");
    assert.deepEqual((await json("deployments", "list")).result.deployments, []);
    assert.deepEqual(
      past(await json("deployments", "history")),
      before.map((one) => one.replace("current", "archived")),
    );
  });

  it("--create2 tells the address in a plan, keeps it, and takes it over where the record was lost", async function () {
    this.timeout(120_000);
    const known = {
      ...plan,
      deployments: [
        { contract: "Register", name: "Fixed", arguments: [{ $account: "hmrc" }], create2: { salt: "s 1" } },
      ],
    };
    await writeFiles(folder, { "fixed.json": JSON.stringify(known) });
    const shown = await json("deploy", "--plan", "fixed.json");
    const [told] = shown.result.steps as { address: string; create2: { saltText: string } }[];
    assert.equal(told!.create2.saltText, "s 1");
    const owner = (await json("accounts")).result.accounts as { name: string; address: string }[];
    const hmrc = owner.find(({ name }) => name === "hmrc")!.address;
    const words = ["deploy", "Register", hmrc, "--name", "Fixed", "--create2", "--salt", "s 1"];
    const made = await json(...words);
    const { address, transactionHash } = made.result.deployment as Record<string, string>;
    assert.deepEqual([address, made.result.reused], [told!.address, false]);
    const wrong = await json("deploy", "Register", hmrc, "--salt", "s 1");
    assert.deepEqual([wrong.exit, wrong.error?.code], [2, "WRONG_USAGE"]);
    await rm(path.join(folder, "deployments"), { recursive: true });
    const again = await json(...words);
    const taken = again.result.deployment as Record<string, string>;
    assert.deepEqual(
      [taken["address"], taken["transactionHash"], again.result.reused],
      [address, transactionHash, true],
    );
    const record = (await json("deployments", "show", "Fixed")).result.deployment as Document["result"];
    assert.equal((record["create2"] as { saltText: string }).saltText, "s 1");
  });
});
