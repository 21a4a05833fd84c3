import assert from "node:assert/strict";
import { readFile, readdir } from "node:fs/promises";
import path from "node:path";
import { afterEach, beforeEach, describe, it } from "mocha";
import { patternCatalogue, renderPattern } from "@tolbooth/sdk";
import { removeFolder, temporaryFolder, tolboothInProcess, tolboothJson, writeFiles } from "./harness.js";

describe("tolbooth patterns", () => {
  let folder: string;
  beforeEach(async () => (folder = await temporaryFolder()));
  afterEach(() => removeFolder(folder));

  const json = (words: readonly string[]) =>
    tolboothJson(["patterns", ...words], { cwd: folder, inProcess: true });

  const source = ["MovementClearance", "--source", "--name", "PortClearance"];
  const rules = [
    "--agency",
    "HMRC=1:1",
    "--agency",
    "Border Force=2:5",
    "--option",
    "alwaysRequired=HMRC,Border Force",
  ];

  it("lists every pattern", async () => {
    const { result, exit } = await json([]);
    assert.equal(exit, 0);
    assert.deepEqual(
      result.patterns.map((one: { name: string }) => one.name),
      patternCatalogue.map((one) => one.name),
    );
    const run = await tolboothInProcess(["patterns"], { cwd: folder });
    for (const { name } of patternCatalogue) assert.ok(run.stdout.includes(name), name);
  });

  for (const { name } of patternCatalogue) {
    it(`describes ${name}`, async () => {
      const { result } = await json([name.toLowerCase()]);
      assert.equal(result.pattern.name, name);
      assert.ok(result.pattern.options.length > 0);
      const { stdout } = await tolboothInProcess(["patterns", name], { cwd: folder });
      for (const option of result.pattern.options as { key: string }[])
        assert.ok(stdout.includes(option.key), option.key);
    });
  }

  it("prints a contract that is made from a pattern, and nothing else on standard output", async () => {
    const expected = renderPattern("MovementClearance", {
      name: "PortClearance",
      title: "Clearance at the port",
      agencies: [
        { name: "HMRC", number: 1, lane: 1 },
        { name: "Border Force", number: 2, lane: 5 },
      ],
      rules: { alwaysRequired: ["HMRC", "Border Force"] },
    });
    const words = [...source, "--title", "Clearance at the port", ...rules];
    const run = await tolboothInProcess(["patterns", ...words], { cwd: folder });
    assert.equal(run.code, 0);
    assert.equal(run.stdout, expected.source);
    const { result } = await json(words);
    assert.deepEqual(result.source, { pattern: "MovementClearance", ...expected });
    assert.deepEqual(await readdir(folder), []);
  });

  it("writes it to a file or into a folder, and the project compiles", async () => {
    await writeFiles(folder, { "tolbooth.json": "{}" });
    const written = await json([...source, ...rules, "--out", "contracts/"]);
    assert.equal(written.result.source.written, path.join(folder, "contracts/PortClearance.sol"));
    assert.equal(
      await readFile(path.join(folder, "contracts/PortClearance.sol"), "utf8"),
      written.result.source.source,
    );
    await json([
      "ConsentRegistry",
      "--source",
      "--option",
      "recipientMustBeActive",
      "--out",
      "contracts/Health.sol",
    ]);
    assert.deepEqual((await readdir(path.join(folder, "contracts"))).sort(), [
      "Health.sol",
      "PortClearance.sol",
    ]);
    const compiled = await tolboothJson(["compile", "--check"], { cwd: folder, inProcess: true });
    assert.deepEqual(
      compiled.result.findings.filter((one: { own: boolean }) => one.own),
      [],
    );
  });

  it("writes over a file only when told to", async () => {
    await writeFiles(folder, { "PortClearance.sol": "mine" });
    for (const out of ["PortClearance.sol", "."]) {
      const refused = await json([...source, "--out", out]);
      assert.equal(refused.exit, 1);
      assert.equal(refused.error?.code, "FILE_EXISTS");
      assert.equal(await readFile(path.join(folder, "PortClearance.sol"), "utf8"), "mine");
    }
    assert.equal((await json([...source, "--out", "PortClearance.sol", "--force"])).exit, 0);
    assert.match(await readFile(path.join(folder, "PortClearance.sol"), "utf8"), /contract PortClearance/);
  });

  for (const [words, code, option] of [
    [["Castle"], "PATTERN_UNKNOWN"],
    [["--source"], "WRONG_USAGE"],
    [["ConsentRegistry", "--out", "x.sol"], "WRONG_USAGE"],
    [["ConsentRegistry", "--option", "longestConsentDays=1"], "WRONG_USAGE"],
    [["ConsentRegistry", "--source", "--name", "port"], "PATTERN_OPTION_INVALID", "name"],
    [["ConsentRegistry", "--source", "--title", "a\nb"], "PATTERN_OPTION_INVALID", "title"],
    [["ConsentRegistry", "--source", "--agency", "HMRC"], "PATTERN_OPTION_INVALID", "agency"],
    [["ConsentRegistry", "--source", "--option", "walls=3"], "PATTERN_OPTION_INVALID", "walls"],
    [
      ["ConsentRegistry", "--source", "--option", "longestConsentDays=0"],
      "PATTERN_OPTION_INVALID",
      "longestConsentDays",
    ],
    [
      ["ConsentRegistry", "--source", "--option", "longestConsentDays=1", "--option", "longestConsentDays=2"],
      "PATTERN_OPTION_INVALID",
      "longestConsentDays",
    ],
    [
      ["ConsentRegistry", "--source", "--option", "onlyRecipients=NHS"],
      "PATTERN_OPTION_INVALID",
      "onlyRecipients",
    ],
    [["ConsentRegistry", "--source", "--option", "__proto__=1"], "PATTERN_OPTION_INVALID", "__proto__"],
  ] as const) {
    it(`refuses ${JSON.stringify(words)}`, async () => {
      const refused = await json(words);
      assert.equal(refused.exit, 2);
      assert.equal(refused.error?.code, code);
      if (option !== undefined) assert.equal(refused.error.details["option"], option);
      assert.deepEqual(await readdir(folder), []);
    });
  }
});
