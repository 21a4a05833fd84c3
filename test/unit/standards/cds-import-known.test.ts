import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { isTolboothError, noMovement, type MovementSnapshot } from "@tolbooth/sdk";
import { CdsImportJournal } from "../../../sdk/dist/standards/cds/import-journal.js";
import { knownBefore } from "../../../sdk/dist/standards/cds/import-known.js";
import { MemoryFileSystem } from "../support/memory-files.js";

const file = "/project/deployments/local/imports/cds-0x1.jsonl";
const movementId = `0x${"01".repeat(32)}`;
const opened: MovementSnapshot = { ...noMovement, status: "open", version: 1, required: 1, seq: 1 };
const held: MovementSnapshot = { ...opened, held: 1, seq: 2 };
const released: MovementSnapshot = { ...opened, status: "released", cleared: 1, seq: 3 };

const read = (files: MemoryFileSystem) => CdsImportJournal.read(files, file, () => 0);

/** A journal that has opened the movement and dealt with the notification n1. */
async function journalAfterOpening(files = new MemoryFileSystem()): Promise<CdsImportJournal> {
  const journal = await read(files);
  await journal.append({ kind: "planned", movementId, callId: "n1/open", before: noMovement, after: opened });
  await journal.append({ kind: "confirmed", movementId, callId: "n1/open", seq: 1 });
  await journal.append({ kind: "applied", movementId, notificationId: "n1", declarationVersion: 2 });
  return journal;
}

describe("what is known of a movement before an import", () => {
  it("is nothing where neither journal nor chain knows it", async () => {
    assert.equal(knownBefore(await read(new MemoryFileSystem()), movementId, noMovement).known, undefined);
  });

  it("is the chain's state alone where the journal is lost", async () => {
    const { known } = knownBefore(await read(new MemoryFileSystem()), movementId, held);
    assert.deepEqual(known, { state: held });
  });

  it("is both where they agree, also after the file was read again", async () => {
    const files = new MemoryFileSystem();
    await journalAfterOpening(files);
    const { known } = knownBefore(await read(files), movementId, opened);
    assert.deepEqual(known?.state, opened);
    assert.deepEqual([...known!.appliedNotifications!], ["n1"]);
    assert.deepEqual([...known!.appliedCalls!], ["n1/open"]);
    assert.equal(known!.declarationVersion, 2);
  });

  it("takes the chain's state where others have written since", async () => {
    const { known } = knownBefore(await journalAfterOpening(), movementId, released);
    assert.deepEqual(known?.state, released);
    assert.deepEqual([...known!.appliedNotifications!], ["n1"]);
  });

  it("forgets what was noted of a chain that was begun anew", async () => {
    const journal = await journalAfterOpening();
    const before = knownBefore(journal, movementId, noMovement);
    assert.equal(before.known, undefined);
    await before.settle();
    assert.equal(journal.movement(movementId), undefined);
  });

  it("trusts nothing that was noted of a chain that has lost writes", async () => {
    const journal = await journalAfterOpening();
    await journal.append({ kind: "planned", movementId, callId: "n2/hold-1", before: opened, after: held });
    await journal.append({ kind: "confirmed", movementId, callId: "n2/hold-1", seq: 2 });
    assert.deepEqual(knownBefore(journal, movementId, opened).known, { state: opened });
  });

  describe("when we were stopped between sending and writing", () => {
    const stopped = async () => {
      const journal = await journalAfterOpening();
      await journal.append({ kind: "planned", movementId, callId: "n2/hold-1", before: opened, after: held });
      return journal;
    };

    it("the call did not happen if the chain is as it was before", async () => {
      const journal = await stopped();
      const { known, settle } = knownBefore(journal, movementId, opened);
      assert.deepEqual([...known!.appliedCalls!], ["n1/open"]);
      await settle();
      assert.equal(journal.movement(movementId)?.unsettled, undefined);
    });

    it("the call happened if the chain is as it should be after it", async () => {
      const journal = await stopped();
      const { known, settle } = knownBefore(journal, movementId, held);
      assert.deepEqual([...known!.appliedCalls!], ["n1/open", "n2/hold-1"]);
      await settle();
      assert.deepEqual([...journal.movement(movementId)!.appliedCalls], ["n1/open", "n2/hold-1"]);
    });

    it("only the chain's state counts if it is neither", async () => {
      assert.deepEqual(knownBefore(await stopped(), movementId, released).known, { state: released });
    });
  });
});

describe("the journal of CDS imports", () => {
  it("leaves out a line that was cut off, and goes on after it", async () => {
    const files = new MemoryFileSystem();
    await journalAfterOpening(files);
    const whole = files.text(file)!;
    files.put(file, whole.slice(0, -15));
    const journal = await read(files);
    assert.deepEqual([...journal.movement(movementId)!.appliedNotifications], []);
    await journal.append({ kind: "applied", movementId, notificationId: "n1", declarationVersion: 2 });
    assert.deepEqual([...(await read(files)).movement(movementId)!.appliedNotifications], ["n1"]);
  });

  it("refuses a journal of a newer version instead of guessing", async () => {
    const files = new MemoryFileSystem({
      [file]: `${JSON.stringify({ format: "tolbooth/cds-import", version: 2, kind: "applied" })}\n`,
    });
    await assert.rejects(read(files), (error) => isTolboothError(error, "FILE_FORMAT_UNKNOWN"));
  });

  it("says nothing that it could not write", async () => {
    const files = new MemoryFileSystem();
    files.failWriteOf.add(file);
    const journal = await read(files);
    await assert.rejects(
      journal.append({ kind: "applied", movementId, notificationId: "n1", declarationVersion: 1 }),
    );
    assert.equal(journal.movement(movementId), undefined);
  });
});
