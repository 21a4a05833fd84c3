import assert from "node:assert/strict";
import { readdirSync } from "node:fs";
import type { ProjectSession } from "@tolbooth/sdk/node";
import { openBorder } from "../cli/border.js";
import { removeFolder, temporaryFolder, tolboothJson } from "../cli/harness.js";
import { skipWithoutVectors, vectors } from "./support/vectors.js";

/** Each scenario gets a key, and so movement ids, of its own: some share an MRN. */
const keyOf = (scenario: string): string => Buffer.from(scenario.padEnd(32, ".")).toString("hex");

describe("HMRC's real life cycles, imported with the command", function () {
  let folder: string | undefined;
  let session: ProjectSession | undefined;
  let scenarios: string[] = [];

  before(async function () {
    skipWithoutVectors(this);
    this.timeout(300_000);
    scenarios = readdirSync(vectors("hmrc-cds"), { withFileTypes: true })
      .filter((one) => one.isDirectory())
      .map((one) => one.name);
    folder = await temporaryFolder();
    session = await openBorder(folder);
  });
  after(async () => {
    await session?.network.stop();
    await session?.close();
    if (folder) await removeFolder(folder);
  });

  it("are sent, read back as the codes give them, and never sent twice", async function () {
    this.timeout(300_000);
    assert.equal(scenarios.length, 33);
    for (const scenario of scenarios) {
      const importAll = () =>
        tolboothJson(["import", "cds", vectors("hmrc-cds", scenario), "--send"], {
          cwd: folder!,
          environment: { TOLBOOTH_EPOCH_KEY: keyOf(scenario) },
          inProcess: true,
        });
      const sent = await importAll();
      // One of the generic samples, a lone 10, is for a movement that nobody opened.
      assert.equal(sent.exit, scenario === "generic" ? 1 : 0, `${scenario}: ${JSON.stringify(sent.error)}`);
      assert.equal(sent.result.problems.length, 0, scenario);
      for (const movement of sent.result.movements) {
        assert.equal(movement.inStep, true, `${scenario} ${movement.mrn}`);
        assert.deepEqual(movement.onChain, movement.expected, `${scenario} ${movement.mrn}`);
      }
      assert.equal((await importAll()).result.callsSent, 0, scenario);
    }
  });
});
