import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { planCdsImport, readCdsFolder, type CdsMovementPlan, type CdsPlan } from "@tolbooth/sdk";
import { nodeFiles } from "@tolbooth/sdk/node";
import { TestChain, TestMovements } from "./support/chain.js";
import { skipWithoutVectors, vectors } from "./support/vectors.js";

/**
 * What the codes of each life cycle give, worked out by hand from the rules: per MRN in the order of the files, the
 * status, the version on chain, the mask of holding lanes and the number of writes.
 */
const expected: Record<string, string[]> = {
  TT_EX010a: ["invalidated v1 held 0 after 3"], // 01 09 02 11 10: release is not terminal
  TT_EX013a: ["exited v2 held 0 after 4"], // 02 01 07 09 16
  TT_EX026a: ["exited v2 held 0 after 4"],
  TT_EX039a: ["released v2 held 0 after 3"], // 02 02 01 07 09, every file twice
  TT_FI001b: ["open v1 held 1 after 2"], // 01 13 14: payment needed, and nothing more
  TT_IM001b: ["none v0 held 0 after 0"], // 03: rejected
  TT_IM008b: ["released v3 held 0 after 4"], // 01 13v2 02 11 07v2 13 13 09v2
  TT_IM014a: ["none v0 held 0 after 0"],
  TT_IM017a: ["released v3 held 0 after 6"], // 01 13 06 05 02 11 13v2 13v2 07v2 09v2
  TT_IM028a: ["released v1 held 0 after 2"], // 01 13 13 09, as are the others that end so
  TT_IM033a: ["released v1 held 0 after 2"], // 13 01 13 09: opened by the first 13
  TT_IM036a: ["released v1 held 0 after 2"],
  TT_IM040a: ["released v1 held 0 after 2"],
  TT_IM041a: ["released v1 held 0 after 2"],
  TT_IM050a: ["released v1 held 0 after 2"], // 01 09
  TT_IM058a: ["released v1 held 0 after 2"],
  TT_IM061a: ["released v1 held 0 after 2"],
  TT_IM068a: ["released v2 held 0 after 3", "none v0 held 0 after 0"], // 02 02 01v3 07v3 09v3; the other MRN 11 02
  TT_IM080a: ["released v1 held 0 after 2"], // 13 01 13 09
  TT_IM094a: ["released v1 held 0 after 2"], // its first 13 is issued before the 01
  TT_IM101a: ["released v1 held 0 after 2"],
  TT_IM109a: ["released v1 held 0 after 2"], // line breaks inside the elements
  TT_IM115a: ["released v2 held 0 after 4"], // 01 13 13 08 13v2 09v2: released twice
  TT_IM129a: ["released v1 held 0 after 2"],
  TT_IM137a: ["released v1 held 0 after 2"],
  TT_IM164a: ["released v1 held 0 after 2"],
  TT_IM170a: ["released v1 held 0 after 2"],
  TT_IM186a: ["released v1 held 0 after 2"],
  TT_IM189a: ["released v1 held 0 after 2"],
  TT_IM194a: ["released v1 held 0 after 2"],
  TT_IM203a: ["released v1 held 0 after 2"],
  TT_IM218a: ["released v1 held 0 after 2"],
  // One sample for each code, of five MRNs: 02 01v2 09 16; 03; 05; 08v3; 10.
  generic: [
    "exited v1 held 0 after 3",
    "none v0 held 0 after 0",
    "open v1 held 1 after 2",
    "released v1 held 0 after 2",
    "none v0 held 0 after 0",
  ],
};

const findings: Record<string, string[]> = { generic: ["unknown-movement"] };

const end = ({ after }: CdsMovementPlan) =>
  `${after.status} v${after.version} held ${after.held} after ${after.seq}`;

const epochKey = new Uint8Array(32).fill(3);

async function planOf(scenario: string, contract: string): Promise<CdsPlan> {
  const reading = await readCdsFolder(nodeFiles(), vectors("hmrc-cds", scenario));
  assert.deepEqual(reading.problems, []);
  const plan = planCdsImport(reading.notifications, { commitment: { epochKey, chainId: 31337, contract } });
  const lines = plan.movements.reduce((sum, movement) => sum + movement.timeline.length, 0);
  assert.equal(lines, reading.notifications.length);
  return plan;
}

describe("HMRC's real life cycles (hmrc/customs-declarations)", function () {
  before(function () {
    skipWithoutVectors(this);
  });

  it("are all here, the 32 and the generic ones", () => {
    const index = vectors("hmrc-cds", "scenario-sequences.json");
    assert.ok(existsSync(index));
    const scenarios = Object.keys(
      (JSON.parse(readFileSync(index, "utf8")) as { scenarios: object }).scenarios,
    );
    assert.deepEqual(
      Object.keys(expected).filter((name) => name !== "generic"),
      scenarios.filter((name) => name in expected),
    );
    assert.equal(Object.keys(expected).length, 33);
  });

  it("carry the code, MRN, version and second that the index says", async () => {
    const { scenarios } = JSON.parse(
      readFileSync(vectors("hmrc-cds", "scenario-sequences.json"), "utf8"),
    ) as {
      scenarios: Record<
        string,
        { file: string; code: string; issued: string; mrn: string; version: string | null }[]
      >;
    };
    for (const [scenario, rows] of Object.entries(scenarios)) {
      if (!(scenario in expected)) continue;
      const { notifications, duplicates } = await readCdsFolder(nodeFiles(), vectors("hmrc-cds", scenario));
      const named = new Map(duplicates.map(({ file, sameAs }) => [file, sameAs]));
      for (const row of rows) {
        const found = notifications.find(({ file }) => file === row.file || file === named.get(row.file));
        assert.ok(found, `${scenario} ${row.file}`);
        assert.deepEqual(
          [found.functionCode, found.mrn, found.versionId ?? null, found.issuedText.split(" ")[0]],
          [row.code, row.mrn, row.version === null ? null : Number(row.version), row.issued.trim()],
        );
      }
    }
  });

  for (const [scenario, ends] of Object.entries(expected))
    it(`${scenario}: ${ends.join("; ")}`, async () => {
      const { movements } = await planOf(scenario, `0x${"11".repeat(20)}`);
      assert.deepEqual(movements.map(end), ends);
      assert.deepEqual(
        movements.flatMap((movement) => movement.findings.map(({ code }) => code)),
        findings[scenario] ?? [],
      );
    });

  describe("replayed on chain", () => {
    let chain: TestChain;
    let contract: TestMovements;

    before(async () => {
      chain = await TestChain.start();
      contract = await TestMovements.deploy(chain);
    });
    after(() => chain?.close());

    for (const scenario of Object.keys(expected))
      it(`${scenario}: the state on chain is the expected one after every call`, async () => {
        for (const movement of (await planOf(scenario, contract.address)).movements) {
          assert.deepEqual(await contract.state(movement.movementId), movement.before);
          for (const call of movement.calls) {
            await contract.send(call.movementId, call.senderLane, call.write);
            assert.deepEqual(await contract.state(call.movementId), call.after, call.id);
          }
          assert.deepEqual(await contract.state(movement.movementId), movement.after);
        }
      });
  });
});
