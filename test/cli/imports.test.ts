import assert from "node:assert/strict";
import path from "node:path";
import { afterEach, beforeEach, describe, it } from "mocha";
import { removeFolder, temporaryFolder, tolboothInProcess, tolboothJson, writeFiles } from "./harness.js";

const source = (...imports: string[]): string =>
  `// SPDX-License-Identifier: MIT\npragma solidity ^0.8.20;\n${imports.map((one) => `import ${one};\n`).join("")}`;

interface Listed {
  readonly import: string;
  readonly rule?: string;
  readonly file?: string;
  readonly problem?: { code: string };
  readonly [more: string]: unknown;
}

describe("tolbooth imports", () => {
  let folder: string;
  beforeEach(async () => {
    folder = await temporaryFolder();
    await writeFiles(folder, {
      "tolbooth.json": "{}",
      "remappings.txt": "# shared\n@x/=libs/x/\n",
      "contracts/A.sol": source('"./B.sol"', '{X} from "@x/X.sol"', '"p/P.sol"'),
      "contracts/B.sol": source(),
      "libs/x/X.sol": source(),
      "node_modules/p/P.sol": source(),
      "other/Lost.sol": source(
        '"./lost.sol"',
        '"gone/G.sol"',
        '"@x/Gone.sol"',
        '"https://example.org/a.sol"',
      ),
    });
  });
  afterEach(() => removeFolder(folder));

  const json = async (words: readonly string[], environment: Record<string, string> = {}) => {
    const done = await tolboothJson(["imports", ...words], { cwd: folder, inProcess: true, environment });
    const listed = (done.result?.files as { file: string; imports: Listed[] }[] | undefined) ?? [];
    return { ...done, listed };
  };

  it("lists the imports of the project's own files, with the rule that found each", async () => {
    const { exit, listed } = await json([]);
    assert.equal(exit, 0);
    assert.deepEqual(
      listed.map(({ file, imports }) => [file, imports.map((one) => [one.import, one.rule, one.file])]),
      [
        [
          "contracts/A.sol",
          [
            ["./B.sol", "relative", "contracts/B.sol"],
            ["@x/X.sol", "remapping", "libs/x/X.sol"],
            ["p/P.sol", "node_modules", "node_modules/p/P.sol"],
          ],
        ],
        ["contracts/B.sol", []],
      ],
    );
    const [, remapped] = listed[0]!.imports;
    assert.deepEqual(remapped?.["remapping"], {
      text: "@x/=libs/x/",
      origin: "remappings.txt",
      line: 2,
      inferred: false,
    });
    assert.deepEqual([remapped?.["line"], remapped?.["column"]], [4, 17]);
  });

  it("lists those of the files given, fails where one leads nowhere, and says what was tried", async () => {
    const { exit, listed, error } = await json(["other/Lost.sol"]);
    assert.equal(exit, 1);
    assert.equal(error?.code, "IMPORTS_UNRESOLVED");
    assert.equal(error.details["count"], 4);
    assert.deepEqual(
      listed.flatMap(({ imports }) => imports.map((one) => one.problem?.code)),
      ["IMPORT_CASE_DIFFERS", "IMPORT_NOT_FOUND", "IMPORT_NOT_FOUND", "IMPORT_NOT_A_PATH"],
    );
    assert.deepEqual(listed[0]?.imports[2]?.["tried"], [
      { file: "libs/x/Gone.sol", rule: "remapping", outcome: "missing" },
    ]);
    const [first] = listed[0]?.imports[0]?.["tried"] as { actualFile: string }[];
    assert.equal(first?.actualFile, "other/Lost.sol");
  });

  it("shows people a line for each import, and the paths where they are wanted", async () => {
    const run = await tolboothInProcess(["imports"], { cwd: folder });
    assert.equal(run.code, 0);
    assert.match(run.stdout, /^contracts\/A\.sol:3:8 .*\.\/B\.sol.*contracts\/B\.sol/m);
    assert.match(run.stdout, /remappings\.txt:2$/m);
    const wanted = await tolboothInProcess(["imports", "--tried"], { cwd: folder });
    assert.ok(wanted.stdout.includes("contracts/node_modules/p/P.sol"));
    assert.ok(!run.stdout.includes("contracts/node_modules/p/P.sol"));
    const lost = await tolboothInProcess(["imports", "other/Lost.sol"], { cwd: folder });
    assert.equal(lost.code, 1);
    assert.ok(lost.stdout.includes(path.posix.join("libs", "x", "Gone.sol")));
  });

  it("goes by the environment, as forge does, and names it", async () => {
    await writeFiles(folder, { "foundry.toml": "", "env/X.sol": source() });
    const { listed } = await json(["contracts/A.sol"], { FOUNDRY_REMAPPINGS: "@x/=env/" });
    assert.equal(listed[0]?.imports[1]?.file, "env/X.sol");
    assert.deepEqual((listed[0].imports[1]["remapping"] as { origin: string }).origin, "FOUNDRY_REMAPPINGS");
  });

  it("refuses a file that is not there, and an empty project", async () => {
    assert.equal((await json(["Gone.sol"])).error?.code, "FILE_NOT_FOUND");
    await writeFiles(folder, { "empty/tolbooth.json": "{}" });
    const done = await tolboothJson(["imports", "--project", "empty"], { cwd: folder, inProcess: true });
    assert.equal(done.error?.code, "PROJECT_EMPTY");
  });
});
