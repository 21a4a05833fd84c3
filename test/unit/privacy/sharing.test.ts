import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import path from "node:path";
import { agreementId, isTolboothError, recordBatchId, recordId, schemaId } from "@tolbooth/sdk";

interface Vector {
  readonly chainId: number;
  readonly contract: string;
  readonly result: string;
}

/** The Solidity tests hold the contracts against the same file. */
const vectors = JSON.parse(
  readFileSync(path.resolve(import.meta.dirname, "../../contracts/derivations.json"), "utf8"),
) as {
  readonly agreementId: Vector & { readonly discloser: number; readonly salt: string };
  readonly recordId: Vector & { readonly owner: number; readonly commitment: string };
  readonly rootId: Vector & { readonly owner: number; readonly root: string };
};

const refused = (work: () => unknown, part: string) =>
  assert.throws(
    work,
    (error) => isTolboothError(error, "COMMITMENT_INVALID") && error.details["part"] === part,
  );

describe("ids of agreements, records and batches", () => {
  it("are those of the contracts", () => {
    const { agreementId: agreement, recordId: record, rootId: batch } = vectors;
    assert.equal(agreementId(agreement, agreement.discloser, agreement.salt), agreement.result);
    assert.equal(recordId(record, record.owner, record.commitment), record.result);
    assert.equal(recordBatchId(batch, batch.owner, batch.root), batch.result);
  });

  it("change with every part, and are three different things", () => {
    const place = { chainId: 1, contract: vectors.recordId.contract };
    const [one, other] = [schemaId("one"), schemaId("other")];
    const ids = [agreementId, recordId, recordBatchId].flatMap((derive) => [
      derive(place, 1, one),
      derive(place, 2, one),
      derive(place, 1, other),
      derive({ ...place, chainId: 2 }, 1, one),
      derive({ ...place, contract: `0x${"12".repeat(20)}` }, 1, one),
    ]);
    assert.equal(new Set(ids).size, ids.length);
  });

  it("refuse parts of the wrong form", () => {
    const place = { chainId: 1, contract: vectors.recordId.contract };
    const word = schemaId("one");
    for (const agency of [0, -1, 1.5, 65_536, NaN]) {
      refused(() => agreementId(place, agency, word), "discloser");
      refused(() => recordId(place, agency, word), "owner");
      refused(() => recordBatchId(place, agency, word), "owner");
    }
    assert.match(recordId(place, 65_535, word), /^0x[0-9a-f]{64}$/);
    refused(() => agreementId(place, 1, "0x12"), "salt");
    refused(() => recordId(place, 1, "0x12"), "commitment");
    refused(() => recordBatchId(place, 1, "0x12"), "root");
    refused(() => recordId({ ...place, contract: "0x12" }, 1, word), "contract");
    refused(() => recordId({ ...place, chainId: 0 }, 1, word), "chainId");
  });
});
