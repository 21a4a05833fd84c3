import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import os from "node:os";
import path from "node:path";
import { patternCatalogue } from "@tolbooth/sdk";
import { openProject, type ProjectSession } from "@tolbooth/sdk/node";
import { setUp, type Setting } from "../../../docs/patterns/examples/setting.js";

const root = path.resolve(import.meta.dirname, "../../..");
const examples = path.join(root, "docs/patterns/examples");

describe("examples of the reference documentation", () => {
  let folder: string;
  let session: ProjectSession | undefined;
  let setting: Setting;

  before(async () => {
    folder = mkdtempSync(path.join(os.tmpdir(), "tolbooth-examples-"));
    cpSync(examples, folder, { recursive: true });
    session = await openProject(folder, { log: { debug() {}, info() {}, warn() {}, error() {} } });
    setting = await setUp(session);
  });

  after(async () => {
    await session?.close();
    await session?.network.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  it("are there for every pattern, in both languages, and for nothing else", () => {
    const found = readdirSync(examples).filter((file) => /^[A-Z].*\.(ts|sol)$/.test(file));
    assert.deepEqual(
      found.sort(),
      patternCatalogue.flatMap(({ name }) => [`${name}.sol`, `${name}.ts`]).sort(),
    );
  });

  it("have the types that they should have", () => {
    const tsc = path.join(
      path.dirname(createRequire(import.meta.url).resolve("typescript/package.json")),
      "bin/tsc",
    );
    const check = spawnSync(process.execPath, [tsc, "-p", examples], { encoding: "utf8" });
    assert.equal(check.status, 0, check.stdout);
  });

  for (const { name } of patternCatalogue) {
    it(`${name}: runs as it stands`, async () => {
      const { example } = (await import(path.join(examples, `${name}.ts`))) as {
        example: (setting: Setting) => Promise<void>;
      };
      await example(setting);
    });
  }
});
