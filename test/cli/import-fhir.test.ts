import assert from "node:assert/strict";
import { readFile, stat } from "node:fs/promises";
import path from "node:path";
import { after, before, describe, it } from "mocha";
import {
  AgencyRegistryClient,
  ConsentRegistryClient,
  capabilities,
  openEnded,
  setUpAgencies,
  withdrawLock,
} from "@tolbooth/sdk";
import { openProject, type ProjectSession } from "@tolbooth/sdk/node";
import { borderProject, fhirConsent } from "./fixtures.js";
import { removeFolder, temporaryFolder, tolbooth, tolboothJson, writeFiles } from "./harness.js";

const quiet = {
  debug: () => undefined,
  info: () => undefined,
  warn: () => undefined,
  error: () => undefined,
};
const period = { start: "2026-01-01T00:00:00Z", end: "2099-12-31T00:00:00Z" };

describe("tolbooth import fhir", () => {
  let folder: string;
  let session: ProjectSession;

  before(async function () {
    this.timeout(180_000);
    folder = await temporaryFolder();
    await writeFiles(folder, borderProject);
    await writeFiles(folder, {
      "permit.json": fhirConsent({ type: "permit", period }),
      "deny.json": fhirConsent({ type: "deny", period }),
      "open.json": fhirConsent({ type: "permit" }),
      "deny-open.json": fhirConsent({ type: "deny" }),
      "inactive.json": fhirConsent({ type: "permit", period, status: "inactive" }),
      "undecided.json": fhirConsent({ period }),
      "truncated.json": fhirConsent({ type: "permit", period }).slice(0, 120),
      "patient.json": '{"resourceType":"Patient"}',
      "latin1.json": Buffer.from('{"resourceType":"\u00e9"}', "latin1"),
    });
    session = await openProject(folder, { log: quiet });
    await session.compile();
    await session.startNetwork();
    const governing = await session.addressOf("governance");
    const from = { from: "governance" };
    const { record: registry } = await session.deploy("AgencyRegistry", [governing, governing], from);
    await session.deploy("ConsentRegistry", [registry.address], from);
    await setUpAgencies(await session.client(AgencyRegistryClient, "AgencyRegistry", "governance"), [
      {
        id: 3,
        identifier: "clinic",
        capabilities: capabilities("CONSENT_RECORD", "CONSENT_WITHDRAW"),
        signer: await (await session.connection()).signer("clinic"),
      },
    ]);
  });
  after(async () => {
    await session.network.stop();
    await session.close();
    await removeFolder(folder);
  });

  const importFhir = (...words: string[]) =>
    tolboothJson(["import", "fhir", ...words], { cwd: folder, inProcess: true });

  it("prints kind, window, commitment and lock, and sends nothing", async () => {
    const read = await tolboothJson(["import", "fhir", "permit.json"], { cwd: folder });
    assert.equal(read.exit, 0);
    const { result } = read;
    assert.equal(result.kind, "permit");
    assert.equal(result.from, Date.parse(period.start) / 1000);
    assert.equal(result.withdrawLock, withdrawLock(result.receipt.withdrawSecret));
    assert.equal(result.receipt.terms, result.terms);
    assert.ok(result.receiptWarning.length > 0);
    assert.equal(result.recorded, undefined);
    assert.equal((await importFhir("deny.json")).result.kind, "deny");
  });

  it("makes a new salt and secret each time", async () => {
    const [first, second] = [await importFhir("permit.json"), await importFhir("permit.json")];
    assert.equal(first.result.contentHash, second.result.contentHash);
    assert.notEqual(first.result.terms, second.result.terms);
    assert.notEqual(first.result.withdrawLock, second.result.withdrawLock);
  });

  it("takes the window from the options only where the document has none", async () => {
    const open = await importFhir(
      "open.json",
      "--from",
      "2026-04-01",
      "--until",
      "2027-04-01T12:00:00+01:00",
    );
    assert.equal(open.result.from, Date.UTC(2026, 3, 1) / 1000);
    assert.equal(open.result.until, Date.UTC(2027, 3, 1, 11) / 1000);
    const endless = await importFhir("deny-open.json", "--from", "2026-04-01");
    assert.equal(endless.result.until, openEnded);
    assert.equal(endless.result.openEnded, true);
    // A permission must end.
    const permission = await importFhir("open.json", "--from", "2026-04-01");
    assert.deepEqual([permission.exit, permission.error?.code], [1, "FHIR_CONSENT_UNDECIDABLE"]);
    const twice = await importFhir("permit.json", "--from", "2026-04-01");
    assert.equal(twice.exit, 2);
    assert.equal(twice.error?.code, "FHIR_OPTIONS_INVALID");
  });

  for (const date of ["2026-02-30", "tomorrow", "2026-04-01T10:00", "1.4.2026"])
    it(`refuses the date '${date}'`, async () => {
      const refused = await importFhir("open.json", "--from", date);
      assert.deepEqual([refused.exit, refused.error?.code], [2, "WRONG_USAGE"]);
    });

  for (const [file, code, exit] of [
    ["undecided.json", "FHIR_CONSENT_UNDECIDABLE", 1],
    ["inactive.json", "FHIR_STATUS_NOT_ACTIVE", 1],
    ["truncated.json", "FHIR_JSON_INVALID", 1],
    ["patient.json", "FHIR_NOT_A_CONSENT", 1],
    ["latin1.json", "FHIR_JSON_INVALID", 1],
    ["missing.json", "FILE_NOT_FOUND", 2],
  ] as const)
    it(`refuses ${file}: ${code}`, async () => {
      const refused = await importFhir(file);
      assert.equal(refused.error?.code, code, JSON.stringify(refused.error));
      assert.equal(refused.exit, exit);
      assert.equal(refused.result, undefined);
    });

  it("records, reads back, and the receipt withdraws", async () => {
    const words = ["permit.json", "--send", "--recipient", "defra", "--controller", "clinic"];
    const sent = await tolboothJson(["import", "fhir", ...words, "--receipt", "receipt.json"], {
      cwd: folder,
    });
    assert.equal(sent.exit, 0, JSON.stringify(sent.error));
    const { recorded, receipt } = sent.result;
    assert.equal(sent.result.inStep, true);
    assert.deepEqual([recorded.controller, recorded.recipient], [3, 2]);
    assert.deepEqual([recorded.kind, recorded.status], ["permit", "active"]);
    assert.deepEqual(JSON.parse(await readFile(path.join(folder, "receipt.json"), "utf8")), receipt);
    if (process.platform !== "win32")
      assert.equal((await stat(path.join(folder, "receipt.json"))).mode & 0o777, 0o600);

    // The same receipt is the same consent: nothing is sent twice.
    const again = await importFhir(...words, "--receipt", "receipt.json");
    assert.equal(again.exit, 0, JSON.stringify(again.error));
    assert.equal(again.result.transactionHash, undefined);
    assert.equal(again.result.recorded.id, recorded.id);

    const client = await session.client(ConsentRegistryClient, "ConsentRegistry", "relayer");
    assert.equal((await client.check(recorded.id, 2)).ok, true);
    const { terms, withdrawSecret: secret } = receipt;
    await client.withdrawWithSecret({ controller: 3, recipient: 2, terms, secret });
    assert.equal((await client.check(recorded.id, 2)).ok, false);
  });

  it("keeps a receipt for the document that it was made for", async () => {
    await importFhir("permit.json", "--receipt", "kept.json");
    const kept = await readFile(path.join(folder, "kept.json"), "utf8");
    const other = await importFhir("deny.json", "--receipt", "kept.json");
    assert.deepEqual([other.exit, other.error?.code], [1, "RECEIPT_DIFFERS"]);
    assert.equal(await readFile(path.join(folder, "kept.json"), "utf8"), kept);
    const foreign = await importFhir("permit.json", "--receipt", "tolbooth.json");
    assert.deepEqual([foreign.exit, foreign.error?.code], [1, "FILE_FORMAT_UNKNOWN"]);
  });

  it("hands the receipt out even when recording is refused", async () => {
    const refused = await importFhir("permit.json", "--send", "--recipient", "2", "--controller", "hmrc");
    assert.equal(refused.exit, 1);
    assert.equal(refused.error?.code, "TRANSACTION_REVERTED");
    assert.equal(refused.error.details["errorName"], "Denied");
    assert.match(refused.result.receipt.withdrawSecret, /^0x[0-9a-f]{64}$/);
  });

  it("needs a recipient that there is, to send", async () => {
    for (const recipient of [[], ["--recipient", "castle"], ["--recipient", "0"], ["--recipient", "70000"]]) {
      const refused = await importFhir("permit.json", "--send", ...recipient);
      assert.deepEqual([refused.exit, refused.error?.code], [2, "WRONG_USAGE"]);
    }
  });

  it("reads without a registry, says that it cannot be recorded, and writes no receipt", async () => {
    const read = await importFhir("permit.json", "--contract", "Castle", "--receipt", "none.json");
    assert.equal(read.exit, 0);
    assert.equal(read.result.contract, undefined);
    assert.equal(read.result.receipt.contract, undefined);
    await assert.rejects(stat(path.join(folder, "none.json")));
    const people = await tolbooth(["import", "fhir", "permit.json"], { cwd: folder });
    assert.match(people.stdout, /^permit from 2026-01-01T00:00:00\.000Z/);
  });
});
