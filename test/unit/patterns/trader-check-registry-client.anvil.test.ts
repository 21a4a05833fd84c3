import assert from "node:assert/strict";
import {
  epochKeyCommitment,
  isTolboothError,
  newSalt,
  traderCheckKey,
  traderCheckRegistryAbi,
  traderCheckRegistryCreationCode,
  TraderCheckRegistryClient,
  traderCheckTypes,
  traderSubject,
} from "@tolbooth/sdk";
import { deployAgencies, TestChain } from "../../conformance/support/chain.js";

const day = 86_400;

/** Holds when the work is refused with this custom error and these arguments. */
async function assertRefused(work: Promise<unknown>, errorName: string, ...values: string[]): Promise<void> {
  await assert.rejects(work, (error: unknown) => {
    assert.ok(isTolboothError(error, "TRANSACTION_REVERTED"), String(error));
    assert.equal(error.details["errorName"], errorName);
    assert.deepEqual(error.details["errorArguments"], values);
    return true;
  });
}

describe("TraderCheckRegistryClient on a local network", () => {
  const epochKey = new Uint8Array(32).fill(7);
  const evidence = newSalt();
  let chain: TestChain;
  let governor: TraderCheckRegistryClient;
  let customs: TraderCheckRegistryClient;
  let food: TraderCheckRegistryClient;

  before(async () => {
    chain = await TestChain.start();
    const agencies = await deployAgencies(chain);
    const address = await chain.deploy(
      agencies.governor,
      traderCheckRegistryAbi,
      traderCheckRegistryCreationCode,
      agencies.registry,
    );
    governor = new TraderCheckRegistryClient(address, agencies.governor);
    customs = new TraderCheckRegistryClient(address, agencies.keys[0]);
    food = new TraderCheckRegistryClient(address, agencies.keys[1]);
  });

  after(async () => {
    await chain.close();
  });

  const now = async (): Promise<number> => (await chain.provider.getBlock("latest"))!.timestamp;
  const passTime = async (seconds: number): Promise<void> => {
    await chain.provider.send("evm_increaseTime", [seconds]);
    await chain.provider.send("evm_mine", []);
  };

  it("begins epochs and sets rules", async () => {
    assert.deepEqual(await customs.epoch(), { epoch: 0, keyCommit: `0x${"00".repeat(32)}` });
    const keyCommit = epochKeyCommitment(epochKey);
    assert.equal((await governor.rotateEpoch(keyCommit)).epoch, 1);
    assert.deepEqual(await customs.epoch(), { epoch: 1, keyCommit });
    assert.equal(await customs.keyCommitOf(1), keyCommit);
    assert.deepEqual(await customs.rule("licence"), { authority: 0, maxDays: 0 });
    await governor.setRule("aeo-security", 365, 1);
    await governor.setRule("licence", 30);
    assert.deepEqual(await customs.rule("aeo-security"), { authority: 1, maxDays: 365 });
    assert.deepEqual(await customs.rule("licence"), { authority: 0, maxDays: 30 });
  });

  it("puts, relies, disputes, resolves, checks again, withdraws", async () => {
    const subject = traderSubject(epochKey, "licence", "GB 123456789000");
    const expected = traderCheckKey("licence", 1, subject);
    assert.deepEqual(await food.check(expected), {
      checker: 0,
      standing: "none",
      at: 0,
      until: 0,
      version: 0,
      disputer: 0,
    });
    const until = (await now()) + 20 * day;
    const pass = { checkType: "licence", epoch: 1, subject, until, evidence } as const;
    const { key, version } = await food.put(pass);
    assert.deepEqual([key, version], [expected, 1]);
    assert.deepEqual(await food.check(key), {
      checker: 2,
      checkType: "licence",
      standing: "passed",
      at: await now(),
      until,
      version: 1,
      disputer: 0,
    });
    const relied = await customs.rely(key);
    assert.deepEqual([relied.version, relied.checker], [1, 2]);
    await assertRefused(customs.put(pass), "NotChecker", `key: ${key}`, "agency: 1");

    await customs.dispute(key, evidence);
    assert.deepEqual([await food.valid(key), await food.explain(key)], [false, "disputed"]);
    assert.deepEqual([(await food.check(key)).standing, (await food.check(key)).disputer], ["disputed", 1]);
    await assertRefused(food.rely(key), "UnderDispute", `key: ${key}`, "disputer: 1");
    await assertRefused(food.resolve(key, evidence), "NotDisputer", `key: ${key}`, "agency: 2");
    await customs.resolve(key, evidence);
    assert.deepEqual([await food.valid(key), await food.explain(key)], [true, "ok"]);

    assert.equal((await food.put({ ...pass, until: until + 1 })).version, 2);
    const receipt = await food.withdraw(key, "to-be-checked-again");
    assert.equal(receipt.events[0]?.arguments["reason"], 1n);
    assert.equal((await food.check(key)).standing, "withdrawn");
    assert.equal(await food.explain(key), "no-check");
    await assertRefused(customs.rely(key), "NoCheck", `key: ${key}`);
    const again = await food.put(pass);
    assert.deepEqual([again.key, again.version], [key, 3]);
    assert.equal((await food.withdraw(key)).events[0]?.arguments["reason"], 0n);
  });

  it("refuses a type that is another agency's, an end beyond the rule, and an old epoch", async () => {
    const subject = traderSubject(epochKey, "aeo-security", "GB123456789000");
    const pass = {
      checkType: "aeo-security",
      epoch: 1,
      subject,
      until: (await now()) + day,
      evidence,
    } as const;
    await assertRefused(food.put(pass), "NotAuthority", "checkType: 2", "agency: 2");
    await assertRefused(customs.put({ ...pass, checkType: "guarantee" }), "BadCheckType", "checkType: 7");
    await assertRefused(customs.put({ ...pass, epoch: 4 }), "StaleEpoch", "current: 1", "given: 4");
    await assert.rejects(
      customs.put({ ...pass, until: (await now()) + 400 * day }),
      (error) => isTolboothError(error) && error.details["errorName"] === "BadValidity",
    );
  });

  it("expires, and is voided with all that was put in a time", async () => {
    const subject = traderSubject(epochKey, "licence", "XI987654321000");
    const start = await now();
    const { key } = await food.put({
      checkType: "licence",
      epoch: 1,
      subject,
      until: start + 10 * day,
      evidence,
    });
    await passTime(60);
    await food.voidChecks(2, { from: start, until: start + 60 });
    assert.deepEqual(await customs.voidWindow(2), { from: start, until: start + 60 });
    assert.equal(await customs.explain(key), "voided");
    await governor.voidChecks(2, { from: 0, until: 1 });
    assert.equal(await customs.explain(key), "ok");
    await assertRefused(food.voidChecks(1, { from: 1, until: 2 }), "NotYourChecks", "agency: 1", "actor: 2");
    await passTime(10 * day);
    assert.equal(await customs.explain(key), "expired");
  });

  it("derives keys as the contract does, for every check type", async () => {
    for (const checkType of traderCheckTypes) {
      const subject = newSalt();
      for (const epoch of [0, 1, 4_294_967_295])
        assert.equal(
          traderCheckKey(checkType, epoch, subject),
          await customs.checkKey(checkType, epoch, subject),
        );
    }
  });
});
