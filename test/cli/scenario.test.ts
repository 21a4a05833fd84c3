import assert from "node:assert/strict";
import { mkdir, readFile, readdir } from "node:fs/promises";
import path from "node:path";
import { after, afterEach, before, describe, it } from "mocha";
import { Ajv } from "ajv";
import { removeFolder, temporaryFolder, tolbooth, tolboothJson, writeFiles } from "./harness.js";

const gate = `// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;
contract Gate {
  error NotReleased(uint256 missing);
  event Passed(address indexed by, uint256 number);
  uint256 public released;
  uint256 public passages;
  function release(uint256 number) external { released = number; }
  function pass() external {
    if (released == 0) revert NotReleased(4);
    passages += 1;
    emit Passed(msg.sender, released);
  }
}
`;
const head = { format: "tolbooth/scenario", version: 1, as: "hmrc" };
const pass = (expect: object): object => ({
  title: "a lorry comes",
  send: "Gate.pass",
  as: "relayer",
  expect,
});
const good = {
  ...head,
  title: "Released and passed",
  steps: [
    { deploy: "Gate" },
    pass({ reverts: { error: "NotReleased", arguments: [4] } }),
    { title: "HMRC clears; expect released", send: "Gate.release", arguments: { number: 5 } },
    pass({ emits: [{ event: "Passed", arguments: { by: "relayer" } }] }),
    { call: "Gate.passages", expect: { returns: 1 } },
  ],
};
const bad = {
  ...head,
  title: "Too early",
  steps: [{ deploy: "Gate" }, pass({ emits: ["Passed"] }), { mine: 1 }],
};
const json = (content: unknown): string => JSON.stringify(content, undefined, 2);

describe("tolbooth scenario", () => {
  let folder: string;
  before(async () => {
    folder = await temporaryFolder();
    await writeFiles(folder, {
      "tolbooth.json": JSON.stringify({ agencies: [{ name: "hmrc", title: "HMRC", id: 1, lane: 1 }] }),
      "Gate.sol": gate,
    });
  });
  afterEach(async () => {
    await tolbooth(["network", "stop"], { cwd: folder });
    await removeFolder(path.join(folder, "scenario"));
  });
  after(() => removeFolder(folder));
  const run = (...words: string[]) => tolboothJson(["scenario", ...words], { cwd: folder, inProcess: true });
  const write = (files: Record<string, unknown>) =>
    writeFiles(
      folder,
      Object.fromEntries(
        Object.entries(files).map(([name, one]) => [`scenario/${name}.scenario.json`, json(one)]),
      ),
    );

  it("plays on a chain of its own, and leaves nothing of it", async () => {
    await write({ good });
    const temporary = path.join(folder, "temporary");
    await mkdir(temporary);
    const played = await tolboothJson(["scenario", "run", "good"], {
      cwd: folder,
      environment: { TMPDIR: temporary, TEMP: temporary, TMP: temporary },
    });
    assert.equal(played.exit, 0, played.stderr);
    assert.equal(played.result.ownChain, true);
    const [scenario] = played.result.scenarios;
    assert.equal(scenario.file, "scenario/good.scenario.json");
    assert.deepEqual(
      scenario.steps.map((one: { status: string }) => one.status),
      ["passed", "passed", "passed", "passed", "passed"],
    );
    assert.equal((await readdir(folder)).includes("deployments"), false);
    const left = await readdir(temporary);
    assert.deepEqual(
      left.filter((name) => name.startsWith("tolbooth-chain-")),
      [],
    );
  });

  it("ends with 1 where something is not as expected, and says at which line", async () => {
    await write({ bad, good });
    const played = await run("run");
    assert.equal(played.exit, 1);
    assert.equal(played.error?.code, "SCENARIO_NOT_AS_EXPECTED");
    const [first, second] = played.result.scenarios;
    assert.deepEqual(
      first.steps.map((one: { status: string; line: number }) => [one.status, one.line]),
      [
        ["passed", 7],
        ["failed", 10],
        ["not-run", 20],
      ],
    );
    assert.equal(first.steps[1].revertedWith, "NotReleased");
    // The others are played all the same.
    assert.equal(second.ok, true);
    const people = await tolbooth(["scenario", "run", "bad"], { cwd: folder });
    assert.equal(people.code, 1);
    assert.match(people.stdout, /line 10/);
  });

  it("plays on a network that runs, and finds what stands there", async () => {
    await write({
      good,
      use: { ...head, title: "Later", steps: [{ call: "Gate.released", expect: { returns: 5 } }] },
    });
    assert.equal((await run("run", "good", "--network", "local")).error?.code, "NETWORK_NOT_RUNNING");
    await tolboothJson(["network", "start"], { cwd: folder });
    assert.equal((await run("run", "good", "--network", "local")).exit, 0);
    assert.equal((await run("run", "use", "--network", "local")).exit, 0);
    // On a chain of its own there is no such contract.
    assert.equal((await run("run", "use")).error?.code, "SCENARIO_INVALID");
  });

  it("records what was sent, and plays it again", async () => {
    await tolboothJson(["network", "reset"], { cwd: folder });
    const nothing = await run("record", "again");
    assert.equal(nothing.error?.code, "SCENARIO_NOTHING_TO_RECORD");
    await write({ good });
    assert.equal((await run("run", "good", "--network", "local")).exit, 0);
    const recorded = await run("record", "again", "--title", "What was done");
    assert.equal(recorded.exit, 0, recorded.stderr);
    assert.equal(recorded.result.steps, 3);
    assert.equal((await run("record", "again")).error?.code, "FILE_EXISTS");
    assert.equal((await run("record", "again", "--force", "--from-block", "x")).error?.code, "WRONG_USAGE");
    assert.equal((await run("run", "again")).exit, 0);
    const listed = await run("list");
    assert.deepEqual(
      listed.result.scenarios.map((one: { title: string; steps: number }) => [one.title, one.steps]),
      [
        ["What was done", 3],
        ["Released and passed", 5],
      ],
    );
  });

  it("refuses bad files with all their problems, before anything is sent", async () => {
    await write({
      wrong: {
        ...head,
        title: "x",
        colour: 1,
        steps: [{ deploy: "Gat" }, { send: "Gate.pass", as: "dvla" }],
      },
      key: { ...head, title: "x", as: "ab".repeat(32), steps: [{ deploy: "Gate" }] },
      other: { format: "tolbooth/plan", version: 1 },
    });
    const wrong = await run("run", "wrong");
    assert.equal(wrong.exit, 2);
    assert.equal(wrong.error?.code, "SCENARIO_INVALID");
    const problems = wrong.error?.details["problems"] as string[];
    assert.deepEqual(
      problems.map((one) => one.split(":")[0]),
      ["line 6, colour", "line 9, steps[0].deploy", "line 12, steps[1].send", "line 13, steps[1].as"],
    );
    const key = await run("run", "key");
    assert.equal(key.error?.code, "KEY_MISPLACED");
    assert.equal(JSON.stringify(key).includes("abababab"), false, "the key is shown");
    assert.equal((await run("run", "other")).error?.code, "FILE_FORMAT_UNKNOWN");
    assert.equal((await run("run", "gone")).error?.code, "FILE_NOT_FOUND");
    assert.equal((await run("run", "../x")).error?.code, "WRONG_USAGE");
    const listed = await run("list");
    assert.deepEqual(
      listed.result.scenarios.map((one: { problem?: string }) => typeof one.problem),
      ["string", "string", "string"],
    );
  });

  it("needs a scenario", async () => {
    assert.equal((await run("run")).error?.code, "WRONG_USAGE");
    assert.deepEqual((await run("list")).result.scenarios, []);
  });
});

describe("the schema of scenarios", () => {
  const read = async (file: string): Promise<object> =>
    JSON.parse(await readFile(new URL(`../../${file}`, import.meta.url), "utf8")) as object;

  it("takes what the command takes, and refuses what it refuses", async () => {
    const validate = new Ajv({ strict: false }).compile(await read("sdk/schemas/scenario.schema.json"));
    const samples = [
      "samples/border-events/scenario/held-and-released.scenario.json",
      "samples/health-data-sharing/scenario/given-and-taken-back.scenario.json",
    ];
    for (const file of samples) assert.equal(validate(await read(file)), true, file);
    assert.equal(validate(good), true, JSON.stringify(validate.errors));
    const wrong: object[] = [
      { ...good, version: 2 },
      { ...good, steps: [] },
      { ...good, colour: "red" },
      { ...good, steps: [{}] },
      { ...good, steps: [{ deploy: "Gate", colour: "red" }] },
      { ...good, steps: [{ send: "Gate.pass", expect: { returns: 1 } }] },
      { ...good, steps: [{ call: "Gate.pass", value: "1" }] },
      { ...good, steps: [{ mine: 0 }] },
    ];
    for (const one of wrong) assert.equal(validate(one), false, JSON.stringify(one));
  });
});
