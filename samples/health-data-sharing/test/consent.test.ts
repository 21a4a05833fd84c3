import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import path from "node:path";
import { ConsentRegistryClient, isTolboothError, newSalt, withdrawLock } from "@tolbooth/sdk";
import { openProject, type ProjectSession } from "@tolbooth/sdk/node";
import { numberOf, setUpBoards } from "../scenario/boards.js";
import { playConsent } from "../scenario/consent.js";

describe("A consent between health boards", () => {
  let session: ProjectSession;
  let lothian: ConsentRegistryClient;
  let highland: number;

  before(async () => {
    session = await openProject(path.resolve(import.meta.dirname, ".."));
    await session.compile();
    await session.startNetwork();
    await setUpBoards(session);
    lothian = await session.client(ConsentRegistryClient, "HealthConsents", "nhs-lothian");
    highland = numberOf(session, "nhs-highland");
  });

  after(async () => {
    await session.close();
    await session.network.stop();
  });

  it("permits, and refuses once the person has withdrawn it", async () => {
    const lines: string[] = [];
    const { check, consentId } = await playConsent(session, (line) => lines.push(line));
    assert.deepEqual(check, { ok: false, why: "withdrawn" });
    assert.deepEqual(
      lines.filter((line) => line.includes("asks for access")).map((line) => line.split(": ")[1]),
      ["permitted.", "refused (wrong-recipient).", "refused (withdrawn)."],
    );
    assert.equal((await lothian.consent(consentId)).status, "withdrawn");
  });

  it("can be withdrawn with the secret only", async () => {
    const secret = newSalt();
    const terms = newSalt();
    const from = Math.floor(Date.now() / 1000) - 3600;
    const { id } = await lothian.record({
      terms,
      withdrawLock: withdrawLock(secret),
      recipient: highland,
      from,
      until: from + 86_400,
      kind: "permit",
    });
    const relayer = await session.client(ConsentRegistryClient, "HealthConsents", "relayer");
    const controller = numberOf(session, "nhs-lothian");
    const guess = { controller, recipient: highland, terms, secret: newSalt() };
    await assert.rejects(relayer.withdrawWithSecret(guess), (error: unknown) => {
      assert.ok(isTolboothError(error, "TRANSACTION_REVERTED"));
      assert.equal(error.details["errorName"], "BadSecret");
      return true;
    });
    assert.equal((await lothian.check(id, highland)).ok, true);
    await relayer.withdrawWithSecret({ ...guess, secret });
    assert.deepEqual(await lothian.check(id, highland), { ok: false, why: "withdrawn" });
  });

  it("puts nothing of the document on chain", async () => {
    await playConsent(session, () => undefined);
    const { provider } = await session.connection();
    const document = readFileSync(path.join(session.project.root, "scenario/consent.json"), "utf8");
    const words = ["Patient/sample", "Organization/nhs-highland", "sample-consent", "patient-privacy"];
    for (const word of words) assert.ok(document.includes(word));
    const last = await provider.getBlockNumber();
    for (let number = 0; number <= last; number += 1) {
      const block = await provider.getBlock(number, true);
      for (const transaction of block?.prefetchedTransactions ?? []) {
        const bytes = Buffer.from(transaction.data.slice(2), "hex").toString("latin1");
        for (const word of words) assert.ok(!bytes.includes(word), `${word} in ${transaction.hash}`);
      }
    }
  });
});
