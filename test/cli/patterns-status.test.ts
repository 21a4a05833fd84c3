import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import path from "node:path";
import { renderPattern } from "@tolbooth/sdk";
import { afterEach, beforeEach, describe, it } from "mocha";
import { removeFolder, temporaryFolder, tolboothInProcess, tolboothJson, writeFiles } from "./harness.js";

const contracts = path.resolve(import.meta.dirname, "../../sdk/contracts");

interface Status {
  readonly contract: string;
  readonly file: string;
  readonly line: number;
  readonly declaration: string;
  readonly relation: string;
  readonly verdict: string;
  readonly changes: readonly { readonly part: string; readonly diff?: string }[];
}

describe("tolbooth patterns status", () => {
  let folder: string;
  beforeEach(async () => {
    folder = await temporaryFolder();
  });
  afterEach(() => removeFolder(folder));

  const status = async () => {
    const done = await tolboothJson(["patterns", "status"], { cwd: folder, inProcess: true });
    return { ...done, contracts: (done.result?.contracts as Status[] | undefined) ?? [] };
  };

  it("has nothing to say of a project without patterns, or without sources", async () => {
    const empty = await status();
    assert.equal(empty.exit, 0);
    assert.deepEqual(empty.contracts, []);
    await writeFiles(folder, {
      "contracts/Own.sol": "pragma solidity ^0.8.30;\ncontract Own { uint256 public x; }\n",
    });
    const own = await status();
    assert.equal(own.exit, 0);
    assert.deepEqual(own.contracts, []);
  });

  it("says which contracts are as audited, and exits with 0", async () => {
    const { source } = renderPattern("ConsentRegistry", {
      name: "Consents",
      rules: { longestConsentDays: 30 },
    });
    const copied = await readFile(path.join(contracts, "libraries/ClearanceMasks.sol"), "utf8");
    await writeFiles(folder, {
      "contracts/Consents.sol": source,
      "contracts/Masks.sol": `// A copy.\n${copied.replace("library ClearanceMasks", "library Masks")}`,
    });
    const { exit, contracts: found } = await status();
    assert.equal(exit, 0);
    assert.deepEqual(
      found.map((one) => [one.contract, one.file, one.declaration, one.relation, one.verdict]),
      [
        ["Consents", "contracts/Consents.sol", "ConsentRegistry", "generated", "generated"],
        ["Masks", "contracts/Masks.sol", "ClearanceMasks", "copy", "form"],
      ],
    );
  });

  it("shows what was changed, and exits with 1", async () => {
    const copied = await readFile(path.join(contracts, "libraries/ClearanceMasks.sol"), "utf8");
    const changed = copied.replace(/return ([^;]+) == ([^;]+);/, "return $1 != $2;");
    assert.notEqual(changed, copied, "there is something to change");
    await writeFiles(folder, { "contracts/Masks.sol": changed });
    const { exit, error, contracts: found } = await status();
    assert.equal(exit, 1);
    assert.equal(error?.code, "PATTERNS_DRIFTED");
    assert.deepEqual(
      found.map((one) => [one.declaration, one.verdict, one.changes.length]),
      [["ClearanceMasks", "changed", 1]],
    );
    assert.match(found[0]?.changes[0]?.diff ?? "", /^-.*==/m);
    const text = await tolboothInProcess(["patterns", "status"], { cwd: folder });
    assert.equal(text.code, 1);
    assert.match(text.stdout, /ClearanceMasks/);
  });
});
