import assert from "node:assert/strict";
import { mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { nodeCompilerShelf, type NodeCompilerShelf } from "@tolbooth/sdk/node";
import { packSolc, startRegistry, type LocalRegistry } from "./solc-packages.js";

/** A machine of a test's own: a folder with a project, npm's settings and a cache, and registries that end with it. */
export class RegistryScene {
  private folder = "";
  private readonly closing: (() => Promise<void> | void)[] = [];
  /** A package of solc 0.8.19 without a real compiler in it. */
  small: Uint8Array = new Uint8Array();

  /** The folder of the project. It need not be there. */
  get project(): { readonly root: string } {
    return { root: path.join(this.folder, "project") };
  }

  async begin(): Promise<void> {
    this.folder = await mkdtemp(path.join(os.tmpdir(), "tolbooth-test-"));
    this.small = await packSolc({
      "package.json": '{"name":"solc","version":"0.8.19"}',
      "soljson.js": "module.exports = {};",
      LICENSE: "GPL",
      "wrapper.js": "throw new Error('nothing of the package is run')",
    });
  }

  async end(): Promise<void> {
    for (const close of this.closing.splice(0)) await close();
    await rm(this.folder, { recursive: true });
  }

  /** Has something closed at the end. */
  atEnd(close: () => Promise<void> | void): void {
    this.closing.push(close);
  }

  /** A registry that has solc 0.8.19, unless it is told otherwise. */
  async registry(
    packages: Readonly<Record<string, Uint8Array>> = { "0.8.19": this.small },
    options: Parameters<typeof startRegistry>[1] = {},
  ): Promise<LocalRegistry> {
    const started = await startRegistry(packages, options);
    this.atEnd(() => started.close());
    return started;
  }

  /** A shelf whose npm is set up by these lines and by nothing of the machine that the test runs on. */
  async shelf(
    npmrc: readonly string[],
    environment: Readonly<Record<string, string>> = {},
  ): Promise<NodeCompilerShelf> {
    await writeFile(path.join(this.folder, ".npmrc"), npmrc.join("\n"));
    return nodeCompilerShelf({
      cacheFolder: path.join(this.folder, "cache"),
      surroundings: {
        environment: { PREFIX: this.folder, ...environment },
        homeFolder: this.folder,
        execPath: process.execPath,
      },
      now: () => Date.UTC(2030, 0, 2, 3, 4, 5),
    });
  }

  /** What stands in the cache. */
  async cacheNames(): Promise<string[]> {
    const names = await readdir(path.join(this.folder, "cache"), { recursive: true }).catch(() => []);
    return names.sort();
  }

  /** Fails unless installing fails with this code and leaves nothing behind. */
  async assertFails(shelf: NodeCompilerShelf, code: string, wanted = "0.8.19"): Promise<Error> {
    const error = await shelf.install(this.project, wanted).then(
      () => assert.fail("it was installed"),
      (thrown: Error & { code?: string }) => thrown,
    );
    assert.equal(error.code, code, error.message);
    assert.deepEqual(await this.cacheNames(), []);
    return error;
  }
}
