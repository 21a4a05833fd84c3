import assert from "node:assert/strict";
import { mkdir, symlink } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath } from "node:url";
import type { Log } from "sarif";
import { afterEach, beforeEach, describe, it } from "mocha";
import { removeFolder, temporaryFolder, tolboothInProcess, tolboothJson, writeFiles } from "./harness.js";

interface Found {
  readonly file: string;
  readonly rule: string;
  readonly line: number;
  readonly suppressedBecause?: string;
}

const head = "// SPDX-License-Identifier: MIT\npragma solidity ^0.8.20;\n";

describe("tolbooth lint", () => {
  let folder: string;
  beforeEach(async () => {
    folder = await temporaryFolder();
    await writeFiles(folder, {
      "tolbooth.json": "{}",
      "contracts/Agencies.sol": `${head}contract Agencies { mapping(uint16 => string) public agencyName; }\n`,
      "contracts/Patients.sol": `${head}import "./Types.sol";\ncontract Patients {\n  mapping(bytes32 => Patient) p;\n  function add(Patient calldata one) external {}\n}\n`,
      "contracts/Types.sol": `${head}struct Patient { string surname; }\n`,
      "contracts/Broken.sol": `${head}contract Broken { event Seen(string indexed nhsNumber) function`,
      "contracts/Doctors.sol": `${head}contract Doctors {\n  // tolbooth-lint-disable-next-line personal-data-in-event -- public by law\n  event Listed(string surname);\n}\n`,
      "contracts/Notes.sol": `${head}contract Notes { function add(string calldata remarks) external {} }\n`,
    });
  });
  afterEach(() => removeFolder(folder));

  const lint = async (...words: string[]) => {
    const done = await tolboothJson(["lint", ...words], { cwd: folder, inProcess: true });
    const findings = (done.result?.findings as Found[] | undefined) ?? [];
    return { ...done, found: findings.map((one) => `${one.file}:${one.line} ${one.rule}`), findings };
  };

  it("finds personal data in all of the project's own files, broken ones too, with what they import", async () => {
    const { exit, error, found, findings } = await lint();
    assert.equal(exit, 1);
    assert.equal(error?.code, "LINT_FOUND");
    assert.deepEqual(found, [
      "contracts/Broken.sol:3 identifying-topic",
      "contracts/Doctors.sol:5 personal-data-in-event",
      "contracts/Notes.sol:3 free-text",
      "contracts/Patients.sol:6 personal-data-in-calldata",
      "contracts/Types.sol:3 personal-data-in-storage",
    ]);
    assert.equal(findings[1]?.suppressedBecause, "public by law");
  }).timeout(20_000);

  it("looks at the files and folders that are named", async () => {
    assert.deepEqual((await lint("contracts/Agencies.sol")).exit, 0);
    assert.deepEqual((await lint("contracts/Doctors.sol")).exit, 0);
    assert.equal((await lint("contracts")).found.length, 5);
  }).timeout(20_000);

  it("fails on errors only, when it is told so", async () => {
    assert.equal((await lint("contracts/Notes.sol")).exit, 1);
    const quiet = await lint("contracts/Notes.sol", "--no-warnings");
    assert.deepEqual([quiet.exit, quiet.found], [0, ["contracts/Notes.sol:3 free-text"]]);
  }).timeout(20_000);

  it("says what is wrong with its words", async () => {
    assert.deepEqual(
      [(await lint("nowhere")).exit, (await lint("nowhere")).error?.code],
      [2, "FILE_NOT_FOUND"],
    );
    assert.equal((await lint("contracts/Notes.sol", "--sarif")).error?.code, "WRONG_USAGE");
    await writeFiles(folder, { "empty/readme.txt": "" });
    assert.equal((await lint("empty")).error?.code, "PROJECT_EMPTY");
  }).timeout(20_000);

  it("prints a SARIF log with places from the project's root", async () => {
    const { code, stdout } = await tolboothInProcess(["lint", "--sarif"], {
      cwd: path.join(folder, "contracts"),
    });
    const log = JSON.parse(stdout) as Log;
    assert.equal(code, 1);
    assert.equal(log.version, "2.1.0");
    const results = log.runs[0]?.results ?? [];
    assert.deepEqual(
      results.map((one) => [
        one.locations?.[0]?.physicalLocation?.artifactLocation?.uri,
        one.ruleId,
        one.suppressions?.length ?? 0,
      ]),
      [
        ["contracts/Broken.sol", "identifying-topic", 0],
        ["contracts/Doctors.sol", "personal-data-in-event", 1],
        ["contracts/Notes.sol", "free-text", 0],
        ["contracts/Patients.sol", "personal-data-in-calldata", 0],
        ["contracts/Types.sol", "personal-data-in-storage", 0],
      ],
    );
  }).timeout(20_000);

  it("prints places that terminals link", async () => {
    const { stdout } = await tolboothInProcess(["lint", "contracts/Notes.sol"], { cwd: folder });
    assert.match(stdout, /^contracts\/Notes\.sol:3:\d+ {2}warning {2}.* {2}\(free-text\)$/m);
  }).timeout(20_000);

  it("finds a person's value in TypeScript that calls the SDK, with the project's types", async () => {
    await mkdir(path.join(folder, "node_modules", "@tolbooth"), { recursive: true });
    const sdk = fileURLToPath(new URL("../../sdk", import.meta.url));
    await symlink(sdk, path.join(folder, "node_modules", "@tolbooth", "sdk"), "junction");
    const send = (lines: string): string =>
      `import type { RecordAnchorClient } from "@tolbooth/sdk";\nimport { keyOf, type Case } from "./keys.js";\nexport async function send(records: RecordAnchorClient, one: Case) {\n${lines}\n}\n`;
    await writeFiles(folder, {
      "scripts/keys.ts":
        "export interface Case { surname: string; commitment: string }\nexport const keyOf = (one: Case) => one.surname.trim();\n",
      "scripts/send.ts": send("await records.anchor(keyOf(one));\nawait records.anchor(one.commitment);"),
      "test/known.test.ts": send(
        "// tolbooth-lint-disable-next-line person-value-in-sdk-call -- made up\nawait records.anchor(keyOf(one));",
      ).replace("./keys", "../scripts/keys"),
      "src/elsewhere.ts": send("await records.anchor(keyOf(one));").replace("./keys", "../scripts/keys"),
    });
    const all = await lint();
    assert.deepEqual(all.found.slice(-2), [
      "scripts/send.ts:4 person-value-in-sdk-call",
      "test/known.test.ts:5 person-value-in-sdk-call",
    ]);
    assert.equal(all.findings.at(-1)?.suppressedBecause, "made up");
    const { found } = await lint("src");
    assert.deepEqual(found, ["src/elsewhere.ts:4 person-value-in-sdk-call"]);
    const { stdout } = await tolboothInProcess(["lint", "src", "--sarif"], { cwd: folder });
    const [result] = (JSON.parse(stdout) as Log).runs[0]?.results ?? [];
    assert.equal(result?.locations?.[0]?.physicalLocation?.artifactLocation?.uri, "src/elsewhere.ts");
  }).timeout(120_000);
});
