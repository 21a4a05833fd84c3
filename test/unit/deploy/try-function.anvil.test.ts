import assert from "node:assert/strict";
import {
  deployContract,
  sendFunction,
  tryFunction,
  type SendRequest,
  type TolboothError,
} from "@tolbooth/sdk";
import { createScratch, endScratches } from "../networks/support/scratch.js";
import { contracts, terms } from "./support/contracts.js";

async function errorOf(work: Promise<unknown>): Promise<TolboothError> {
  return work.then(
    () => assert.fail("it went through"),
    (error: TolboothError) => error,
  );
}

describe("trying before sending (anvil)", function () {
  this.timeout(30_000);
  afterEach(endScratches);

  async function stage() {
    const scratch = await createScratch({ agencies: [{ name: "hmrc", title: "HMRC" }] });
    await scratch.network().start();
    const context = { host: scratch.host, project: scratch.project, connection: await scratch.connect() };
    const artifact = contracts["Permit"]!;
    const { record } = await deployContract(context, { artifact, arguments: [5, terms], from: "hmrc" });
    const set = (value: number): SendRequest => ({
      record,
      function: "setNumber(uint256)",
      arguments: [value],
      from: "hmrc",
    });
    const blocks = (): Promise<number> => context.connection.provider.getBlockNumber();
    return { context, record, set, blocks };
  }

  it("says what it would take, and sends nothing", async () => {
    const { context, set, blocks } = await stage();
    const before = await blocks();
    const { estimatedGas } = await tryFunction(context, set(6));
    assert.equal(await blocks(), before);
    const { gasUsed } = await sendFunction(context, set(6));
    assert.equal(Number(estimatedGas) >= Number(gasUsed), true, `${estimatedGas} for ${gasUsed}`);
    assert.equal(Number(estimatedGas) < Number(gasUsed) * 2, true, `${estimatedGas} for ${gasUsed}`);
  });

  it("says why it would be refused", async () => {
    const { context, set, record } = await stage();
    const refused = await errorOf(tryFunction(context, set(7)));
    assert.equal(refused.code, "TRANSACTION_REVERTED");
    assert.equal(refused.details["errorName"], "Refused");
    assert.equal(refused.details["transactionHash"], undefined);
    const paid = tryFunction(context, { ...set(6), value: "1" });
    assert.equal((await errorOf(paid)).code, "ARGUMENT_INVALID");
    const gone = { ...record, address: `0x${"22".repeat(20)}` };
    assert.equal(
      (await errorOf(tryFunction(context, { ...set(6), record: gone }))).code,
      "CONTRACT_HAS_NO_CODE",
    );
  });

  it("sends what would be refused only where that is asked for; then it costs gas and fails in its block", async () => {
    const { context, set, blocks } = await stage();
    const before = await blocks();
    assert.equal((await errorOf(sendFunction(context, set(7)))).details["transactionHash"], undefined);
    assert.equal(await blocks(), before);
    const failed = await errorOf(sendFunction(context, { ...set(7), evenIfRefused: true }));
    assert.equal(failed.code, "TRANSACTION_REVERTED");
    assert.equal(failed.details["errorName"], "Refused");
    const receipt = await context.connection.provider.getTransactionReceipt(
      String(failed.details["transactionHash"]),
    );
    assert.equal(receipt?.status, 0);
    assert.equal(await blocks(), before + 1);
    // What is not refused goes through as always.
    const sent = await sendFunction(context, { ...set(6), evenIfRefused: true });
    assert.equal(sent.events.length, 1);
  });
});
