import assert from "node:assert/strict";
import { createServer, type Server } from "node:net";
import { after, afterEach, before, describe, it } from "mocha";
import { bigContract } from "./fixtures.js";
import { removeFolder, temporaryFolder, tolbooth, tolboothJson, writeFiles } from "./harness.js";

describe("tolbooth network and accounts", () => {
  let folder: string;
  before(async () => {
    folder = await temporaryFolder();
    await writeFiles(folder, {
      "tolbooth.json": JSON.stringify({
        agencies: [{ name: "hmrc", title: "HM Revenue and Customs", id: 1, lane: 1 }],
        networks: { nowhere: { url: "http://127.0.0.1:1" } },
      }),
      "A.sol": "// SPDX-License-Identifier: MIT\npragma solidity ^0.8.30;\ncontract A {}\n",
    });
  });
  afterEach(() => tolbooth(["network", "stop"], { cwd: folder }));
  after(() => removeFolder(folder));

  const json = (...words: string[]) => tolboothJson(words, { cwd: folder });

  it("starts once, says where, lists accounts under the names of public bodies, and stops", async () => {
    const started = await json("network", "start");
    assert.equal(started.exit, 0);
    assert.equal(started.result.started, true);
    assert.equal(started.result.network.running, true);

    const again = await json("network", "start");
    assert.equal(again.result.started, false);
    assert.equal(again.result.network.pid, started.result.network.pid);

    const status = await json("network", "status");
    assert.equal(status.result.network.url, started.result.network.url);

    const accounts = await json("accounts");
    const [first] = accounts.result.accounts;
    assert.equal(first.name, "hmrc");
    assert.equal(first.title, "HM Revenue and Customs");
    assert.ok(BigInt(first.balance) > 0n);
    const people = await tolbooth(["accounts"], { cwd: folder });
    assert.match(people.stdout, /^NAME .*\nhmrc /);

    const stopped = await json("network", "stop");
    assert.equal(stopped.result.stopped, true);
    assert.equal(stopped.result.network.running, false);
    assert.equal((await json("network", "stop")).result.stopped, false);
  });

  it("says that it does not run", async () => {
    assert.equal((await json("network", "status")).result.network.running, false);
    const accounts = await json("accounts");
    assert.equal(accounts.exit, 3);
    assert.equal(accounts.error?.code, "NETWORK_NOT_RUNNING");
  });

  it("keeps the state between runs, and archives the records at a reset", async () => {
    await json("network", "start");
    const deployed = await json("deploy", "A", "--from", "hmrc");
    assert.equal(deployed.exit, 0);
    await json("network", "stop");
    await json("network", "start");
    assert.equal((await json("deploy", "A", "--from", "hmrc")).result.reused, true);

    const reset = await json("network", "reset");
    assert.equal(reset.exit, 0);
    assert.equal(reset.result.archived.length > 0, true);
    assert.ok(reset.result.archived.every((one: string) => one.startsWith("deployments/local/archive/")));
    assert.equal(reset.result.network.running, true);
    const fresh = await json("deploy", "A", "--from", "hmrc");
    assert.equal(fresh.result.reused, false);
    assert.equal(fresh.result.deployment.blockNumber, 1);
  });

  it("deploys no contract over the size limit, and none whose name two share", async () => {
    const contract = "// SPDX-License-Identifier: MIT\npragma solidity ^0.8.30;\ncontract Same {}\n";
    await writeFiles(folder, { "Big.sol": bigContract(), "b/Same.sol": contract, "c/Same.sol": contract });
    await json("network", "start");
    const refuse = async (...words: string[]) => {
      const refused = await tolboothJson(["deploy", ...words], { cwd: folder, inProcess: true });
      return [refused.exit, refused.error?.code];
    };
    assert.deepEqual(await refuse("Big"), [1, "CONTRACT_TOO_LARGE"]);
    assert.deepEqual(await refuse("Same"), [2, "CONTRACT_NAME_AMBIGUOUS"]);
    assert.equal((await json("deploy", "c/Same.sol:Same")).exit, 0);
  });

  it("names a taken port", async () => {
    const server = await listen();
    try {
      const { port } = server.address() as { port: number };
      const refused = await json("network", "start", "--port", String(port));
      assert.equal(refused.exit, 3);
      assert.equal(refused.error?.code, "PORT_TAKEN");
      assert.equal(refused.error.details["port"], port);
    } finally {
      server.close();
    }
  });

  for (const port of ["abc", "0", "65536", "-1", "1.5"])
    it(`refuses the port '${port}'`, async () => {
      const words = ["network", "start", `--port=${port}`];
      const refused = await tolboothJson(words, { cwd: folder, inProcess: true });
      assert.equal(refused.exit, 2);
      assert.equal(refused.error?.code, "WRONG_USAGE");
    });

  it("runs a second network beside the first, lists both, and stops all", async () => {
    const first = await json("network", "start");
    const second = await json("network", "start", "--name", "two", "--for", "1h");
    assert.notEqual(second.result.network.port, first.result.network.port);
    assert.equal((await json("accounts", "--network", "two")).exit, 0);
    const { networks } = (await json("network", "list")).result;
    assert.deepEqual(
      networks.map((one: { name: string; running: boolean }) => [one.name, one.running]),
      [
        ["local", true],
        ["two", true],
      ],
    );
    const stopped = await json("network", "stop", "--all");
    assert.deepEqual(
      stopped.result.networks.map((one: { running: boolean }) => one.running),
      [false, false],
    );
  });

  it("takes snapshots and goes back to them, with the deployment records", async () => {
    await json("network", "reset");
    const taken = await json("network", "snapshot", "take", "nothing yet");
    assert.equal(taken.result.snapshot.blockNumber, 0);
    assert.equal((await json("deploy", "A", "--from", "hmrc")).exit, 0);
    const back = await json("network", "snapshot", "restore", "nothing yet");
    assert.equal(back.result.network.blockNumber, 0);
    assert.equal(back.result.kept.blockNumber, 1);
    assert.equal(back.result.archived.length > 0, true);
    assert.equal((await json("network", "snapshot", "restore", back.result.kept.id)).exit, 0);
    assert.equal((await json("deploy", "A", "--from", "hmrc")).result.reused, true);
    const renamed = await json("network", "snapshot", "rename", "nothing yet", "empty");
    assert.equal(renamed.result.snapshot.id, taken.result.snapshot.id);
    const { snapshots, current } = (await json("network", "snapshot", "list")).result;
    assert.deepEqual(
      snapshots.map((one: { id: string }) => one.id),
      [taken.result.snapshot.id, back.result.kept.id],
    );
    assert.equal(current, back.result.kept.id);
    const people = await tolbooth(["network", "snapshot", "list"], { cwd: folder });
    assert.match(people.stdout, /^empty .*\n {2}before /);
    for (const name of ["empty", back.result.kept.id])
      assert.equal((await json("network", "snapshot", "remove", name)).exit, 0);
    const unknown = await json("network", "snapshot", "restore", "empty");
    assert.deepEqual([unknown.exit, unknown.error?.code], [2, "SNAPSHOT_UNKNOWN"]);
  });

  it("moves the clock, changes the mining, mines, and shows the log", async () => {
    await json("network", "reset");
    assert.equal((await json("network", "time", "30d")).result.network.timeShift, 2_592_000);
    const earlier = await json("network", "time", "2020-01-01");
    assert.deepEqual([earlier.exit, earlier.error?.code], [1, "TIME_NOT_LATER"]);
    const wrong = await json("network", "time", "soon");
    assert.deepEqual([wrong.exit, wrong.error?.code], [2, "TIME_INVALID"]);
    assert.equal((await json("network", "mining", "manual")).result.network.mining, "manual");
    const sometimes = await json("network", "mining", "sometimes");
    assert.deepEqual([sometimes.exit, sometimes.error?.code], [2, "MINING_INVALID"]);
    assert.equal((await json("network", "mine", "3")).result.network.blockNumber, 4);
    const { lines } = (await json("network", "log", "--lines", "1000")).result;
    assert.equal(lines.includes("anvil_mine"), true);
    await json("network", "mining", "automatic");
  });

  for (const words of [
    ["start", "--for", "soon"],
    ["start", "--for", "0s"],
    ["mine", "0"],
    ["log", "--lines", "-1"],
  ])
    it(`refuses 'network ${words.join(" ")}'`, async () => {
      const refused = await tolboothJson(["network", ...words], { cwd: folder, inProcess: true });
      assert.deepEqual([refused.exit, refused.error?.code], [2, "WRONG_USAGE"]);
    });

  it("tells unknown, unreachable and impossible networks apart", async () => {
    const unknown = await json("accounts", "--network", "mars");
    assert.deepEqual([unknown.exit, unknown.error?.code], [2, "NETWORK_UNKNOWN"]);
    const unreachable = await json("accounts", "--network", "nowhere");
    assert.deepEqual([unreachable.exit, unreachable.error?.code], [3, "NETWORK_UNREACHABLE"]);
    const notOurs = await json("network", "start", "--name", "nowhere");
    assert.deepEqual([notOurs.exit, notOurs.error?.code], [2, "NETWORK_NOT_LOCAL"]);
  });
});

function listen(): Promise<Server> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, "127.0.0.1", () => resolve(server));
  });
}
