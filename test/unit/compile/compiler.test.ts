import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import os from "node:os";
import path from "node:path";
import {
  BUNDLED_SOLC_VERSION,
  createCompiler,
  findProject,
  readSources,
  type Compiler,
  type SourceSet,
} from "@tolbooth/sdk";
import { compilerWorkerFile, createNodeHost, nodeBundledLibraries, soljsonFile } from "@tolbooth/sdk/node";
import { BUNDLED_SOLJSON_SHA256 } from "../../../sdk/dist/compile/version.js";
import { compileMemory, head, memorySources, sharedCompiler } from "../support/projects.js";

describe("a build", () => {
  it("gives code, interface and names of the project's contracts", async () => {
    const content = `${head}// é
interface I { function f() external; }
abstract contract Base { function g() public virtual; }
library Inner { function h(uint x) internal pure returns (uint) { return x; } }
library Outer { function h(uint[] storage x) external view returns (uint) { return x.length; } }
/// @title A thing
contract Thing is Base { uint immutable born = block.number; uint[] xs; function g() public override { xs.push(Outer.h(xs) + born + Inner.h(1)); } }
`;
    const build = await compileMemory({ "contracts/A.sol": content }, "build");
    assert.equal(build.ok, true, JSON.stringify(build.findings));
    assert.deepEqual(
      build.contracts.map(({ name, kind, deployable }) => [name, kind, deployable]),
      [
        ["Base", "abstract", false],
        ["I", "interface", false],
        ["Inner", "library", true],
        ["Outer", "library", true],
        ["Thing", "contract", true],
      ],
    );
    const thing = build.contracts.find((one) => one.name === "Thing");
    assert.ok(thing);
    assert.match(thing.creationCode, /^0x[0-9a-f_$]+$/);
    assert.ok(thing.creationCode.includes("__$"));
    assert.deepEqual(Object.keys(thing.linkReferences["contracts/A.sol"] ?? {}), ["Outer"]);
    assert.deepEqual(Object.keys(thing.deployedLinkReferences["contracts/A.sol"] ?? {}), ["Outer"]);
    assert.equal(Object.keys(thing.immutableReferences).length, 1);
    assert.equal(thing.runtimeSize, (thing.runtimeCode.length - 2) / 2);
    assert.deepEqual(
      thing.abi.map((entry) => entry["name"]),
      ["g"],
    );
    assert.equal(thing.devdoc["title"], "A thing");
    assert.equal((JSON.parse(thing.metadata) as { language: string }).language, "Solidity");
    assert.match(build.solcVersion, /^0\.8\.37\+commit\.[0-9a-f]{8}/);

    // The names' places are our own scan's, which is held against solc's tree elsewhere.
    for (const { name, nameRange } of build.contracts)
      assert.equal(Buffer.from(content).subarray(nameRange?.start, nameRange?.end).toString(), name);
  });

  it("makes code of imports only where somebody could deploy it", async () => {
    const build = await compileMemory(
      {
        "contracts/A.sol": `${head}import "p/P.sol";\ncontract A is Q {}`,
        "node_modules/p/P.sol": `${head}abstract contract Q {} contract Whole is Q { error E(); }
library In { function f() internal {} } library Out { function f() public {} }`,
      },
      "build",
    );
    assert.deepEqual(
      build.contracts.map(({ unit, name, deployable }) => [unit, name, deployable]),
      [
        ["contracts/A.sol", "A", true],
        ["p/P.sol", "In", false],
        ["p/P.sol", "Out", true],
        ["p/P.sol", "Q", false],
        ["p/P.sol", "Whole", true],
      ],
    );
    assert.deepEqual(
      build.contracts.find((one) => one.name === "Whole")?.abi.map((entry) => entry["name"]),
      ["E"],
    );
  });

  it("compiles two contracts of one name in different files", async () => {
    const build = await compileMemory(
      {
        "contracts/A.sol": `${head}contract Same {}`,
        "contracts/B.sol": `${head}contract Same { uint public x; }`,
      },
      "build",
    );
    assert.deepEqual(
      build.contracts.map(({ unit, name }) => `${unit}:${name}`),
      ["contracts/A.sol:Same", "contracts/B.sol:Same"],
    );
  });

  it("gives the same input for the same sources in whatever order they were found", async () => {
    const contents = { "A.sol": `${head}import "./B.sol";`, "B.sol": `${head}contract B {}` };
    const one = await sharedCompiler().compile(
      await memorySources(contents, { entries: ["A.sol", "B.sol"] }),
      {
        mode: "build",
      },
    );
    const other = await sharedCompiler().compile(
      await memorySources(contents, { entries: ["B.sol", "A.sol"] }),
      {
        mode: "build",
      },
    );
    assert.equal(JSON.stringify(one.input), JSON.stringify(other.input));
  });

  it("goes through the intermediate language when the project says so, and on afterwards", async () => {
    const build = await compileMemory(
      {
        "tolbooth.json": '{ "solc": { "settings": { "viaIR": true } } }',
        "contracts/A.sol": `${head}contract A { function f() external pure returns (uint) { return 1; } }`,
      },
      "build",
    );
    assert.equal(build.ok, true);
    assert.equal((await compileMemory({ "A.sol": `${head}contract A {}` })).ok, true);
  });

  it("compiles a file in an otherwise empty folder against the libraries that come along", async () => {
    const folder = await mkdtemp(path.join(os.tmpdir(), "tolbooth-test-"));
    try {
      await writeFile(
        path.join(folder, "Permit.sol"),
        `${head}import {AccessControl} from "@openzeppelin/contracts/access/AccessControl.sol";
contract Permit is AccessControl { function f() external onlyRole(DEFAULT_ADMIN_ROLE) {} }`,
      );
      const { files } = createNodeHost();
      const project = await findProject(files, folder, {
        stopAt: folder,
        bundledLibraries: nodeBundledLibraries(),
      });
      const build = await sharedCompiler().compile(await readSources(files, project), { mode: "build" });
      assert.deepEqual(build.findings, []);
      assert.equal(build.contracts[0]?.name, "Permit");
      assert.ok((build.contracts[0]?.runtimeSize ?? 0) > 500);
    } finally {
      await rm(folder, { recursive: true });
    }
  });

  // Whether code can be made of them, forge's tests say: making it here again would cost half a minute.
  it("finds nothing in any contract of the sdk", async () => {
    const { files } = createNodeHost();
    const folder = path.resolve("sdk");
    const project = await findProject(files, folder, { stopAt: folder });
    const sources = await readSources(files, project);
    for (const name of ["AgencyRegistry", "ConsentRegistry", "MovementClearance"])
      assert.ok(
        sources.entries.some((unit) => unit.endsWith(`/${name}.sol`)),
        name,
      );
    const { findings } = await sharedCompiler().compile(sources, { mode: "check" });
    assert.deepEqual(
      findings.filter((finding) => !finding.unit?.startsWith("@openzeppelin/")),
      [],
    );
  });
});

describe("the bundled compiler", () => {
  it("is the version and the file that the sdk says", async () => {
    const require = createRequire(import.meta.url);
    assert.equal((require("solc/package.json") as { version: string }).version, BUNDLED_SOLC_VERSION);
    assert.equal(sharedCompiler().version, BUNDLED_SOLC_VERSION);
    const digest = createHash("sha256")
      .update(await readFile(soljsonFile()))
      .digest("hex");
    assert.equal(digest, BUNDLED_SOLJSON_SHA256);
  });

  it("is refused when tolbooth.json asks for another version", async () => {
    const sources = await memorySources({
      "tolbooth.json": '{ "solc": { "version": "0.8.24" } }',
      "A.sol": head,
    });
    await assert.rejects(sharedCompiler().compile(sources, { mode: "check" }), {
      code: "COMPILER_VERSION_UNAVAILABLE",
    });
  });
});

describe("the compiler's worker", () => {
  let quick: SourceSet;
  let slow: SourceSet;
  let compiler: Compiler;

  before(async () => {
    quick = await memorySources({ "A.sol": `${head}contract A {}` });
    const functions = Array.from(
      { length: 600 },
      (_, index) =>
        `function f${index}(uint[] memory a) public pure returns (uint s) { for (uint i; i < a.length; ++i) s += a[i] * ${index}; }`,
    );
    slow = await memorySources({ "A.sol": `${head}contract A { ${functions.join("\n")} }` });
  });
  beforeEach(() => {
    compiler = createCompiler({ workerFile: compilerWorkerFile(), soljsonFile: soljsonFile() });
  });
  afterEach(() => compiler.dispose());

  it("does not begin what was cancelled before", async () => {
    const signal = AbortSignal.abort();
    await assert.rejects(compiler.compile(quick, { mode: "check", signal }), { code: "OPERATION_CANCELLED" });
  });

  it("lets go of a running job at once and serves the next one", async () => {
    await compiler.compile(quick, { mode: "check" });
    const controller = new AbortController();
    const running = compiler.compile(slow, { mode: "build", signal: controller.signal });
    await new Promise((resolve) => setTimeout(resolve, 200));
    const startedAt = performance.now();
    controller.abort();
    await assert.rejects(running, { code: "OPERATION_CANCELLED" });
    assert.ok(performance.now() - startedAt < 200);
    // The worker is busy for longer than anybody waits, so it is replaced.
    assert.equal((await compiler.compile(quick, { mode: "check" })).ok, true);
    assert.ok(performance.now() - startedAt < 10_000);
  });

  it("takes a waiting job's place by a newer one of its lane, and of no other", async () => {
    const first = compiler.compile(quick, { mode: "check", lane: "typing" });
    const replaced = compiler.compile(quick, { mode: "check", lane: "typing" });
    const other = compiler.compile(quick, { mode: "check", lane: "saving" });
    const laneless = compiler.compile(quick, { mode: "check" });
    const last = compiler.compile(quick, { mode: "check", lane: "typing" });
    await assert.rejects(replaced, { code: "OPERATION_CANCELLED" });
    for (const job of await Promise.all([first, other, laneless, last])) assert.equal(job.ok, true);
  });

  it("cancels what waits without disturbing what runs", async () => {
    const controller = new AbortController();
    const running = compiler.compile(quick, { mode: "check" });
    const waiting = compiler.compile(quick, { mode: "check", signal: controller.signal });
    controller.abort();
    await assert.rejects(waiting, { code: "OPERATION_CANCELLED" });
    assert.equal((await running).ok, true);
  });

  it("cancels everything when it is disposed of", async () => {
    const jobs = [compiler.compile(quick, { mode: "check" }), compiler.compile(quick, { mode: "check" })];
    const settled = Promise.allSettled(jobs);
    await compiler.dispose();
    for (const job of await settled) assert.equal(job.status, "rejected");
    await assert.rejects(compiler.compile(quick, { mode: "check" }), { code: "OPERATION_CANCELLED" });
  });

  describe("in trouble", () => {
    let folder: string;
    before(async () => {
      folder = await mkdtemp(path.join(os.tmpdir(), "tolbooth-test-"));
    });
    after(() => rm(folder, { recursive: true }));

    async function withWorker(script: string): Promise<Compiler> {
      const workerFile = path.join(
        folder,
        `${createHash("sha256").update(script).digest("hex").slice(0, 8)}.cjs`,
      );
      await writeFile(workerFile, `const { parentPort } = require("node:worker_threads");\n${script}`);
      return createCompiler({ workerFile, soljsonFile: soljsonFile() });
    }

    for (const [what, script] of [
      ["dies", 'parentPort.on("message", () => process.exit(7));'],
      ["throws", 'parentPort.on("message", () => { throw new Error("out of memory\\n    at wasm"); });'],
      [
        "says that it crashed",
        'parentPort.on("message", (job) => parentPort.postMessage({ kind: "stopped", id: job.id, reason: "unreachable" }));',
      ],
    ] as const)
      it(`is replaced when it ${what}, and the job says so`, async () => {
        const troubled = await withWorker(script);
        const jobs = [troubled.compile(quick, { mode: "check" }), troubled.compile(quick, { mode: "check" })];
        for (const job of jobs)
          await assert.rejects(job, (error: Error & { code: string }) => {
            assert.equal(error.code, "COMPILER_STOPPED");
            assert.ok(!error.message.includes("\n"));
            return true;
          });
        await troubled.dispose();
      });

    it("compiles again after a death", async () => {
      const marker = path.join(folder, "died");
      const real = JSON.stringify(compilerWorkerFile());
      const troubled = await withWorker(`const fs = require("node:fs");
if (fs.existsSync(${JSON.stringify(marker)})) import(${real});
else { fs.writeFileSync(${JSON.stringify(marker)}, ""); process.exit(1); }`);
      await assert.rejects(troubled.compile(quick, { mode: "check" }), { code: "COMPILER_STOPPED" });
      assert.equal((await troubled.compile(quick, { mode: "check" })).ok, true);
      await troubled.dispose();
    });

    it("says that there is no compiler, or not the one that was released", async () => {
      const changed = path.join(folder, "soljson.js");
      await writeFile(changed, "module.exports = {};");
      for (const file of [path.join(folder, "missing.js"), changed]) {
        const without = createCompiler({ workerFile: compilerWorkerFile(), soljsonFile: file });
        await assert.rejects(without.compile(quick, { mode: "check" }), { code: "COMPILER_NOT_FOUND" });
        await without.dispose();
      }
    });

    it("says that there is no worker", async () => {
      const without = createCompiler({
        workerFile: path.join(folder, "none.js"),
        soljsonFile: soljsonFile(),
      });
      await assert.rejects(without.compile(quick, { mode: "check" }), { code: "COMPILER_STOPPED" });
      await without.dispose();
    });
  });
});
