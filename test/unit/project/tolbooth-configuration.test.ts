import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { configurationSchema, isTolboothError, type TolboothError } from "@tolbooth/sdk";
import { at, memoryProject } from "../support/projects.js";

async function refusal(text: string): Promise<TolboothError> {
  try {
    await memoryProject({ "tolbooth.json": text });
  } catch (error) {
    assert.ok(isTolboothError(error), String(error));
    return error;
  }
  return assert.fail(`accepted: ${text}`);
}

describe("tolbooth.json", () => {
  it("may hold everything, with comments and trailing commas", async () => {
    const { project } = await memoryProject({
      "tolbooth.json": `\uFEFF{
  // where it begins
  "$schema": "./node_modules/@tolbooth/sdk/schemas/tolbooth.schema.json",
  "format": "tolbooth/project",
  "version": 1,
  "sources": ["contracts"],
  "remappings": ["@shared/=../shared/", "contracts/:x/=y/"],
  "solc": { "version": "0.8.37", "settings": { "evmVersion": "cancun", "metadata": { "bytecodeHash": "none" } } },
  "networks": { "port-of-dover": { "url": "https://node.example:8545", "chainId": 1337 }, "local": { "chainId": 31337 } },
  "agencies": [
    { "name": "hmrc", "title": "HM Revenue and Customs", "lane": 1 },
    { "name": "defra", "title": "Defra", "id": 7 },
    { "name": "border-force", "title": "Border Force" },
  ],
}`,
    });
    assert.deepEqual(
      project.agencies.map((agency) => [agency.name, agency.id, agency.lane]),
      [
        ["hmrc", 1, 1],
        ["defra", 7, undefined],
        ["border-force", 3, undefined],
      ],
    );
    assert.deepEqual(project.networks, {
      local: { chainId: 31337 },
      "port-of-dover": { url: "https://node.example:8545", chainId: 1337 },
    });
    assert.deepEqual(project.solcSettings, {
      optimizer: { enabled: true, runs: 200 },
      evmVersion: "cancun",
      metadata: { bytecodeHash: "none" },
    });
    assert.equal(project.wantedSolcVersion, "0.8.37");
  });

  const wrong: [string, string, number][] = [
    ['{ "souces": ["a"] }', "souces", 1],
    ['{\n "sources": "contracts"\n}', "sources", 2],
    ['{\n "sources": [\n "a",\n 3 ] }', "sources[1]", 4],
    ['{ "sources": [] }', "sources", 1],
    ['{ "remappings": ["nonsense"] }', "remappings[0]", 1],
    ['{ "remappings": ["=x"] }', "remappings[0]", 1],
    ['{ "solc": { "version": "^0.8.0" } }', "solc.version", 1],
    ['{ "solc": { "settings": { "optimizer": { "runs": -1 } } } }', "solc.settings.optimizer.runs", 1],
    ['{ "solc": { "settings": { "outputSelection": {} } } }', "solc.settings.outputSelection", 1],
    ['{ "solc": { "settings": { "viaIR": "true" } } }', "solc.settings.viaIR", 1],
    ['{ "networks": { "x": { "url": "ftp://a" } } }', "networks.x.url", 1],
    ['{ "networks": { "x": { "url": "https://me:secret@a" } } }', "networks.x.url", 1],
    ['{ "networks": { "x": { "chainId": 0 } } }', "networks.x.chainId", 1],
    ['{ "networks": { "x": { "key": "0x1" } } }', "networks.x.key", 1],
    ['{ "networks": {\n "../up": {} } }', "networks.../up", 2],
    ['{ "agencies": [{ "name": "hmrc" }] }', "agencies[0].title", 1],
    ['{ "agencies": [{ "name": "HM RC", "title": "t" }] }', "agencies[0].name", 1],
    ['{ "agencies": [{ "name": "a", "title": "t", "id": 65536 }] }', "agencies[0].id", 1],
    ['{ "agencies": [{ "name": "a", "title": "t", "lane": 33 }] }', "agencies[0].lane", 1],
    [
      '{ "agencies": [{ "name": "a", "title": "t" },\n{ "name": "a", "title": "t" }] }',
      "agencies[1].name",
      2,
    ],
    [
      '{ "agencies": [{ "name": "a", "title": "t", "id": 2 },\n{ "name": "b", "title": "t" }] }',
      "agencies[1].id",
      2,
    ],
    ['{ "format": "something/else" }', "format", 1],
    ['{ "version": 2 }', "version", 1],
    ['{ "__proto__": {} }', "__proto__", 1],
    ["[]", "the whole file", 1],
    ["3", "the whole file", 1],
  ];
  for (const [text, field, line] of wrong)
    it(`refuses ${JSON.stringify(text)} and names ${field}`, async () => {
      const error = await refusal(text);
      assert.equal(error.code, "CONFIGURATION_INVALID");
      assert.deepEqual([error.details["field"], error.details["line"]], [field, line]);
      assert.equal(error.details["file"], at("tolbooth.json"));
      assert.equal(error.exitCode, 2);
    });

  it("never repeats a password in its message", async () => {
    const error = await refusal('{ "networks": { "x": { "url": "https://me:hunter2@a" } } }');
    assert.ok(!JSON.stringify(error).includes("hunter2"));
  });

  for (const [text, line] of [
    ["", 1],
    ["{", 1],
    ['{ "sources": [ }', 1],
    ['{\n "sources": ["a"]\n "solc": {}\n}', 3],
    ["{} x", 1],
    ["\u0000", 1],
  ] as const)
    it(`says that ${JSON.stringify(text)} cannot be read, and where`, async () => {
      const error = await refusal(text);
      assert.equal(error.code, "CONFIGURATION_UNREADABLE");
      assert.equal(error.details["line"], line);
    });

  it("is refused when it is not UTF-8", async () => {
    await assert.rejects(memoryProject({ "tolbooth.json": Uint8Array.from([0x7b, 0xff, 0x7d]) }), {
      code: "FILE_NOT_UTF8",
      details: { file: at("tolbooth.json"), offset: 1 },
    });
  });

  it("has a schema file for the editor that says the same", async () => {
    const file = new URL("../../../sdk/schemas/tolbooth.schema.json", import.meta.url);
    const message = "sdk/schemas/tolbooth.schema.json is stale: copy configurationSchema into it";
    assert.deepEqual(JSON.parse(await readFile(file, "utf8")), configurationSchema, message);
  });

  it("is checked by code that follows from that schema", () => {
    const check = spawnSync(process.execPath, ["scripts/generate-configuration-validator.mjs", "--check"], {
      cwd: fileURLToPath(new URL("../../../", import.meta.url)),
      encoding: "utf8",
    });
    assert.equal(check.status, 0, check.stderr);
  });
});
