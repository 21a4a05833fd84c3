import assert from "node:assert/strict";
import { createScratch, endScratches, waitUntil, type Scratch } from "./support/scratch.js";

const DAY = 86_400;

async function headTime(scratch: Scratch): Promise<number> {
  const block = await (await scratch.connect()).provider.getBlock("latest");
  return block!.timestamp;
}

const nowSeconds = (): number => Math.floor(Date.now() / 1000);
const near = (actual: number, wanted: number, what: string): void =>
  assert.equal(Math.abs(actual - wanted) < 60, true, `${what}: ${actual} is not near ${wanted}`);

describe("localNetwork (anvil): clock and mining", function () {
  this.timeout(120_000);
  afterEach(async () => {
    await endScratches();
  });

  it("moves the clock by a duration and to a date, shows it, and keeps it over a restart", async () => {
    const scratch = await createScratch();
    const network = scratch.network();
    await network.start();
    const moved = await network.travel({ seconds: 30 * DAY });
    assert.equal(moved.timeShift, 30 * DAY);
    assert.equal(moved.blockNumber, 1);
    near(await headTime(scratch), nowSeconds() + 30 * DAY, "the head");
    const to = Date.now() + 60 * DAY * 1000;
    await network.travel({ to });
    near(await headTime(scratch), to / 1000, "the head");
    await assert.rejects(network.travel({ to: Date.now() }), { code: "TIME_NOT_LATER" });
    await network.stop();
    const again = await network.start();
    near(again.timeShift ?? 0, 60 * DAY, "the shift");
    const before = await headTime(scratch);
    await network.mine();
    const after = await headTime(scratch);
    assert.equal(after > before, true, `${after} does not come after ${before}`);
    near(after, to / 1000, "the head after the restart");
  });

  it("has no block before the one before it, also where a client moved the clock itself", async () => {
    const scratch = await createScratch();
    const network = scratch.network();
    await network.start();
    const { provider } = await scratch.connect();
    await provider.send("evm_increaseTime", [5 * DAY]);
    await provider.send("evm_mine", []);
    await network.stop();
    await network.start();
    const before = await headTime(scratch);
    await network.mine();
    assert.equal((await headTime(scratch)) > before, true);
  });

  it("goes back to the clock of a snapshot", async () => {
    const scratch = await createScratch();
    const network = scratch.network();
    await network.start();
    await network.takeSnapshot("today");
    await network.travel({ seconds: 400 * DAY });
    const { status } = await network.restoreSnapshot("today");
    assert.equal(status.timeShift, undefined);
    await network.mine();
    near(await headTime(scratch), nowSeconds(), "the head");
  });

  it("mines by hand, with each transaction, or by the clock, and changes while it runs", async () => {
    const scratch = await createScratch({ networks: { local: { mining: "manual" } } });
    const network = scratch.network();
    assert.equal((await network.start()).mining, "manual");
    const { provider, signer } = await scratch.connect();
    const sender = await signer("relayer");
    await sender.sendTransaction({ to: sender, value: 1 });
    assert.equal(await provider.getBlockNumber(), 0);
    assert.equal((await network.mine(3)).blockNumber, 3);
    assert.equal(await provider.getTransactionCount(sender), 1);
    assert.equal((await network.setMining("automatic")).mining, "automatic");
    await (await sender.sendTransaction({ to: sender, value: 1 })).wait();
    assert.equal(await provider.getBlockNumber(), 4);
    await network.setMining(1);
    await waitUntil(async () => (await provider.getBlockNumber()) >= 6);
    await network.stop();
    assert.equal((await network.start()).mining, 1, "what was chosen is kept");
    const height = await (await scratch.connect()).provider.getBlockNumber();
    await waitUntil(async () => (await (await scratch.connect()).provider.getBlockNumber()) > height);
    await network.setMining("manual");
    const stopped = await network.status();
    await new Promise((resolve) => setTimeout(resolve, 1_500));
    assert.equal((await network.status()).blockNumber, stopped.blockNumber);
  });

  it("keeps transactions that wait for a block over a restart and in a snapshot", async () => {
    const scratch = await createScratch();
    const network = scratch.network();
    await network.setMining("manual");
    await network.start();
    const sender = await (await scratch.connect()).signer("relayer");
    const first = await sender.sendTransaction({ to: sender, value: 1 });
    const second = await sender.sendTransaction({ to: sender, value: 2 });
    await network.takeSnapshot("waiting");
    await network.stop();
    await network.start();
    await network.mine();
    const { provider } = await scratch.connect();
    for (const { hash } of [first, second])
      assert.equal((await provider.getTransactionReceipt(hash))?.status, 1);
    await network.restoreSnapshot("waiting");
    const again = (await scratch.connect()).provider;
    assert.equal(await again.getTransactionReceipt(first.hash), null);
    await network.mine();
    assert.equal((await again.getTransactionReceipt(second.hash))?.status, 1);
  });

  it("refuses ways that there are not", async () => {
    const scratch = await createScratch();
    const network = scratch.network();
    await assert.rejects(network.mine(), { code: "NETWORK_NOT_RUNNING" });
    await assert.rejects(network.travel({ seconds: 1 }), { code: "NETWORK_NOT_RUNNING" });
    await assert.rejects(network.setMining(0), { code: "MINING_INVALID" });
    await assert.rejects(network.mine(0), { code: "MINING_INVALID" });
    await assert.rejects(scratch.reread({ networks: { local: { mining: "sometimes" } } }), {
      code: "CONFIGURATION_INVALID",
    });
  });
});
