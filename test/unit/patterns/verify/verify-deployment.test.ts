import assert from "node:assert/strict";
import { isTolboothError, verifyDeployment, type VerifyRequest } from "@tolbooth/sdk";

describe("verifying what is deployed", () => {
  it("ends at once when it is cancelled, however slow the node is", async () => {
    const controller = new AbortController();
    const never = (): Promise<never> => {
      // Cancelled while the node is being asked, and not before.
      setTimeout(() => controller.abort());
      return new Promise(() => undefined);
    };
    const request = {
      connection: { provider: { getBlockNumber: never }, network: { name: "far", chainId: 1 } },
      ...{ record: {}, audits: [], now: new Date(0), signal: controller.signal },
    };
    await assert.rejects(verifyDeployment(request as unknown as VerifyRequest), (error) =>
      isTolboothError(error, "OPERATION_CANCELLED"),
    );
  });
});
