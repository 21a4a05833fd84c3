import assert from "node:assert/strict";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import {
  borderEventId,
  BorderEventLogClient,
  borderEventLogAbi,
  borderEventLogCreationCode,
  captureArguments,
  readEpcisEvents,
} from "@tolbooth/sdk";
import { TestChain, deployAgencies } from "./support/chain.js";
import { skipWithoutVectors, vectors } from "./support/vectors.js";

const folder = vectors("epcis", "");
const documents = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith(".jsonld")) : [];
const lines = (name: string): string[] =>
  readFileSync(vectors("epcis", name), "utf8").replace(/\n$/, "").split("\n");
const read = (name: string) => readEpcisEvents(new Uint8Array(readFileSync(vectors("epcis", name))));

describe("published CBV 2.0 event hashes", () => {
  before(function () {
    skipWithoutVectors(this);
    assert.ok(documents.length >= 6);
  });

  for (const name of documents)
    it(`${name}: every event has the published pre-hash text and hash`, () => {
      const events = read(name);
      const preHashes = lines(name.replace(".jsonld", ".prehashes"));
      const hashes = lines(name.replace(".jsonld", ".hashes"));
      assert.equal(events.length, hashes.length);
      for (const [index, event] of events.entries()) {
        assert.equal(event.preHash, preHashes[index]);
        assert.equal(event.eventHash, hashes[index]);
      }
    });

  it("every event is captured on chain, once", async () => {
    const chain = await TestChain.start();
    try {
      const { registry, governor, keys } = await deployAgencies(chain);
      const contract = await chain.deploy(governor, borderEventLogAbi, borderEventLogCreationCode, registry);
      const log = new BorderEventLogClient(contract, keys[0]);
      const context = { chainId: 31337, contract, epochKey: new Uint8Array(32).fill(3) };
      const readings = documents.flatMap(read);
      const captures = readings.map((event) => captureArguments(event, context));
      const { ids } = await log.captureMany(captures);
      for (const [index, capture] of captures.entries()) {
        assert.equal(ids[index], borderEventId(1, capture.event));
        const { kind, businessStep, disposition } = await log.event(ids[index]!);
        const reading = readings[index]!;
        assert.deepEqual(
          [kind, businessStep, disposition],
          [reading.kind, reading.businessStep, reading.disposition],
        );
      }
    } finally {
      await chain.close();
    }
  });
});
