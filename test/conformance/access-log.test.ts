import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import {
  accessLeaf,
  auditEventRequestId,
  emergencyAuditCodes,
  emergencyReasons,
  fillAccessBatch,
  newSalt,
  verifyMerkleProof,
} from "@tolbooth/sdk";
import { XMLParser } from "fast-xml-parser";
import { skipWithoutVectors, vectors } from "./support/vectors.js";

const place = { chainId: 31337, contract: `0x${"11".repeat(20)}` };
const example = (name: string) => readFileSync(vectors("fhir", name), "utf8");

describe("HL7's FHIR R4 AuditEvents in an access log", () => {
  before(function () {
    skipWithoutVectors(this);
  });

  it("are leaves of a batch and are proved in it", () => {
    const events = ["AuditEvent-example-disclosure.json", "AuditEvent-example-rest.json"].map((name) =>
      JSON.parse(example(name)),
    );
    const leaves = events.map((event) => accessLeaf(place, newSalt(), event));
    const batch = fillAccessBatch(place, leaves);
    for (const [given, leaf] of leaves.entries()) {
      const index = batch.places[given]!;
      const claim = { leaf, index, proof: batch.tree.proof(index) };
      assert.ok(verifyMerkleProof(batch.tree.root, claim, batch.count));
    }
    assert.deepEqual(events.map(auditEventRequestId), [undefined, undefined]);
  });

  it("have the codes of a broken glass that the client knows", () => {
    const parser = new XMLParser({ ignoreAttributes: false, attributeNamePrefix: "" });
    const { AuditEvent: event } = parser.parse(example("auditevent-example-breakglass-start.xml"));
    const text = JSON.stringify(event);
    const codes = [...text.matchAll(/"code":\{"value":"([^"]+)"\}/g)].map((match) => match[1]!);
    assert.ok(codes.includes(emergencyAuditCodes.type), codes.join());
    assert.ok(codes.includes(emergencyAuditCodes.opened), codes.join());
    assert.ok(text.includes(emergencyAuditCodes.system));
    assert.ok(
      codes.some((code) => code in emergencyReasons),
      codes.join(),
    );
  });
});
