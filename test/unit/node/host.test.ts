import assert from "node:assert/strict";
import { stat } from "node:fs/promises";
import path from "node:path";
import { compilerWorkerFile, createNodeHost, nodeBundledLibraries, soljsonFile } from "@tolbooth/sdk/node";

describe("createNodeHost", () => {
  it("takes keys from environment variables, and only from those", async () => {
    const { secrets } = createNodeHost();
    process.env["TOLBOOTH_KEY_BORDER_FORCE"] = " 0xabc \n";
    process.env["TOLBOOTH_KEY_EMPTY"] = "";
    try {
      assert.equal(await secrets.get("border-force"), "0xabc");
      assert.equal(await secrets.get("empty"), undefined);
      assert.equal(await secrets.get("hmrc"), undefined);
      assert.equal(await secrets.get("PATH"), undefined);
    } finally {
      delete process.env["TOLBOOTH_KEY_BORDER_FORCE"];
      delete process.env["TOLBOOTH_KEY_EMPTY"];
    }
  });

  it("trusts the folder it is used in unless it is told otherwise, and tells the time", () => {
    assert.equal(createNodeHost().trust.isTrusted(), true);
    assert.equal(createNodeHost({ trust: { isTrusted: () => false } }).trust.isTrusted(), false);
    assert.ok(Math.abs(createNodeHost().now() - Date.now()) < 1_000);
  });

  it("logs where it is told to", () => {
    const lines: string[] = [];
    const write = (text: string): void => void lines.push(text);
    createNodeHost({ log: { debug: write, info: write, warn: write, error: write } }).log.info("hello");
    assert.deepEqual(lines, ["hello"]);
  });
});

describe("the files that come along", () => {
  it("are there: the compiler, its worker, and the libraries", async () => {
    for (const file of [compilerWorkerFile(), soljsonFile()]) assert.ok((await stat(file)).isFile(), file);
    const libraries = new Map(nodeBundledLibraries().map(({ prefix, folder }) => [prefix, folder]));
    assert.deepEqual([...libraries.keys()], ["@tolbooth/sdk/", "@openzeppelin/contracts/"]);
    for (const [prefix, file] of [
      ["@tolbooth/sdk/", "package.json"],
      ["@openzeppelin/contracts/", "access/Ownable.sol"],
    ] as const)
      assert.ok((await stat(path.join(libraries.get(prefix) ?? "", file))).isFile());
  });
});
