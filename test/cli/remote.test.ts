import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import path from "node:path";
import { after, before, describe, it } from "mocha";
import { HDNodeWallet } from "ethers";
import { removeFolder, temporaryFolder, tolbooth, tolboothJson, writeFiles } from "./harness.js";

/** anvil's published development key: worth nothing anywhere. */
const developmentKey = HDNodeWallet.fromPhrase(
  "test test test test test test test test test test test junk",
).privateKey;

const source = `// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;
contract Counter { uint256 public count; function add() external { count += 1; } }
`;

describe("tolbooth on a network that is not known to be on this machine", () => {
  let folder: string;
  before(async function () {
    this.timeout(120_000);
    folder = await temporaryFolder();
    await writeFiles(folder, { "Counter.sol": source, "tolbooth.json": "{}" });
    const started = await tolboothJson(["network", "start"], { cwd: folder });
    // 0.0.0.0 leads to this machine, but is no loopback address: so the network counts as somebody else's.
    const url = `http://0.0.0.0:${started.result.network.port}/?key=not-for-print`;
    await writeFiles(folder, {
      "tolbooth.json": JSON.stringify({
        agencies: [{ name: "hmrc", title: "HM Revenue and Customs" }],
        networks: { staging: { url, chainId: 31337 }, other: { url, chainId: 5 } },
      }),
    });
  });
  after(async () => {
    await tolbooth(["network", "stop"], { cwd: folder });
    await removeFolder(folder);
  });

  const environment = { TOLBOOTH_KEY_STAGING_HMRC: developmentKey };
  const json = (...words: string[]) =>
    tolboothJson([...words, "--network", "staging"], { cwd: folder, environment });

  it("lists the accounts whose keys are in the environment, and not the network's address", async () => {
    const accounts = await json("accounts");
    assert.equal(accounts.exit, 0);
    assert.equal(accounts.result.network.local, false);
    assert.equal(accounts.result.network.url, undefined);
    assert.deepEqual(
      accounts.result.accounts.map((one: { name: string }) => one.name),
      ["hmrc"],
    );
    assert.ok(!JSON.stringify(accounts).includes("not-for-print"));
  });

  it("shows what would be sent and sends nothing without --yes", async () => {
    const refused = await json("deploy", "Counter", "--from", "hmrc");
    assert.equal(refused.exit, 1);
    assert.equal(refused.error?.code, "SEND_NOT_APPROVED");
    assert.match(refused.stderr, /staging/);
    assert.match(refused.stderr, /Counter/);

    const deployed = await json("deploy", "Counter", "--from", "hmrc", "--yes");
    assert.equal(deployed.exit, 0);
    assert.equal(deployed.result.reused, false);

    const notSent = await json("send", "Counter", "add", "--from", "hmrc");
    assert.deepEqual([notSent.exit, notSent.error?.code], [1, "SEND_NOT_APPROVED"]);
    assert.equal((await json("call", "Counter", "count")).result.outputs[0].value, "0");
    assert.equal((await json("send", "Counter", "add", "--from", "hmrc", "--yes")).exit, 0);
    assert.equal((await json("call", "Counter", "count")).result.outputs[0].value, "1");
  });

  it("shows a whole plan: what, from whom, where; and sends all of it with --yes alone", async () => {
    const deployments = ["Dover", "Heysham"].map((name) => ({ contract: "Counter", name }));
    const calls = [{ contract: "Dover", function: "add" }];
    const plan = { format: "tolbooth/deployment-plan", version: 1, from: "hmrc", deployments, calls };
    await writeFiles(folder, { "plan.json": JSON.stringify(plan) });
    const { address } = (await json("accounts")).result.accounts[0] as { address: string };
    const steps = [
      "'staging' (chain 31337), 3 transactions of",
      "1. deploy Counter as Dover",
      "2. deploy Counter as Heysham",
      "3. call Dover.add",
    ];
    const refused = await json("deploy", "--all", "plan.json");
    assert.deepEqual([refused.exit, refused.error?.code], [1, "SEND_NOT_APPROVED"]);
    const deployed = await json("deploy", "--all", "plan.json", "--yes");
    assert.equal(deployed.exit, 0, deployed.stderr);
    for (const { stderr } of [refused, deployed]) {
      for (const part of steps) assert.equal(stderr.includes(part), true, `${part} in:\n${stderr}`);
      assert.equal(stderr.split(`from ${address}`).length - 1, 3, stderr);
      assert.equal(stderr.includes("not-for-print"), false, "no address of a network with its key");
    }
    assert.equal((await json("call", "Dover", "count")).result.outputs[0].value, "1");
    // Nothing is left to be asked for.
    const again = await json("deploy", "--all", "plan.json");
    assert.equal(again.exit, 0, again.stderr);
  });

  it("takes no sender for granted, and needs its key", async () => {
    const unnamed = await json("send", "Counter", "add", "--yes");
    assert.deepEqual([unnamed.exit, unnamed.error?.code], [2, "WRONG_USAGE"]);
    const keyless = await tolboothJson(
      ["send", "Counter", "add", "--from", "hmrc", "--yes", "--network", "staging"],
      { cwd: folder },
    );
    assert.deepEqual([keyless.exit, keyless.error?.code], [2, "ACCOUNT_UNKNOWN"]);
  });

  it("never prints a key that is wrong", async () => {
    const secret = "0x1234-this-is-no-key";
    const run = await tolbooth(
      ["send", "Counter", "add", "--from", "hmrc", "--yes", "--network", "staging"],
      { cwd: folder, environment: { TOLBOOTH_KEY_STAGING_HMRC: secret } },
    );
    assert.equal(run.code, 2);
    assert.ok(!(run.stdout + run.stderr).includes(secret));
  });

  it("refuses a chain that is not the one of tolbooth.json", async () => {
    const refused = await tolboothJson(["accounts", "--network", "other"], { cwd: folder });
    assert.deepEqual([refused.exit, refused.error?.code], [1, "CHAIN_ID_MISMATCH"]);
  });

  it("makes a keystore file, and sends with it: the key itself is nowhere to be seen", async () => {
    const secret = { TOLBOOTH_PASSPHRASE: "seven words nobody would ever guess" };
    const made = await tolboothJson(["keys", "encrypt", "staging", "hmrc", "hmrc.json"], {
      cwd: folder,
      environment: { ...environment, ...secret },
    });
    assert.equal(made.exit, 0, made.stderr);
    const file = made.result.file as string;
    const text = await readFile(file, "utf8");
    assert.equal(JSON.parse(text).version, 3);
    assert.ok(!text.includes(developmentKey.slice(2)), "the file holds no plain key");
    const withFile = { TOLBOOTH_KEYSTORE_STAGING_HMRC: file };
    const accounts = await tolboothJson(["accounts", "--network", "staging"], {
      cwd: folder,
      environment: { ...withFile, ...secret },
    });
    assert.deepEqual(
      accounts.result.accounts.map((one: { address: string }) => one.address),
      [made.result.address],
    );
    const run = async (passphrase: Record<string, string>) =>
      (await tolboothJson(["keys", "show", "hmrc.json"], { cwd: folder, environment: passphrase })).error
        ?.code;
    assert.equal(await run(secret), undefined);
    assert.equal(await run({ TOLBOOTH_PASSPHRASE: "another passphrase" }), "PASSPHRASE_WRONG");
    assert.equal(await run({}), "PASSPHRASE_MISSING");
    const short = { cwd: folder, environment: { TOLBOOTH_PASSPHRASE: "short" } };
    assert.equal(
      (await tolboothJson(["keys", "generate", "new.json"], short)).error?.code,
      "PASSPHRASE_TOO_SHORT",
    );
    const again = { cwd: folder, environment: secret };
    assert.equal((await tolboothJson(["keys", "generate", "hmrc.json"], again)).error?.code, "WRONG_USAGE");
    await writeFiles(folder, { "no-keystore.json": "{}" });
    assert.equal(
      (await tolboothJson(["keys", "show", "no-keystore.json"], again)).error?.code,
      "KEYSTORE_INVALID",
    );
  });

  it("refuses a key in place of an account, a contract, a network or a file, and prints none of it", async () => {
    const key = developmentKey.slice(2);
    for (const words of [
      ["send", "Counter", "add", "--from", key, "--network", "staging"],
      ["call", key, "count", "--network", "staging"],
      ["accounts", "--network", key],
      ["keys", "show", key],
      ["deploy", "Counter", "--from", "hmrc", "--name", key, "--network", "staging"],
    ]) {
      const run = await tolboothJson(words, { cwd: folder, environment });
      assert.equal(run.error?.code, "KEY_MISPLACED", words.join(" "));
      assert.ok(!(JSON.stringify(run) + run.stderr).includes(key), words[0]);
    }
  });

  it("cannot replace a transaction that is in a block", async () => {
    const sent = await json("send", "Counter", "add", "--from", "hmrc", "--yes");
    const hash = sent.result.transactionHash as string;
    assert.equal((await json("pending", "cancel", hash, "--yes")).error?.code, "TRANSACTION_NOT_PENDING");
    assert.equal((await json("pending", "speed-up", "0x12", "--yes")).error?.code, "TRANSACTION_NOT_PENDING");
  });

  it("sends nothing where tolbooth.json forbids it, not even with --yes", async () => {
    const file = path.join(folder, "tolbooth.json");
    const before = await readFile(file, "utf8");
    const configuration = JSON.parse(before);
    configuration.networks.staging.sends = "forbidden";
    await writeFiles(folder, { "tolbooth.json": JSON.stringify(configuration) });
    try {
      const refused = await json("send", "Counter", "add", "--from", "hmrc", "--yes");
      assert.deepEqual([refused.exit, refused.error?.code], [1, "SENDS_FORBIDDEN"]);
      assert.equal((await json("call", "Counter", "count")).exit, 0);
    } finally {
      await writeFiles(folder, { "tolbooth.json": before });
    }
  });
});
