import assert from "node:assert/strict";
import { readFile, stat } from "node:fs/promises";
import path from "node:path";
import { afterEach, beforeEach, describe, it } from "mocha";
import { bigContract } from "./fixtures.js";
import {
  checkDocument,
  removeFolder,
  temporaryFolder,
  tolbooth,
  tolboothJson,
  writeFiles,
} from "./harness.js";

const licence = "// SPDX-License-Identifier: MIT\n";
const pragma = "pragma solidity ^0.8.30;\n";

interface Finding {
  readonly file?: string;
  readonly code: string;
  readonly severity: string;
  readonly message: string;
  readonly start?: number;
  readonly end?: number;
  readonly line?: number;
  readonly column?: number;
}

describe("tolbooth compile", () => {
  let folder: string;
  beforeEach(async () => (folder = await temporaryFolder()));
  afterEach(() => removeFolder(folder));

  const compile = async (files: Record<string, string | Uint8Array>, ...words: string[]) => {
    await writeFiles(folder, files);
    return await tolboothJson(["compile", ...words], { cwd: folder });
  };

  it("writes artifacts that say what was compiled", async () => {
    const done = await compile({ "contracts/A.sol": `${licence}${pragma}contract A { uint256 public x; }` });
    assert.equal(done.exit, 0);
    assert.equal(done.result.project, folder);
    assert.equal(done.result.mode, "build");
    assert.deepEqual(done.result.artifacts, [".tolbooth/artifacts/contracts/A.sol/A.json"]);
    const artifact = JSON.parse(await readFile(path.join(folder, done.result.artifacts[0]), "utf8"));
    assert.equal(artifact.contractName, "A");
    assert.match(artifact.bytecode, /^0x60/);
  });

  it("gives file, code, severity, byte range, line and column of an error, and exits 1", async () => {
    // The text before the error holds characters of two and four bytes, so bytes, columns and characters differ.
    const text = `${licence}${pragma}contract A { string s = unicode"é😀"; uint256 x = true; }`;
    const done = await compile({ "contracts/A.sol": text });
    assert.equal(done.exit, 1);
    assert.equal(done.error?.code, "COMPILE_FAILED");
    const [finding] = done.result.findings as [Finding];
    assert.equal(finding.file, "contracts/A.sol");
    assert.equal(finding.severity, "error");
    assert.equal(finding.code, "7407");
    const bytes = Buffer.from(text);
    assert.equal(bytes.subarray(finding.start, finding.end).toString(), "true");
    assert.equal(finding.line, 3);
    const lineText = text.split("\n")[2]!;
    assert.equal(finding.column, lineText.indexOf("true") + 1);
    assert.deepEqual(done.result.artifacts, []);
    await assert.rejects(stat(path.join(folder, ".tolbooth/artifacts/contracts")));
  });

  it("lists a warning and exits 0", async () => {
    const done = await compile({ "A.sol": `${pragma}contract A {}` });
    assert.equal(done.exit, 0);
    const [finding] = done.result.findings as [Finding];
    assert.equal(finding.severity, "warning");
    assert.equal(finding.code, "1878");
  });

  it("--check makes no code and writes nothing", async () => {
    const done = await compile({ "A.sol": `${licence}${pragma}contract A {}` }, "--check");
    assert.equal(done.exit, 0);
    assert.equal(done.result.mode, "check");
    assert.deepEqual(done.result.artifacts, []);
    await assert.rejects(stat(path.join(folder, ".tolbooth/artifacts")));
  });

  it("compiles only the files that are named", async () => {
    await writeFiles(folder, {
      "contracts/Good.sol": `${licence}${pragma}contract Good {}`,
      "contracts/Bad.sol": `${licence}${pragma}contract Bad { uint256 x = true; }`,
    });
    const done = await tolboothJson(["compile", "Good.sol"], { cwd: path.join(folder, "contracts") });
    assert.equal(done.exit, 0);
    assert.deepEqual(
      done.result.contracts.map((one: { name: string }) => one.name),
      ["Good"],
    );
  });

  it("names a file that is not there", async () => {
    const done = await compile({ "A.sol": `${licence}${pragma}contract A {}` }, "B.sol");
    assert.equal(done.exit, 2);
    assert.equal(done.error?.code, "FILE_NOT_FOUND");
    assert.equal(done.error.details["file"], path.join(folder, "B.sol"));
  });

  it("says which paths were tried for a missing import, at the import's place", async () => {
    const text = `${licence}${pragma}import "./Missing.sol";\ncontract A {}`;
    const done = await compile({ "contracts/A.sol": text });
    assert.equal(done.exit, 1);
    const finding = (done.result.findings as Finding[]).find((one) => one.code === "IMPORT_NOT_FOUND");
    assert.ok(finding);
    assert.match(text.slice(finding.start, finding.end), /\.\/Missing\.sol/);
    assert.ok(finding.message.includes(path.join(folder, "contracts/Missing.sol")), finding.message);
  });

  it("refuses an unsupported pragma with a finding", async () => {
    const done = await compile({ "A.sol": `${licence}pragma solidity ^0.4.11;\ncontract A {}` });
    assert.equal(done.exit, 1);
    const [finding] = done.result.findings as [Finding];
    assert.equal(finding.severity, "error");
    assert.equal(finding.file, "A.sol");
    assert.equal(finding.code, "5333");
  });

  it("refuses a file that is not UTF-8", async () => {
    const done = await compile({ "A.sol": Buffer.from(`${licence}// caf\u00e9\ncontract A {}`, "latin1") });
    assert.equal(done.exit, 1);
    const codes = [...((done.result?.findings ?? []) as Finding[]).map((one) => one.code), done.error?.code];
    assert.ok(codes.includes("FILE_NOT_UTF8"), String(codes));
  });

  it("says that an empty folder is empty", async () => {
    const done = await compile({});
    assert.equal(done.exit, 1);
    assert.equal(done.error?.code, "PROJECT_EMPTY");
    assert.equal(done.error.details["folder"], folder);
  });

  it("keeps two contracts of one name apart", async () => {
    const done = await compile({
      "contracts/a/Same.sol": `${licence}${pragma}contract Same { uint256 public a; }`,
      "contracts/b/Same.sol": `${licence}${pragma}contract Same { uint256 public b; }`,
    });
    assert.equal(done.exit, 0);
    assert.deepEqual(done.result.artifacts.toSorted(), [
      ".tolbooth/artifacts/contracts/a/Same.sol/Same.json",
      ".tolbooth/artifacts/contracts/b/Same.sol/Same.json",
    ]);
  });

  it("warns of a contract over the size limit", async () => {
    const done = await compile({ "Big.sol": bigContract() });
    const contract = done.result.contracts.find((one: { name: string }) => one.name === "Big");
    assert.ok(contract.runtimeSize > 24_576);
    const codes = (done.result.findings as Finding[]).map((one) => one.code);
    assert.ok(codes.includes("5574"), String(codes));
  });

  it("names field and line of a broken tolbooth.json", async () => {
    const broken = await compile({ "tolbooth.json": '{ "sources": [', "A.sol": `${pragma}contract A {}` });
    assert.equal(broken.exit, 2);
    assert.equal(broken.error?.code, "CONFIGURATION_UNREADABLE");
    const wrong = await compile({ "tolbooth.json": '{ "sources": 5 }' });
    assert.equal(wrong.exit, 2);
    assert.equal(wrong.error?.code, "CONFIGURATION_INVALID");
    assert.equal(wrong.error.details["field"], "sources");
  });

  it("prints findings for people as file:line:column", async () => {
    await writeFiles(folder, { "contracts/A.sol": `${licence}${pragma}contract A { uint256 x = true; }` });
    const run = await tolbooth(["compile"], { cwd: folder });
    assert.equal(run.code, 1);
    assert.match(run.stdout, /^contracts\/A\.sol:3:26 {2}error /m);
  });

  it("is cancelled cleanly by SIGINT: exit 130, one document, nothing written", async () => {
    await writeFiles(folder, { "A.sol": bigContract() });
    const run = await tolbooth(["compile", "--json"], {
      cwd: folder,
      // The first thing that it says on standard error then is that it compiles.
      environment: { TOLBOOTH_DEBUG: "1" },
      onStart: (child) => child.stderr?.once("data", () => child.kill("SIGINT")),
    });
    assert.equal(run.code, 130, run.stderr);
    const document = JSON.parse(run.stdout) as { ok: boolean; error: { code: string } };
    await checkDocument(document, "cli-compile.json");
    assert.equal(document.error.code, "OPERATION_CANCELLED");
    await assert.rejects(stat(path.join(folder, ".tolbooth/artifacts/A.sol")));
  });
});
