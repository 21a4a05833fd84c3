import assert from "node:assert/strict";
import { readdir, readFile, rename, rm, stat, utimes, writeFile } from "node:fs/promises";
import path from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { afterEach, beforeEach, describe, it } from "mocha";
import { removeFolder, temporaryFolder, tolbooth, tolboothJson, writeFiles } from "./harness.js";
import { everyOr, rounds } from "../support/thorough.js";

const head = "// SPDX-License-Identifier: MIT\npragma solidity ^0.8.30;\n";

/** Some files that take the compiler a moment, each of which imports the one before it. */
function chain(length: number, note = ""): Record<string, string> {
  const files: Record<string, string> = { "tolbooth.json": "{}" };
  for (let index = 0; index < length; index++) {
    const functions = Array.from(
      { length: 12 },
      (_, number) =>
        `function f${index}_${number}(uint256[] memory a) public pure returns (uint256 s) { for (uint256 i = 0; i < a.length; ++i) { s += a[i] * ${number + 3} / (i + ${index + 1}); } }`,
    );
    const parent = index === 0 ? "" : `import {C${index - 1}} from "./C${index - 1}.sol";\n`;
    files[`contracts/C${index}.sol`] =
      `${head}${parent}${note}contract C${index} {${functions.join("\n")}}\n`;
  }
  return files;
}

/** Every artifact's text, and whether its build info is there and holds the same code. */
async function artifactsIn(folder: string): Promise<Record<string, string>> {
  const root = path.join(folder, ".tolbooth", "artifacts");
  const found: Record<string, string> = {};
  for (const name of await readdir(root, { recursive: true })) {
    if (!name.includes(".sol") || !name.endsWith(".json") || name.endsWith(".dbg.json")) continue;
    const place = path.join(root, name);
    const text = await readFile(place, "utf8");
    const { sourceName, contractName, bytecode } = JSON.parse(text) as Record<string, string>;
    const debug = JSON.parse(await readFile(place.replace(/\.json$/, ".dbg.json"), "utf8")) as {
      buildInfo: string;
    };
    const info = JSON.parse(await readFile(path.resolve(path.dirname(place), debug.buildInfo), "utf8")) as {
      output: { contracts: Record<string, Record<string, { evm: { bytecode: { object: string } } }>> };
    };
    assert.equal(
      `0x${info.output.contracts[sourceName!]?.[contractName!]?.evm.bytecode.object}`,
      bytecode,
      `${name} and its build info`,
    );
    found[name.split(path.sep).join("/")] = text;
  }
  return found;
}

describe("tolbooth compile, build after build", () => {
  let folder: string;
  beforeEach(async () => (folder = await temporaryFolder()));
  afterEach(() => removeFolder(folder));

  const compile = (...words: string[]) => tolboothJson(["compile", ...words], { cwd: folder });

  /** What a build of the same files in another folder gives. */
  async function fromNothing(files: Record<string, string>): Promise<Record<string, string>> {
    const other = await temporaryFolder();
    try {
      await writeFiles(other, files);
      assert.equal((await tolboothJson(["compile"], { cwd: other })).exit, 0);
      return await artifactsIn(other);
    } finally {
      await removeFolder(other);
    }
  }

  it("compiles what changed, and says the same of what did not", async () => {
    const warned = `${head}contract W { function f() public pure { uint256 unused; } }\n`;
    await writeFiles(folder, { "contracts/W.sol": warned, "contracts/A.sol": `${head}contract A {}\n` });
    const first = await compile();
    assert.deepEqual(first.result.compiled.toSorted(), ["contracts/A.sol", "contracts/W.sol"]);
    const again = await compile();
    assert.deepEqual(again.result, { ...first.result, compiled: [], milliseconds: 0 });
    await writeFiles(folder, { "contracts/A.sol": `${head}contract A { uint256 public x; }\n` });
    const changed = await compile();
    assert.deepEqual(changed.result.compiled, ["contracts/A.sol"]);
    assert.deepEqual(changed.result.findings, first.result.findings);
    assert.equal(changed.result.findings[0].code, "2072");
  });

  it("says what is wrong again, without compiling", async () => {
    await writeFiles(folder, { "contracts/A.sol": `${head}contract A { uint256 x = true; }\n` });
    const first = await compile();
    const again = await compile();
    assert.equal(again.exit, 1);
    assert.deepEqual(again.result.findings, first.result.findings);
    assert.deepEqual(again.result.compiled, []);
  });

  it("notices an edit that keeps the size, and whose time was put back", async () => {
    const file = path.join(folder, "contracts", "A.sol");
    await writeFiles(folder, { "contracts/A.sol": `${head}contract A { uint256 public x = 1; }\n` });
    const past = new Date(Date.now() - 3_600_000);
    await utimes(file, past, past);
    await compile();
    await writeFile(file, `${head}contract A { uint256 public x = 2; }\n`);
    await utimes(file, past, past);
    assert.deepEqual((await compile()).result.compiled, ["contracts/A.sol"]);
  });

  it("notices an edit right after a build, time after time", async () => {
    const file = path.join(folder, "contracts", "A.sol");
    await writeFiles(folder, { "contracts/A.sol": `${head}contract A { uint256 public x = 0; }\n` });
    await compile();
    for (let number = 1; number < rounds(4, 12); number++) {
      await writeFile(file, `${head}contract A { uint256 public x = ${number}; }\n`);
      assert.deepEqual((await compile()).result.compiled, ["contracts/A.sol"], String(number));
    }
  });

  it("notices a file that now comes first in the search for an import", async () => {
    await writeFiles(folder, {
      "tolbooth.json": "{}",
      "contracts/A.sol": `${head}import {P} from "p/P.sol"; contract A is P {}\n`,
      "node_modules/p/P.sol": `${head}contract P { uint256 public one; }\n`,
    });
    await compile();
    await writeFiles(folder, { "p/P.sol": `${head}contract P { uint256 public two; }\n` });
    const changed = await compile();
    assert.deepEqual(changed.result.compiled.toSorted(), ["contracts/A.sol", "p/P.sol"]);
  });

  it("is another build with another profile of foundry.toml", async () => {
    await writeFiles(folder, {
      "foundry.toml": "[profile.default]\noptimizer_runs = 1\n[profile.other]\noptimizer_runs = 999\n",
      "src/A.sol": `${head}contract A { uint256 public x; }\n`,
    });
    const environment = { FOUNDRY_PROFILE: "other" };
    assert.equal((await compile()).result.compiled.length, 1);
    const other = await tolboothJson(["compile"], { cwd: folder, environment });
    assert.equal(other.result.compiled.length, 1);
    assert.equal((await compile()).result.compiled.length, 0);
  });

  it("builds in two processes at once, and both are right", async () => {
    const files = chain(4);
    await writeFiles(folder, files);
    const both = await Promise.all([compile(), compile()]);
    assert.deepEqual(
      both.map(({ exit }) => exit),
      [0, 0],
    );
    assert.deepEqual(await artifactsIn(folder), await fromNothing(files));
    assert.deepEqual((await compile()).result.compiled, []);

    // Two that see different texts: whoever comes last may be either, but a third puts everything right.
    const edited = chain(4, "// edited\n");
    const first = compile();
    await delay(150);
    await writeFiles(folder, edited);
    const [one, other] = await Promise.all([first, compile()]);
    assert.deepEqual([one.exit, other.exit], [0, 0]);
    await compile();
    assert.deepEqual(await artifactsIn(folder), await fromNothing(edited));
  });

  it("is killed in the middle, again and again, and then builds what it would have built", async () => {
    const files = chain(4);
    for (const wait of everyOr(2, [150, 400, 700, 900, 1_100, 1_400])) {
      await writeFiles(folder, chain(4, `// ${wait}\n`));
      await tolbooth(["compile"], {
        cwd: folder,
        onStart: (child) => void delay(wait).then(() => child.kill("SIGKILL")),
      });
    }
    await writeFiles(folder, files);
    const done = await compile();
    assert.equal(done.exit, 0, JSON.stringify(done.error));
    assert.deepEqual(await artifactsIn(folder), await fromNothing(files));
  });

  it("builds again what was removed from .tolbooth, whatever it was", async () => {
    const files = chain(2);
    await writeFiles(folder, files);
    await compile();
    const expected = await artifactsIn(folder);
    for (const lost of [
      "",
      "artifacts",
      "artifacts/build-info",
      "artifacts/contracts",
      "cache",
      "cache/builds",
    ]) {
      await rm(path.join(folder, ".tolbooth", lost), { recursive: true, force: true });
      assert.equal((await compile()).exit, 0, lost);
      assert.deepEqual(await artifactsIn(folder), expected, lost);
    }
  });

  it("compiles in a folder that was moved, from the same cache", async () => {
    const files = chain(2);
    await writeFiles(path.join(folder, "one"), files);
    await tolboothJson(["compile"], { cwd: path.join(folder, "one") });
    await rename(path.join(folder, "one"), path.join(folder, "two"));
    const moved = await tolboothJson(["compile"], { cwd: path.join(folder, "two") });
    assert.deepEqual(moved.result.compiled, []);
    assert.equal(moved.result.project, path.join(folder, "two"));
    await assert.rejects(stat(path.join(folder, "one")));
  });
});
