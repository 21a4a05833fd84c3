import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { mkdir, mkdtemp, realpath, rename, rm, symlink, writeFile } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import type { Project } from "@tolbooth/sdk";
import { nodeCompilerShelf, userCacheFolder, type NodeCompilerShelf } from "@tolbooth/sdk/node";

describe("compilers on this machine", () => {
  let folder: string;
  let shelf: NodeCompilerShelf;
  beforeEach(async () => {
    folder = await realpath(await mkdtemp(path.join(os.tmpdir(), "tolbooth-test-")));
    shelf = nodeCompilerShelf({ cacheFolder: path.join(folder, "cache") });
  });
  afterEach(() => rm(folder, { recursive: true }));

  async function write(files: Readonly<Record<string, string>>): Promise<void> {
    for (const [name, text] of Object.entries(files)) {
      await mkdir(path.dirname(path.join(folder, name)), { recursive: true });
      await writeFile(path.join(folder, name), text);
    }
  }

  const found = async (at: string): Promise<string[]> =>
    (await shelf.installed({ root: path.join(folder, at) } as Project)).map(
      ({ version, origin, soljsonFile }) =>
        `${version} ${origin} ${path.relative(folder, soljsonFile).split(path.sep).join("/")}`,
    );

  const packageOf = (name: string, version: string, at: string): Record<string, string> => ({
    [`${at}/package.json`]: JSON.stringify({ name, version }),
    [`${at}/soljson.js`]: "",
  });

  describe("in packages", () => {
    it("are found under their name and under aliases, the nearest first, and nothing else is", async () => {
      await write({
        ...packageOf("solc", "0.8.19", "all/packages/one/node_modules/solc"),
        ...packageOf("solc", "0.7.6", "all/packages/one/node_modules/old-compiler"),
        ...packageOf("solc", "0.6.12", "all/packages/one/node_modules/@scope/solc"),
        ...packageOf("solc", "0.8.14-fixed", "all/node_modules/solc"),
        ...packageOf("not-solc", "1.0.0", "all/node_modules/not-solc"),
        ...packageOf("solc", "next", "all/node_modules/solc-next"),
        "all/node_modules/empty/package.json": '{"name":"solc","version":"0.8.1"}',
        "all/node_modules/broken/package.json": "{",
        "all/node_modules/broken/soljson.js": "",
        "all/node_modules/null/package.json": "null",
        "all/node_modules/null/soljson.js": "",
      });
      assert.deepEqual(await found("all/packages/one"), [
        "0.6.12 project all/packages/one/node_modules/@scope/solc/soljson.js",
        "0.7.6 project all/packages/one/node_modules/old-compiler/soljson.js",
        "0.8.19 project all/packages/one/node_modules/solc/soljson.js",
        "0.8.14 project all/node_modules/solc/soljson.js",
      ]);
      assert.deepEqual(await found("elsewhere"), []);
    });

    it("are found where a package manager keeps links to them", async function () {
      if (process.platform === "win32") this.skip();
      await write(packageOf("solc", "0.8.19", "p/node_modules/.pnpm/solc@0.8.19/node_modules/solc"));
      await symlink(".pnpm/solc@0.8.19/node_modules/solc", path.join(folder, "p", "node_modules", "solc"));
      assert.deepEqual(await found("p"), ["0.8.19 project p/node_modules/solc/soljson.js"]);
    });

    it("are seen when they come, change and go", async () => {
      await write({ "p/node_modules/other/package.json": "{}" });
      assert.deepEqual(await found("p"), []);
      await write(packageOf("solc", "0.8.19", "p/node_modules/solc"));
      assert.deepEqual(await found("p"), ["0.8.19 project p/node_modules/solc/soljson.js"]);
      await write(packageOf("solc", "0.8.20", "p/node_modules/solc"));
      assert.deepEqual(await found("p"), ["0.8.20 project p/node_modules/solc/soljson.js"]);
      await rm(path.join(folder, "p", "node_modules", "solc"), { recursive: true });
      assert.deepEqual(await found("p"), []);
    });
  });

  describe("in the cache", () => {
    const soljson = "module.exports = {};";
    const record = (change: Readonly<Record<string, unknown>> = {}): string =>
      JSON.stringify({
        format: "tolbooth/compiler",
        version: 1,
        solcVersion: "0.8.19",
        sha256: createHash("sha256").update(soljson).digest("hex"),
        integrity: "sha512-x",
        registry: "https://registry.example/",
        downloadedAt: "2030-01-01T00:00:00.000Z",
        ...change,
      });
    const entry = (text: string, at = "0.8.19"): Record<string, string> => ({
      [`cache/${at}/compiler.json`]: text,
      [`cache/${at}/soljson.js`]: soljson,
    });

    it("count when they are whole", async () => {
      await write(entry(record()));
      const [one] = await shelf.cached();
      assert.deepEqual([one?.version, one?.origin, one?.size], ["0.8.19", "cache", soljson.length]);
    });

    const broken: Readonly<Record<string, Record<string, string>>> = {
      "a record that is cut off": entry(record().slice(0, 40)),
      "a record of nothing": entry("null"),
      "a record without a hash": entry(record({ sha256: undefined })),
      "a record with half a hash": entry(record({ sha256: "ab" })),
      "a record of another format": entry(record({ format: "other" })),
      "a record of a later version": entry(record({ version: 2 })),
      "a record of another compiler": entry(record({ solcVersion: "0.8.18" })),
      "a record without a compiler": { "cache/0.8.19/compiler.json": record() },
      "a compiler without a record": { "cache/0.8.19/soljson.js": soljson },
      "a folder that is no version": entry(record({ solcVersion: "latest" }), "latest"),
      "a file in place of the folder": { "cache/0.8.19": "" },
    };
    for (const [what, files] of Object.entries(broken))
      it(`do not count with ${what}`, async () => {
        await write(files);
        assert.deepEqual(await shelf.cached(), []);
      });

    it("are removed whole or broken, and nothing else is", async () => {
      await write({ ...entry(record()), "cache/0.8.18/soljson.js": "", "kept/file": "" });
      await shelf.remove("0.8.19");
      await shelf.remove("0.8.18");
      for (const version of ["0.8.19", "0.8.37", "../kept", "..", "", "latest"])
        await assert.rejects(shelf.remove(version), { code: "COMPILER_NOT_INSTALLED" }, version);
      await rename(path.join(folder, "kept", "file"), path.join(folder, "kept", "still there"));
    });

    it("stand where this system keeps a user's caches", () => {
      const home = os.homedir();
      assert.equal(
        userCacheFolder({ XDG_CACHE_HOME: path.resolve("/x") }, "linux"),
        path.resolve("/x", "tolbooth"),
      );
      assert.equal(userCacheFolder({ XDG_CACHE_HOME: "x" }, "linux"), path.join(home, ".cache", "tolbooth"));
      assert.equal(userCacheFolder({}, "darwin"), path.join(home, "Library", "Caches", "tolbooth"));
      assert.equal(userCacheFolder({ LOCALAPPDATA: "L" }, "win32"), path.join("L", "tolbooth", "cache"));
      assert.equal(userCacheFolder({}, "win32"), path.join(home, "AppData", "Local", "tolbooth", "cache"));
    });
  });
});
