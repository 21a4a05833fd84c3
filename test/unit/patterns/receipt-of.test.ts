import assert from "node:assert/strict";
import { makeError, type TransactionReceipt } from "ethers";
import { receiptOf } from "../../../sdk/dist/patterns/receipt-of.js";

describe("receiptOf", () => {
  const receipt = { hash: "0x01" } as TransactionReceipt;

  it("looks again when the block came before ethers began to wait for it", async () => {
    let asked = 0;
    const wait = async (confirmations?: number, timeout?: number): Promise<TransactionReceipt> => {
      asked += 1;
      assert.equal(confirmations, 1);
      assert.equal(typeof timeout, "number");
      if (asked < 3)
        throw makeError("wait for transaction timeout", "TIMEOUT", { reason: "timeout" } as never);
      return receipt;
    };
    assert.equal(await receiptOf({ wait } as never), receipt);
    assert.equal(asked, 3);
  });

  it("does not hide a failure", async () => {
    const failure = makeError("transaction execution reverted", "CALL_EXCEPTION", {} as never);
    await assert.rejects(receiptOf({ wait: () => Promise.reject(failure) } as never), {
      code: "CALL_EXCEPTION",
    });
  });
});
