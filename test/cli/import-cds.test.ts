import assert from "node:assert/strict";
import { statSync } from "node:fs";
import { readFile, readdir } from "node:fs/promises";
import path from "node:path";
import { after, before, beforeEach, describe, it } from "mocha";
import { MovementClearanceClient, cdsMovementId } from "@tolbooth/sdk";
import type { ProjectSession } from "@tolbooth/sdk/node";
import { openBorder } from "./border.js";
import { cdsNotification } from "./fixtures.js";
import { removeFolder, temporaryFolder, tolbooth, tolboothJson, writeFiles } from "./harness.js";

const epochKey = "11".repeat(32);
let lastMovement = 0;

/** Notifications of one movement, in order, one minute apart. A number after the code is the declaration's version. */
function lifeCycle(...codes: string[]): { mrn: string; files: Record<string, string> } {
  lastMovement += 1;
  const mrn = `26GBTEST0000${String(lastMovement).padStart(6, "0")}`;
  const files: Record<string, string> = {};
  for (const [index, text] of codes.entries()) {
    const [code, version] = text.split("/v") as [string, string?];
    const name = `${String(index + 1).padStart(2, "0")}_${code}_${mrn}.xml`;
    files[name] = cdsNotification({
      code,
      mrn,
      id: `${mrn}-${index}`,
      at: `202604010930${String(index).padStart(2, "0")}Z`,
      ...(version === undefined ? {} : { version: Number(version) }),
    });
  }
  return { mrn, files };
}

describe("tolbooth import cds", () => {
  let folder: string;
  let session: ProjectSession;
  let inbox: string;
  let inboxes = 0;

  before(async function () {
    this.timeout(180_000);
    folder = await temporaryFolder();
    session = await openBorder(folder);
  });
  after(async () => {
    await session.network.stop();
    await session.close();
    await removeFolder(folder);
  });
  beforeEach(() => {
    inboxes += 1;
    inbox = `inbox-${inboxes}`;
  });

  const put = (files: Record<string, string | Uint8Array>) => writeFiles(path.join(folder, inbox), files);
  const importCds = (...words: string[]) =>
    tolboothJson(["import", "cds", inbox, ...words], {
      cwd: folder,
      environment: { TOLBOOTH_EPOCH_KEY: epochKey },
      inProcess: true,
    });
  const onChain = async (mrn: string) => {
    const client = await session.client(MovementClearanceClient, "MovementClearance", "hmrc");
    const commitment = { epochKey: Buffer.from(epochKey, "hex"), chainId: 31337, contract: client.address };
    return await client.movement(cdsMovementId(commitment, mrn));
  };

  it("plans without sending anything", async () => {
    const { mrn, files } = lifeCycle("01/v1", "09/v1");
    await put(files);
    const planned = await tolboothJson(["import", "cds", inbox], { cwd: folder });
    assert.equal(planned.exit, 0);
    assert.equal(planned.result.developmentKey, true);
    assert.equal(planned.result.mode, "plan");
    assert.equal(planned.result.callsSent, 0);
    const [movement] = planned.result.movements;
    assert.equal(movement.mrn, mrn);
    assert.equal(movement.expected.status, "released");
    assert.deepEqual(
      movement.calls.map((one: { kind: string; sender: string }) => [one.kind, one.sender]),
      [
        ["open", "hmrc"],
        ["decide", "hmrc"],
      ],
    );
    assert.equal((await onChain(mrn)).state, "none");
    const people = await tolbooth(["import", "cds", inbox], { cwd: folder });
    assert.equal(people.code, 0);
    assert.match(people.stdout, /none → released/);
    assert.match(people.stdout, /development key/);
  });

  for (const [codes, state, version] of [
    [["02", "01/v1", "09/v1"], "released", 1],
    [["01/v1", "09/v1", "10"], "invalidated", 1],
    [["01/v1", "50"], "open", 1],
    [["01/v1", "50", "09/v1", "16"], "exited", 1],
    [["01/v1", "09/v1", "07/v2"], "open", 2],
    [["01/v1", "09/v1", "07/v2", "08/v2"], "released", 2],
    [["02", "03"], "none", 0],
  ] as const)
    it(`${codes.join(" ")}: ${state}, version ${version}`, async () => {
      const { mrn, files } = lifeCycle(...codes);
      await put(files);
      const sent = await importCds("--send");
      assert.equal(sent.exit, 0, JSON.stringify(sent.error));
      const [movement] = sent.result.movements;
      assert.equal(movement.inStep, true);
      assert.deepEqual(movement.onChain, movement.expected);
      const chain = await onChain(mrn);
      assert.equal(chain.state, state);
      assert.equal(chain.version, version);
      assert.equal(sent.result.callsSent, sent.result.callsPlanned);

      const again = await importCds("--send");
      assert.equal(again.exit, 0);
      assert.equal(again.result.callsSent, 0);
      assert.equal((await onChain(mrn)).sequence, chain.sequence);
    });

  it("goes on from where an earlier import ended, also where others wrote in between", async () => {
    const { mrn, files } = lifeCycle("01/v1", "50", "09/v1");
    const [first, second, third] = Object.entries(files);
    await put(Object.fromEntries([first!, second!]));
    await importCds("--send");
    // Defra lifts its hold with its own system.
    const defra = await session.client(MovementClearanceClient, "MovementClearance", "defra");
    const id = cdsMovementId(
      { epochKey: Buffer.from(epochKey, "hex"), chainId: 31337, contract: defra.address },
      mrn,
    );
    await defra.decide(id, 2, "clear", `0x${"01".repeat(32)}`);
    await put(Object.fromEntries([third!]));
    const sent = await importCds("--send");
    assert.equal(sent.exit, 0);
    assert.equal(sent.result.callsSent, 1);
    assert.equal((await onChain(mrn)).state, "released");
  });

  it("sends nothing twice when the journal is lost", async () => {
    const { mrn, files } = lifeCycle("01/v1", "05/v1", "09/v1");
    await put(files);
    await importCds("--send");
    const { sequence } = await onChain(mrn);
    const imports = path.join(folder, "deployments/local/imports");
    const [journal] = (await readdir(imports)).filter((name) => name.endsWith(".jsonl"));
    const kept = await readFile(path.join(imports, journal!));
    await writeFiles(imports, { [journal!]: "" });
    const again = await importCds("--send");
    assert.equal(again.exit, 0);
    assert.equal(again.result.callsSent, 0);
    assert.equal((await onChain(mrn)).sequence, sequence);

    // A journal that was cut in the middle of a line is as good as one without that line.
    await writeFiles(imports, { [journal!]: kept.subarray(0, kept.length - 20) });
    const cut = await importCds("--send");
    assert.equal(cut.exit, 0);
    assert.equal(cut.result.callsSent, 0);
    await writeFiles(imports, { [journal!]: kept });
  });

  it("writes no MRN, no file name and no key into the journal", async () => {
    const { mrn, files } = lifeCycle("01/v1");
    // The test's own ids are made from the MRN; HMRC's are random.
    await put(
      Object.fromEntries(
        Object.entries(files).map(([name, text]) => [name, text.replace(`${mrn}-0`, "f0e1d2c3")]),
      ),
    );
    await importCds("--send");
    const imports = path.join(folder, "deployments/local/imports");
    const text = await readFile(path.join(imports, (await readdir(imports))[0]!), "utf8");
    assert.match(text, /f0e1d2c3/);
    for (const secret of [mrn, epochKey]) assert.ok(!text.includes(secret));
    for (const line of text.trimEnd().split("\n")) {
      const entry = JSON.parse(line) as { format: string; version: number };
      assert.deepEqual([entry.format, entry.version], ["tolbooth/cds-import", 1]);
    }
  });

  it("imports the good files beside malformed, truncated and foreign ones, and exits 1", async () => {
    const { mrn, files } = lifeCycle("01/v1", "09/v1");
    const [first] = Object.values(files);
    await put({
      ...files,
      "90_malformed.xml": "<MetaData><Response></MetaData>",
      "91_truncated.xml": first!.slice(0, 300),
      "92_foreign.xml": "<invoice/>",
      "93_latin1.xml": Buffer.from(
        "<?xml version='1.0' encoding='UTF-8'?><MetaData>\u00e9</MetaData>",
        "latin1",
      ),
      "94_empty.xml": "",
      "readme.txt": "not a notification",
    });
    const sent = await importCds("--send");
    assert.equal(sent.exit, 1);
    assert.equal(sent.error?.code, "IMPORT_HAS_FINDINGS");
    assert.equal(sent.result.problems.length, 5);
    assert.equal((await onChain(mrn)).state, "released");
  });

  it("finds an unknown movement and an exit without release", async () => {
    const unknown = lifeCycle("10");
    const early = lifeCycle("01/v1", "16");
    await put({ ...unknown.files, ...early.files });
    const sent = await importCds("--send");
    assert.equal(sent.exit, 1);
    const findings = sent.result.movements.flatMap((one: { findings: { code: string }[] }) =>
      one.findings.map((finding) => finding.code),
    );
    assert.deepEqual(findings.toSorted(), ["exit-without-release", "unknown-movement"]);
    assert.equal((await onChain(unknown.mrn)).state, "none");
    assert.equal((await onChain(early.mrn)).state, "open");

    // The release comes after all: the exit is taken up again.
    await put({
      [`015_${early.mrn}.xml`]: cdsNotification({
        code: "09",
        mrn: early.mrn,
        id: "late",
        at: "20260401093000Z",
        version: 1,
      }),
    });
    await importCds("--send");
    await importCds("--send");
    assert.equal((await onChain(early.mrn)).state, "exited");
  });

  it("orders two notifications of the same second by their sequence", async () => {
    const { mrn, files } = lifeCycle("01/v1", "09/v1", "10");
    await put(
      Object.fromEntries(
        Object.entries(files).map(([name, text]) => [
          name,
          text.replace(/202604010930\d\dZ/, "20260401093000Z"),
        ]),
      ),
    );
    const sent = await importCds("--send");
    assert.equal(sent.exit, 0);
    assert.equal((await onChain(mrn)).state, "invalidated");
  });

  it("loses nothing and sends nothing twice when it is killed", async () => {
    const all = Array.from({ length: 6 }, () => lifeCycle("01/v1", "05/v1", "09/v1"));
    await put(Object.assign({}, ...all.map((one) => one.files)) as Record<string, string>);
    const imports = path.join(folder, "deployments/local/imports");
    const journal = path.join(imports, (await readdir(imports))[0]!);
    const before = (await readFile(journal)).length;
    const killed = await tolbooth(["import", "cds", inbox, "--send"], {
      cwd: folder,
      environment: { TOLBOOTH_EPOCH_KEY: epochKey },
      onStart: (child) => {
        const timer = setInterval(() => {
          // In the middle of the second movement: three calls and their lines take more than 2,500 bytes.
          if (statSync(journal).size > before + 2500) child.kill("SIGKILL");
        }, 5);
        child.once("close", () => clearInterval(timer));
      },
    });
    assert.equal(killed.signal, "SIGKILL");
    const resumed = await importCds("--send");
    assert.equal(resumed.exit, 0, JSON.stringify(resumed.error));
    assert.ok(resumed.result.callsSent > 0 && resumed.result.callsSent < 18);
    for (const { mrn } of all) {
      const { state, sequence } = await onChain(mrn);
      assert.deepEqual([state, sequence], ["released", 3]);
    }
  });

  it("reports a sender who may not, goes on with the others, and resumes once it is put right", async () => {
    const held = lifeCycle("01/v1", "50");
    const fine = lifeCycle("01/v1", "09/v1");
    await put({ ...held.files, ...fine.files });
    const refused = await importCds("--send", "--defra", "clinic");
    assert.equal(refused.exit, 1);
    const movement = refused.result.movements.find((one: { mrn: string }) => one.mrn === held.mrn);
    assert.equal(movement.failure.code, "TRANSACTION_REVERTED");
    assert.equal(movement.failure.details.errorName, "Denied");
    assert.equal(movement.inStep, false);
    assert.equal((await onChain(fine.mrn)).state, "released");
    const resumed = await importCds("--send");
    assert.equal(resumed.exit, 0);
    assert.deepEqual((await onChain(held.mrn)).held, [2]);
  });

  it("plans from nothing where nothing is deployed, and refuses to send there", async () => {
    const { files } = lifeCycle("01/v1", "09/v1");
    await put(files);
    const planned = await importCds("--contract", "Castle");
    assert.equal(planned.exit, 0);
    assert.equal(planned.result.contract, undefined);
    assert.equal(planned.result.movements[0].expected.status, "released");
    const refused = await importCds("--contract", "Castle", "--send");
    assert.deepEqual([refused.exit, refused.error?.code], [2, "DEPLOYMENT_NOT_FOUND"]);
  });

  it("refuses a folder that is not there, one without notifications, and a key that is none", async () => {
    const missing = await importCds();
    assert.deepEqual([missing.exit, missing.error?.code], [2, "CDS_FOLDER_NOT_FOUND"]);
    await put({ "readme.txt": "nothing" });
    const empty = await importCds();
    assert.deepEqual([empty.exit, empty.error?.code], [2, "CDS_FOLDER_WITHOUT_NOTIFICATIONS"]);
    await put(lifeCycle("01/v1").files);
    const key = await tolboothJson(["import", "cds", inbox], {
      cwd: folder,
      environment: { TOLBOOTH_EPOCH_KEY: "not-hex-secret" },
    });
    assert.deepEqual([key.exit, key.error?.code], [2, "EPOCH_KEY_INVALID"]);
    assert.ok(!JSON.stringify(key).includes("not-hex-secret"));
  });
});
