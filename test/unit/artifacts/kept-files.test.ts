import assert from "node:assert/strict";
import { mkdtemp, rm, utimes, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { nodeFiles } from "../../../sdk/dist/node/files.js";
import { keptFiles } from "../../../sdk/dist/artifacts/kept-files.js";

describe("files that are kept once they were read", () => {
  let folder: string;
  let reads: string[];
  /** So far ahead that the identity of a file that was written just now tells a change. */
  const later = (): number => Date.now() + 10_000;

  const watched = () => {
    const inner = nodeFiles();
    return {
      ...inner,
      readFile: (file: string) => {
        reads.push(path.basename(file));
        return inner.readFile(file);
      },
    };
  };
  const text = (bytes: Uint8Array | undefined): string | undefined => bytes && Buffer.from(bytes).toString();

  beforeEach(async () => {
    folder = await mkdtemp(path.join(tmpdir(), "tolbooth-test-"));
    reads = [];
  });
  afterEach(() => rm(folder, { recursive: true }));

  it("are read once while they are the same, and again when they changed", async () => {
    const file = path.join(folder, "A.sol");
    await writeFile(file, "one");
    const files = keptFiles(watched(), later);
    const first = await files.readFile(file);
    assert.equal(text(first), "one");
    assert.equal(await files.readFile(file), first, "the very same bytes");
    assert.deepEqual(reads, ["A.sol"]);
    await writeFile(file, "two");
    assert.equal(text(await files.readFile(file)), "two");
    // Of the same length, with the time set back: the time of the change of the entry tells it.
    const old = new Date(0);
    await utimes(file, old, old);
    await files.readFile(file);
    await new Promise((resolve) => setTimeout(resolve, 20));
    await writeFile(file, "six");
    await utimes(file, old, old);
    assert.equal(text(await files.readFile(file)), "six");
  });

  it("are read each time while their identity cannot tell a change", async () => {
    const file = path.join(folder, "A.sol");
    await writeFile(file, "one");
    const files = keptFiles(watched(), () => 0);
    await files.readFile(file);
    await files.readFile(file);
    assert.deepEqual(reads, ["A.sol", "A.sol"]);
  });

  it("are missing when they are removed, and there when they come back", async () => {
    const file = path.join(folder, "A.sol");
    const files = keptFiles(watched(), later);
    assert.equal(await files.readFile(file), undefined);
    await writeFile(file, "one");
    assert.equal(text(await files.readFile(file)), "one");
    await rm(file);
    assert.equal(await files.readFile(file), undefined);
  });

  it("are let go of, the oldest first, when they are too many bytes", async () => {
    const files = keptFiles(watched(), later);
    const names = ["a", "b", "c", "d", "e"].map((name) => path.join(folder, name));
    for (const file of names) await writeFile(file, Buffer.alloc(16 * 1024 * 1024));
    for (const file of names) await files.readFile(file);
    reads = [];
    await files.readFile(names[4]!);
    await files.readFile(names[0]!);
    assert.deepEqual(reads, ["a"]);
  });
});
