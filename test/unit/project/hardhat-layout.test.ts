import assert from "node:assert/strict";
import path from "node:path";
import { listOwnSources, readSources, type SourceSet } from "@tolbooth/sdk";
import { at, memoryProject, root } from "../support/projects.js";
import { assertSolcAgrees, declares, importing } from "./support/solc-agrees.js";

/** Reads a project in memory; solc must find every import. */
async function read(contents: Readonly<Record<string, string>>): Promise<SourceSet> {
  const { files, project } = await memoryProject(contents);
  const sources = await readSources(files, project);
  await assertSolcAgrees(sources);
  return sources;
}

/** Unit → the paths, from the root, of what it imports. */
function leads(sources: SourceSet, unit: string): string[] {
  return (sources.imports.get(unit) ?? []).map((target) =>
    path
      .relative(root, sources.sources.get(target)?.path ?? "")
      .split(path.sep)
      .join("/"),
  );
}

describe("Hardhat layouts", () => {
  for (const [what, text] of [
    ["a text", 'module.exports = { paths: { sources: "./sol" } };'],
    [
      "a TypeScript constant",
      'import type { C } from "hardhat";\nconst config: C = { paths: { sources: "sol" } } satisfies C;\nexport default config;',
    ],
    [
      "a call's argument",
      'import { defineConfig } from "hardhat/config";\nexport default defineConfig({ paths: { sources: ["sol"] } });',
    ],
    [
      "Hardhat 3's list by language",
      "export default { paths: { sources: { solidity: [`sol`], other: 'x' } } };",
    ],
    ["an export of TypeScript's old kind", 'const paths = { sources: "sol" };\nexport = { "paths": paths };'],
    ["a file with a mistake in it", 'const a = 1, a = 2;\nmodule.exports = { paths: { sources: "sol" } };'],
  ] as const)
    it(`take paths.sources from ${what}`, async () => {
      const { project } = await memoryProject({
        "hardhat.config.ts": text,
        "contracts/A.sol": "",
        "sol/B.sol": "",
      });
      assert.deepEqual(project.sourceRoots, [at("sol")]);
    });

  for (const [what, text] of [
    ["is computed", "module.exports = { paths: { sources: process.env.SOURCES } };"],
    ["may be replaced by what follows", 'module.exports = { paths: { sources: "sol", ...other } };'],
    ["is put together", "module.exports = { paths: { sources: `${folder}` } };"],
    ["is not there", "module.exports = { solidity: '0.8.24' };"],
    ["names a folder that is not there", "module.exports = { paths: { sources: 'gone' } };"],
    ["stands in a file that cannot be read", "module.exports = {{{"],
    ["stands in a circle of names", "const a = a; export default a;"],
  ] as const)
    it(`fall back on contracts where paths.sources ${what}`, async () => {
      const { project } = await memoryProject({
        "hardhat.config.cjs": text,
        "contracts/A.sol": "",
        "sol/B.sol": "",
      });
      assert.deepEqual(project.sourceRoots, [at("contracts")]);
    });

  const optimized = { enabled: true, runs: 9 };
  for (const [what, solidity, version, settings] of [
    ["a version", '"0.8.24"', "0.8.24", {}],
    ["an object", '{ version: "0.8.24", settings: { viaIR: true } }', "0.8.24", { viaIR: true }],
    [
      "the only one of a list",
      '{ compilers: [{ version: "0.8.19", settings: { optimizer: { enabled: true, runs: 9 } } }] }',
      "0.8.19",
      { optimizer: optimized },
    ],
    [
      "Hardhat 3's default profile",
      '{ profiles: { default: { version: "0.8.28" }, production: { version: "0.8.29" } } }',
      "0.8.28",
      {},
    ],
    ["constants", "{ version, settings: { evmVersion: `paris` } }", undefined, { evmVersion: "paris" }],
    [
      "what is written out of it",
      "{ version: pick(), settings: { viaIR: false, metadata: odd() } }",
      undefined,
      { viaIR: false },
    ],
    [
      "no list of several, where pragmas choose",
      '{ compilers: [{ version: "0.8.19" }, { version: "0.7.6" }] }',
      undefined,
      {},
    ],
    ["no range", '"^0.8.0"', undefined, {}],
    ["no outputs", '{ version: "0.8.24", settings: { outputSelection: { "*": {} } } }', "0.8.24", {}],
    ["no circle of names", "{ settings: circle }", undefined, undefined],
  ] as const)
    it(`take the compiler from ${what}`, async () => {
      const { project } = await memoryProject({
        "hardhat.config.ts": `const circle = { circle };\nexport default { solidity: ${solidity} };`,
        "contracts/A.sol": "",
      });
      assert.equal(project.wantedSolcVersion, version);
      if (settings)
        assert.deepEqual(project.solcSettings, { optimizer: { enabled: true, runs: 200 }, ...settings });
    });

  it("have what tolbooth.json says of the compiler before what Hardhat says", async () => {
    const { project } = await memoryProject({
      "tolbooth.json": '{ "solc": { "version": "0.8.30", "settings": { "viaIR": false } } }',
      "hardhat.config.ts":
        'export default { solidity: { version: "0.8.24", settings: { viaIR: true, evmVersion: "paris" } } };',
      "contracts/A.sol": "",
    });
    assert.equal(project.wantedSolcVersion, "0.8.30");
    assert.equal(project.solcSettings["viaIR"], false);
    assert.equal(project.solcSettings["evmVersion"], "paris");
  });

  it("never run the configuration", async () => {
    const { project } = await memoryProject({
      "hardhat.config.js": 'throw new Error("run"); module.exports = { paths: { sources: "sol" } };',
      "sol/B.sol": "",
    });
    assert.deepEqual(project.sourceRoots, [at("sol")]);
  });

  it("have several source folders", async () => {
    const { files, project } = await memoryProject({
      "hardhat.config.ts": 'export default { paths: { sources: ["one", "two"] } };',
      "one/A.sol": "",
      "two/B.sol": "",
      "three/C.sol": "",
    });
    assert.deepEqual(await listOwnSources(files, project), [at("one", "A.sol"), at("two", "B.sol")]);
  });

  it("read remappings.txt wherever it stands, for the files below it", async () => {
    const sources = await read({
      "hardhat.config.ts": "",
      "remappings.txt": "# npm\n@x/=libs/x\n",
      "contracts/A.sol": importing("@x/X.sol"),
      "contracts/inner/B.sol": importing("@x/X.sol", "y/Y.sol"),
      "contracts/inner/remappings.txt": "y/=why/\n@x/=../../libs/other/\n",
      "contracts/inner/why/Y.sol": declares("Y"),
      "libs/x/X.sol": declares("X"),
      "libs/other/X.sol": declares("O"),
    });
    assert.deepEqual(leads(sources, "contracts/A.sol"), ["libs/x/X.sol"]);
    assert.deepEqual(leads(sources, "contracts/inner/B.sol"), [
      "libs/other/X.sol",
      "contracts/inner/why/Y.sol",
    ]);
    assert.deepEqual([...sources.project.configurationFiles].sort(), [
      at("contracts", "inner", "remappings.txt"),
      at("hardhat.config.ts"),
      at("remappings.txt"),
    ]);
  });

  it("keep a project's remappings from its packages, and a package's from the project", async () => {
    const sources = await read({
      "hardhat.config.ts": "",
      "remappings.txt": "x/=libs/x/\n",
      "contracts/A.sol": declares("A", 'import {P} from "p/P.sol"; import {X} from "x/X.sol";'),
      "libs/x/X.sol": declares("X"),
      "node_modules/p/package.json": '{ "name": "p" }',
      "node_modules/p/remappings.txt": "own/=deep/er/\n",
      "node_modules/p/P.sol": declares("P", 'import {X2} from "x/X.sol"; import {D} from "own/D.sol";'),
      "node_modules/p/deep/er/D.sol": declares("D"),
      "node_modules/x/X.sol": declares("X2"),
    });
    assert.deepEqual(leads(sources, "contracts/A.sol"), ["node_modules/p/P.sol", "libs/x/X.sol"]);
    assert.deepEqual(leads(sources, "p/P.sol"), ["node_modules/x/X.sol", "node_modules/p/deep/er/D.sol"]);
  });

  it("leave relative imports alone, and send node_modules targets to where the package is", async () => {
    const sources = await read({
      "hardhat.config.ts": "",
      "remappings.txt": "contracts/=libs/\n@oz/=node_modules/@org/oz/\n",
      "contracts/A.sol": importing("./B.sol", "@oz/O.sol"),
      "contracts/B.sol": declares("B"),
      "libs/B.sol": declares("Wrong"),
      "node_modules/@org/oz/O.sol": declares("O"),
    });
    assert.deepEqual(leads(sources, "contracts/A.sol"), ["contracts/B.sol", "node_modules/@org/oz/O.sol"]);
  });

  it("take the first of two remappings for one prefix", async () => {
    const sources = await read({
      "hardhat.config.ts": "",
      "remappings.txt": "x/=one/\nx/=two/\n",
      "contracts/A.sol": importing("x/X.sol"),
      "one/X.sol": declares("X"),
      "two/X.sol": declares("Y"),
    });
    assert.deepEqual(leads(sources, "contracts/A.sol"), ["one/X.sol"]);
  });

  it("follow the exports of a package", async () => {
    const sources = await read({
      "hardhat.config.ts": "",
      "contracts/A.sol": importing("p/P.sol", "@s/q/contracts/Q.sol", "plain/src/R.sol"),
      "node_modules/p/package.json": '{ "exports": { "./*.sol": "./src/*.sol" } }',
      "node_modules/p/src/P.sol": declares("P"),
      "node_modules/@s/q/package.json": '{ "exports": { "./contracts/*": "./contracts/*" } }',
      "node_modules/@s/q/contracts/Q.sol": declares("Q"),
      "node_modules/plain/package.json": "no JSON",
      "node_modules/plain/src/R.sol": declares("R"),
    });
    assert.deepEqual(leads(sources, "contracts/A.sol"), [
      "node_modules/p/src/P.sol",
      "node_modules/@s/q/contracts/Q.sol",
      "node_modules/plain/src/R.sol",
    ]);
  });
});
