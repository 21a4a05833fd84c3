import assert from "node:assert/strict";
import { execFile, spawn } from "node:child_process";
import {
  chmod,
  lstat,
  mkdir,
  mkdtemp,
  readFile,
  readdir,
  rm,
  stat,
  symlink,
  utimes,
  writeFile,
} from "node:fs/promises";
import { createServer } from "node:net";
import os from "node:os";
import path from "node:path";
import { promisify } from "node:util";
import { nodeFiles } from "@tolbooth/sdk/node";

const run = promisify(execFile);
const files = nodeFiles();

describe("nodeFiles", () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(path.join(os.tmpdir(), "tolbooth-test-"));
  });
  afterEach(() => rm(folder, { recursive: true, force: true }));
  const at = (...parts: string[]): string => path.join(folder, ...parts);

  it("reads what is there and says undefined for what is not", async () => {
    await writeFile(at("a.txt"), "é");
    assert.deepEqual(await files.readFile(at("a.txt")), await readFile(at("a.txt")));
    for (const missing of [at("none"), at("a.txt", "below"), folder, at("x".repeat(300)), at("nul\0")])
      assert.equal(await files.readFile(missing), undefined, missing);
    assert.equal((await files.stat(at("a.txt")))?.size, 2);
    assert.equal((await files.stat(folder))?.kind, "directory");
    for (const missing of [at("none"), at("a.txt", "below"), at("nul\0")])
      assert.equal(await files.stat(missing), undefined);
  });

  it("lists a folder by name, links as what they point to", async () => {
    await mkdir(at("b"));
    await writeFile(at("a.txt"), "");
    await symlink(at("b"), at("c"));
    await symlink(at("nowhere"), at("d"));
    assert.deepEqual(await files.list(folder), [
      { name: "a.txt", kind: "file" },
      { name: "b", kind: "directory" },
      { name: "c", kind: "directory" },
      { name: "d", kind: "other" },
    ]);
    assert.deepEqual(await files.list(at("none")), []);
    assert.deepEqual(await files.list(at("a.txt")), []);
    assert.equal(await files.realPath(at("c")), await files.realPath(at("b")));
    assert.equal(await files.realPath(at("none")), at("none"));
  });

  it("removes a file, and has nothing against one that is gone", async () => {
    await writeFile(at("a.txt"), "");
    await files.removeFile(at("a.txt"));
    await files.removeFile(at("a.txt"));
    assert.deepEqual(await readdir(folder), []);
  });

  describe("writeFileAtomic", () => {
    it("makes the folders, leaves no temporary file, and keeps the mode of an old file", async () => {
      await files.writeFileAtomic(at("x", "y", "a.json"), "one");
      await chmod(at("x", "y", "a.json"), 0o600);
      await files.writeFileAtomic(at("x", "y", "a.json"), Buffer.from("two"));
      assert.equal(await readFile(at("x", "y", "a.json"), "utf8"), "two");
      assert.equal((await stat(at("x", "y", "a.json"))).mode & 0o777, 0o600);
      assert.deepEqual(await readdir(at("x", "y")), ["a.json"]);
    });

    it("writes through a link", async () => {
      await writeFile(at("real.json"), "one");
      await symlink(at("real.json"), at("link.json"));
      await files.writeFileAtomic(at("link.json"), "two");
      assert.equal(await readFile(at("real.json"), "utf8"), "two");
      assert.ok((await lstat(at("link.json"))).isSymbolicLink());
    });

    it("never shows half a file to a reader", async () => {
      const text = (letter: string): string => letter.repeat(200_000);
      await files.writeFileAtomic(at("a"), text("a"));
      const letters = [..."bcdefghij"];
      const seen = new Set<string>();
      let done = false;
      const reader = (async () => {
        while (!done) {
          const found = await readFile(at("a"), "utf8");
          assert.equal(found.length, 200_000);
          seen.add(found[0] ?? "");
          assert.equal(new Set(found).size, 1);
        }
      })();
      await Promise.all(letters.map((letter) => files.writeFileAtomic(at("a"), text(letter))));
      done = true;
      await reader;
      assert.deepEqual(await readdir(folder), ["a"]);
    });

    it("says why a file cannot be written, and leaves what was there", async () => {
      await mkdir(at("is-folder"));
      await writeFile(at("is-file"), "x");
      for (const place of [at("is-folder"), at("is-file", "below"), at("x".repeat(300)), at("nul\0")])
        await assert.rejects(files.writeFileAtomic(place, "x"), { code: "FILE_WRITE_FAILED" }, place);
      assert.deepEqual(await readdir(folder), ["is-file", "is-folder"]);
    });
  });

  it("appends line by line, and makes the folders", async () => {
    await files.appendFile(at("x", "journal.jsonl"), "one\n");
    await files.appendFile(at("x", "journal.jsonl"), "zwö\n");
    assert.equal(await readFile(at("x", "journal.jsonl"), "utf8"), "one\nzwö\n");
    await assert.rejects(files.appendFile(at("x"), "x"), { code: "FILE_WRITE_FAILED" });
  });

  describe("when the disk takes only a part", () => {
    /**
     * Runs a script whose process may write files of a few KB at most. The system then does what it does on a full
     * disk: it writes what fits, reports how much that was, and fails the next write.
     */
    async function runWithLittleSpace(script: string): Promise<string> {
      const program = `process.on("SIGXFSZ", () => {}); import { nodeFiles } from "@tolbooth/sdk/node"; const files = nodeFiles();\n${script}`;
      const limited = `ulimit -f 8; exec "$0" --input-type=module -e "$1"`;
      return (await run("sh", ["-c", limited, process.execPath, program])).stdout.trim();
    }

    it("keeps the old file whole, and says that it could not be written", async () => {
      const file = at("record.json");
      await files.writeFileAtomic(file, '{"old":true}');
      const said =
        await runWithLittleSpace(`await files.writeFileAtomic(${JSON.stringify(file)}, "x".repeat(200_000))
  .catch((error) => console.log(error.code, error.cause.code));`);
      assert.equal(said, "FILE_WRITE_FAILED EFBIG");
      assert.equal(await readFile(file, "utf8"), '{"old":true}');
      assert.deepEqual(await readdir(folder), ["record.json"]);
    });

    it("takes back the half of a line that still fitted", async () => {
      const file = at("journal.jsonl");
      await files.appendFile(file, "one\n");
      const said =
        await runWithLittleSpace(`await files.appendFile(${JSON.stringify(file)}, "x".repeat(200_000))
  .catch((error) => console.log(error.code, error.cause.code));`);
      assert.equal(said, "FILE_WRITE_FAILED EFBIG");
      assert.equal(await readFile(file, "utf8"), "one\n");
      await files.appendFile(file, "two\n");
      assert.equal(await readFile(file, "utf8"), "one\ntwo\n");
    });
  });

  describe("withLock", () => {
    it("lets one work at a time, and the next after a failure", async () => {
      const order: string[] = [];
      const work = (name: string, fails = false) =>
        files.withLock(at("deep", "lock"), async () => {
          order.push(`${name} begins`);
          await new Promise((resolve) => setTimeout(resolve, 20));
          order.push(`${name} ends`);
          if (fails) throw new Error(name);
          return name;
        });
      const results = await Promise.allSettled([work("a"), work("b", true), work("c")]);
      assert.deepEqual(order, ["a begins", "a ends", "b begins", "b ends", "c begins", "c ends"]);
      assert.deepEqual(
        results.map((result) => result.status),
        ["fulfilled", "rejected", "fulfilled"],
      );
      assert.deepEqual(await readdir(at("deep")), []);
    });

    it("does not make different names wait for each other", async () => {
      await files.withLock(at("one"), () => files.withLock(at("two"), () => Promise.resolve()));
    });

    it("takes over the lock of a process that is gone", async () => {
      await mkdir(at("name.lock"));
      const longAgo = new Date(Date.now() - 60_000);
      await utimes(at("name.lock"), longAgo, longAgo);
      assert.equal(await files.withLock(at("name"), () => Promise.resolve("done")), "done");
    });

    it("holds between processes: no count is lost", async () => {
      const script = `import { nodeFiles } from "@tolbooth/sdk/node";
import { readFile, writeFile } from "node:fs/promises";
const file = ${JSON.stringify(at("count"))};
for (let turn = 0; turn < 10; turn++)
  await nodeFiles().withLock(file, async () => {
    const count = Number(await readFile(file, "utf8"));
    await new Promise((resolve) => setTimeout(resolve, 5));
    await writeFile(file, String(count + 1));
  });`;
      await writeFile(at("count"), "0");
      const programs = [1, 2, 3].map(
        () =>
          new Promise<number | null>((resolve) =>
            spawn(process.execPath, ["--input-type=module", "-e", script], { stdio: "inherit" }).once(
              "exit",
              resolve,
            ),
          ),
      );
      assert.deepEqual(await Promise.all(programs), [0, 0, 0]);
      assert.equal(await readFile(at("count"), "utf8"), "30");
    }).timeout(60_000);

    it("says that it cannot lock where it cannot write", async () => {
      await writeFile(at("is-file"), "");
      await assert.rejects(
        files.withLock(at("is-file", "below"), () => Promise.resolve()),
        { code: "FILE_WRITE_FAILED" },
      );
    });
  });

  it("does not take a socket for a file", async () => {
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(at("socket"), resolve));
    assert.equal((await files.stat(at("socket")))?.kind, "other");
    await new Promise((resolve) => server.close(resolve));
  });
});
