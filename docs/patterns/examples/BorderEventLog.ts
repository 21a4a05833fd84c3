import assert from "node:assert/strict";
import { BorderEventLogClient, newSalt } from "@tolbooth/sdk";
import type { Setting } from "./setting.js";

export async function example({ deploy, registry, signers, refused }: Setting): Promise<void> {
  const address = await deploy("PortEvents", registry);
  const hmrc = new BorderEventLogClient(address, signers.hmrc);

  // Real commitments are leaves over the identifiers of the goods and over the EPCIS event's hash.
  const arrival = {
    thing: newSalt(),
    event: newSalt(),
    kind: "ObjectEvent",
    businessStep: "arriving",
  } as const;
  await refused(hmrc.capture({ ...arrival, businessStep: "packing" }), "StepNotAllowed");
  const { id } = await hmrc.capture(arrival);
  await refused(hmrc.capture(arrival), "Duplicate");

  // A mistake is marked and put right. The old entry stays.
  const { id: right } = await hmrc.capture({ ...arrival, event: newSalt() });
  await hmrc.declareError(id, "incorrect_data", [right]);
  assert.deepEqual([await hmrc.status(id), await hmrc.status(right)], ["in-error", "captured"]);
}
