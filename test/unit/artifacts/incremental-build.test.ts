import assert from "node:assert/strict";
import path from "node:path";
import type { BuildReport } from "@tolbooth/sdk";
import { MemoryFileSystem } from "../support/memory-files.js";
import { at, head, memoryBuilder } from "../support/projects.js";
import { rounds } from "../../support/thorough.js";

/** Everything that can be switched on and off in the project below. */
const switches = [
  "comment in library",
  "warning in library",
  "error in library",
  "comment in base",
  "warning in base",
  "type error in base",
  "parse error in base",
  "declaration error in base",
  "deep function in base",
  "derived calls deep function",
  "hook reverts",
  "warning in derived",
  "second derived",
  "no licence in derived",
  "external library changed",
  "user is gone",
  "user creates derived",
  "type error in user",
  "parse error in user",
  "alone is renamed",
  "alone is gone",
  "comment in alone",
  "import of alone is missing",
  "circle",
  "other remapping",
  "other optimizer runs",
  "by way of the intermediate language",
  "too large",
] as const;

type Switch = (typeof switches)[number];

/** The project's files, as the switches stand. */
function projectOf(on: ReadonlySet<Switch>): Map<string, string> {
  const if_ = (name: Switch, text: string, otherwise = ""): string => (on.has(name) ? text : otherwise);
  const files = new Map<string, string>();
  const settings = {
    optimizer: { enabled: true, runs: on.has("other optimizer runs") ? 1 : 200 },
    ...(on.has("by way of the intermediate language") ? { viaIR: true } : {}),
  };
  files.set(
    "tolbooth.json",
    JSON.stringify({
      ...(on.has("other remapping") ? { remappings: ["q/=node_modules/p/"] } : {}),
      solc: { settings },
    }),
  );
  const unused = "function unused() public pure { uint256 nothing; }";
  files.set(
    "node_modules/p/P.sol",
    `${head}${if_("comment in library", "// changed\n")}abstract contract P {
      ${if_("warning in library", unused.replace("unused", "unusedInLibrary"))}
      ${if_("error in library", "uint256 wrong = true;")}
    }
    contract Deployable {}`,
  );
  const locals = Array.from({ length: 20 }, (_, index) => `uint256 l${index} = a + ${index};`).join(" ");
  const sum = Array.from({ length: 20 }, (_, index) => `l${index}`).join(" + ");
  files.set(
    "contracts/Base.sol",
    `${head}import {P} from "${if_("other remapping", "q", "p")}/P.sol";
    ${if_("circle", 'import "./Derived.sol";')}
    ${if_("comment in base", "// changed")}
    abstract contract Base is P {
      function hook() internal virtual returns (uint256);
      function run() public returns (uint256) { uint256 x = hook(); return x + 1; }
      ${if_("warning in base", unused.replace("unused", "unusedInBase"))}
      ${if_("type error in base", "uint256 wrongInBase = true;")}
      ${if_("declaration error in base", "Missing missing;")}
      ${if_("deep function in base", `function deep(uint256 a) internal pure returns (uint256) { ${locals} return ${sum}; }`)}
    }
    ${if_("parse error in base", "contract {")}`,
  );
  const callsDeep = on.has("deep function in base") && on.has("derived calls deep function");
  const derived = (name: string, hook: string): string =>
    `contract ${name} is Base { function hook() internal pure override returns (uint256) { ${hook} } ${callsDeep ? "function d() public pure returns (uint256) { return deep(1); }" : ""} }`;
  files.set(
    "contracts/Derived.sol",
    `${if_("no licence in derived", head.split("\n").slice(1).join("\n"), head)}import "./Base.sol";
    ${derived("Derived", if_("hook reverts", "revert();", "return 1;"))}
    ${if_("warning in derived", `contract Warned { ${unused} }`)}`,
  );
  if (on.has("second derived"))
    files.set("contracts/Second.sol", `${head}import "./Base.sol"; ${derived("Second", "return 2;")}`);
  files.set(
    "contracts/External.sol",
    `${head}library External { function get() external pure returns (uint256) { return ${if_("external library changed", "2", "1")}; } }`,
  );
  if (!on.has("user is gone"))
    files.set(
      "contracts/User.sol",
      `${head}import "./External.sol"; import "./Derived.sol"; import {Deployable} from "${if_("other remapping", "q", "p")}/P.sol";
      contract User { function use() public ${if_("user creates derived", "returns (uint256) { new Derived(); new Deployable();", "pure returns (uint256) {")} return External.get(); }
      ${if_("type error in user", "uint256 wrongInUser = true;")} }
      ${if_("parse error in user", "contract {")}`,
    );
  const alone = `contracts/${if_("alone is renamed", "sub/Renamed", "Alone")}.sol`;
  if (!on.has("alone is gone"))
    files.set(alone, `${head}${if_("comment in alone", "// changed\n")}contract Alone { uint256 public x; }`);
  if (on.has("import of alone is missing"))
    files.set("contracts/Importer.sol", `${head}import "./Alone.sol"; contract Importer is Alone {}`);
  // The optimiser of the intermediate language takes minutes for so much data.
  if (on.has("too large") && !on.has("by way of the intermediate language"))
    files.set(
      "contracts/Large.sol",
      `${head}contract Large { bytes public constant data = hex"${"5a".repeat(25_000)}"; }`,
    );
  return files;
}

/** Makes the files on the disk those, touching none that is so already. */
async function put(files: MemoryFileSystem, wanted: ReadonlyMap<string, string>): Promise<void> {
  for (const place of files.paths()) {
    const name = path.relative(at(), place).split(path.sep).join("/");
    if (!name.startsWith(".tolbooth/") && !wanted.has(name)) await files.removeFile(place);
  }
  for (const [name, text] of wanted)
    if (files.text(at(...name.split("/"))) !== text) files.put(at(...name.split("/")), text);
}

/** What a build gave, as far as it must not depend on what was built before. */
interface Result {
  readonly report: Omit<BuildReport, "compiled" | "milliseconds">;
  /** By file: the text, and what the artifact's own build info says about its code. */
  readonly artifacts: Record<string, { text: string; code: string }>;
}

async function build(files: MemoryFileSystem): Promise<Result & { compiled: readonly string[] }> {
  const { report } = await memoryBuilder(files).build();
  const { compiled, milliseconds: _, ...rest } = report;
  const artifacts: Result["artifacts"] = {};
  for (const place of files.paths().filter((one) => one.startsWith(at(".tolbooth", "artifacts")))) {
    if (!place.endsWith(".json") || place.endsWith(".dbg.json") || !place.includes(".sol")) continue;
    const text = files.text(place) ?? "";
    const { sourceName, contractName } = JSON.parse(text) as Record<string, string>;
    const debug = JSON.parse(files.text(place.replace(/\.json$/, ".dbg.json")) ?? "") as {
      buildInfo: string;
    };
    const info = JSON.parse(files.text(path.resolve(path.dirname(place), debug.buildInfo)) ?? "") as {
      output: { contracts: Record<string, Record<string, { evm?: { bytecode?: { object?: string } } }>> };
    };
    const code = info.output.contracts[sourceName!]?.[contractName!]?.evm?.bytecode?.object ?? "";
    artifacts[path.relative(at(), place)] = { text, code };
  }
  return { report: rest, artifacts, compiled };
}

async function buildFromNothing(wanted: ReadonlyMap<string, string>): Promise<Result> {
  const files = new MemoryFileSystem();
  await put(files, wanted);
  const { report, artifacts } = await build(files);
  return { report, artifacts };
}

/** Numbers from a seed, the same in every run. */
function random(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

describe("a build after an edit", function () {
  this.timeout(600_000);

  for (const seed of [1, 2])
    it(`gives what a build from nothing gives, edit after edit (seed ${seed})`, async () => {
      const files = new MemoryFileSystem();
      const next = random(seed);
      const on = new Set<Switch>();
      let lastGood: Result["artifacts"] = {};
      for (let step = 0; step < rounds(8, 40); step++) {
        // Mostly one thing changes; sometimes several at once, as when a branch is switched.
        for (let flips = step === 0 ? 0 : next(5) === 0 ? 4 : 1; flips > 0; flips--) {
          const name = switches[next(switches.length)]!;
          if (!on.delete(name)) on.add(name);
        }
        // What takes long does not stay for long.
        if (step % 4 === 3) on.delete("by way of the intermediate language");
        const wanted = projectOf(on);
        await put(files, wanted);
        const now = await build(files);
        const expected = await buildFromNothing(wanted);
        const what = `step ${step}: ${[...on].join(", ")}`;
        assert.deepEqual(now.report, expected.report, what);
        // Where something is wrong, the artifacts of before stay.
        if (expected.report.ok) lastGood = expected.artifacts;
        assert.deepEqual(now.artifacts, lastGood, what);
        assert.deepEqual((await build(files)).compiled, [], `again after ${what}`);
      }
    });

  /** Puts the switches one way, then another, and gives what the second build compiled. */
  async function compiledAfter(
    before: readonly Switch[],
    after: readonly Switch[],
  ): Promise<readonly string[]> {
    const files = new MemoryFileSystem();
    await put(files, projectOf(new Set(before)));
    await build(files);
    await put(files, projectOf(new Set(after)));
    return (await build(files)).compiled.toSorted();
  }

  it("compiles what imports the edited file, and nothing else", async () => {
    assert.deepEqual(await compiledAfter([], ["comment in alone"]), ["contracts/Alone.sol"]);
    assert.deepEqual(await compiledAfter([], ["external library changed"]), [
      "contracts/External.sol",
      "contracts/User.sol",
    ]);
    assert.deepEqual(await compiledAfter([], ["comment in base"]), [
      "contracts/Base.sol",
      "contracts/Derived.sol",
      "contracts/User.sol",
    ]);
  });

  it("compiles only what was wrong once it is mended", async () => {
    assert.deepEqual(await compiledAfter(["type error in user"], []), ["contracts/User.sol"]);
    assert.deepEqual(await compiledAfter(["parse error in user", "warning in base"], ["warning in base"]), [
      "contracts/User.sol",
    ]);
  });

  it("compiles nothing where an edit is taken back", async () => {
    const files = new MemoryFileSystem();
    for (const [on, count] of [
      [[], 6],
      [["comment in base"], 3],
      [[], 0],
      [["comment in base"], 0],
    ] as const) {
      await put(files, projectOf(new Set(on)));
      assert.equal((await build(files)).compiled.length, count, on.join());
    }
  });

  it("lets a warning go with the contract that it was true of, although the text that it lies in stays", async () => {
    const files = new MemoryFileSystem();
    const codesInBase = async (...on: Switch[]): Promise<string[]> => {
      await put(files, projectOf(new Set(on)));
      const { report } = await build(files);
      return report.findings.filter(({ unit }) => unit === "contracts/Base.sol").map(({ code }) => code);
    };
    assert.deepEqual(await codesInBase("second derived"), []);
    assert.deepEqual(await codesInBase("second derived", "hook reverts"), ["5740"]);
    assert.deepEqual(await codesInBase("second derived", "hook reverts", "comment in base"), ["5740"]);
    assert.deepEqual(await codesInBase("second derived", "comment in base"), []);
  });

  it("builds a part, and then the rest", async () => {
    const files = new MemoryFileSystem();
    await put(files, projectOf(new Set(["type error in user"])));
    const part = await memoryBuilder(files).build({ entries: [at("contracts", "Derived.sol")] });
    assert.equal(part.report.ok, true);
    assert.deepEqual(part.report.compiled.toSorted(), [
      "contracts/Base.sol",
      "contracts/Derived.sol",
      "p/P.sol",
    ]);
    await put(files, projectOf(new Set()));
    const now = await build(files);
    assert.deepEqual(now.compiled.toSorted(), [
      "contracts/Alone.sol",
      "contracts/External.sol",
      "contracts/User.sol",
    ]);
    assert.deepEqual(now.artifacts, (await buildFromNothing(projectOf(new Set()))).artifacts);
  });
});

describe("a build with a cache that is not what it was", function () {
  this.timeout(300_000);

  /** A project that was built with an error in it, so that the cache is all that there is to go by. */
  async function built(on: readonly Switch[]): Promise<MemoryFileSystem> {
    const files = new MemoryFileSystem();
    await put(files, projectOf(new Set(on)));
    await build(files);
    return files;
  }

  const cacheFiles = (files: MemoryFileSystem): string[] =>
    files.paths().filter((place) => place.startsWith(at(".tolbooth", "cache")));

  const damages: Record<string, (bytes: Buffer) => Buffer> = {
    empty: () => Buffer.alloc(0),
    "cut off in the first line": (bytes) => bytes.subarray(0, 20),
    "cut off after the first line": (bytes) => bytes.subarray(0, bytes.indexOf("\n") + 1),
    "cut off in the middle": (bytes) => bytes.subarray(0, bytes.length >> 1),
    "without its last byte": (bytes) => bytes.subarray(0, -1),
    "with one bit changed": (bytes) => {
      const changed = Buffer.from(bytes);
      changed[bytes.length - 30]! ^= 1;
      return changed;
    },
    "of a later version": (bytes) =>
      Buffer.from(bytes.toString("latin1").replace('"version":1', '"version":2'), "latin1"),
    "of another kind": () => Buffer.from('{"format":"other","version":1}\n[]'),
    "not JSON": () => Buffer.from("\u0000\u0001\n"),
  };

  for (const [name, damage] of Object.entries(damages))
    it(`builds again what it cannot rely on: ${name}`, async () => {
      const whole = projectOf(new Set());
      const expected = await buildFromNothing(whole);
      const places = cacheFiles(await built(["type error in user"]));
      for (const place of places) {
        const files = await built(["type error in user"]);
        files.put(place, damage(Buffer.from(await files.readFile(place).then((bytes) => bytes!))));
        await put(files, whole);
        const { report, artifacts } = await build(files);
        assert.deepEqual({ report, artifacts }, expected, place);
      }
    });

  it("takes from another project's cache what is the same, and nothing else", async () => {
    const files = await built(["other optimizer runs"]);
    for (const place of cacheFiles(await built([])))
      files.put(place, (await (await built([])).readFile(place))!);
    await put(files, projectOf(new Set(["comment in base"])));
    const { report, artifacts } = await build(files);
    assert.deepEqual({ report, artifacts }, await buildFromNothing(projectOf(new Set(["comment in base"]))));
  });

  it("makes again an artifact that somebody changed, cut off or removed", async () => {
    const expected = await buildFromNothing(projectOf(new Set()));
    const artifact = at(".tolbooth", "artifacts", "contracts", "User.sol", "User.json");
    for (const change of [
      (files: MemoryFileSystem) => files.put(artifact, (files.text(artifact) ?? "").replace("0x60", "0x61")),
      (files: MemoryFileSystem) => files.put(artifact, (files.text(artifact) ?? "").slice(0, 100)),
      (files: MemoryFileSystem) => files.removeFile(artifact),
      (files: MemoryFileSystem) => files.removeFile(artifact.replace(".json", ".dbg.json")),
      (files: MemoryFileSystem) => files.removeFile(at(".tolbooth", "artifacts", "manifest.json")),
      (files: MemoryFileSystem) => {
        const info = files.paths().find((place) => place.includes("build-info"));
        files.put(info!, "{");
      },
    ]) {
      const files = await built([]);
      await change(files);
      const { report, artifacts } = await build(files);
      assert.deepEqual({ report, artifacts }, expected);
    }
  });

  it("rebuilds what a manifest of version 1 lists, and removes what is no longer there", async () => {
    const files = await built([]);
    const gone = at(".tolbooth", "artifacts", "contracts", "Gone.sol", "Gone.json");
    files.put(gone, files.text(at(".tolbooth", "artifacts", "contracts", "Alone.sol", "Alone.json"))!);
    const entry = { unit: "contracts/Gone.sol", contract: "Gone", own: true, buildInfo: "build-info/0.json" };
    const artifacts = { "contracts/Gone.sol/Gone.json": entry };
    const manifest = { format: "tolbooth/artifacts", version: 1, artifacts };
    files.put(at(".tolbooth", "artifacts", "manifest.json"), JSON.stringify(manifest));
    for (const place of cacheFiles(files)) await files.removeFile(place);
    const now = await build(files);
    assert.equal(now.compiled.length, 6);
    assert.equal(files.text(gone), undefined);
  });

  it("builds on a disk that takes nothing into the cache", async () => {
    const files = new MemoryFileSystem();
    await put(files, projectOf(new Set()));
    for (const place of cacheFiles(await built([]))) files.failWriteOf.add(place);
    const { report, artifacts } = await build(files);
    assert.deepEqual({ report, artifacts }, await buildFromNothing(projectOf(new Set())));
  });
});
