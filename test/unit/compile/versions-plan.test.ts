import assert from "node:assert/strict";
import { readSources, type InstalledCompiler } from "@tolbooth/sdk";
import { planCompilers, type CompilerPlan } from "../../../sdk/dist/compile/versions/plan.js";
import { memoryProject, memorySources } from "../support/projects.js";

const bundled: InstalledCompiler = { version: "0.8.37", origin: "bundled", soljsonFile: "/b/soljson.js" };
const on = (version: string, origin: InstalledCompiler["origin"] = "cache"): InstalledCompiler => ({
  version,
  origin,
  soljsonFile: `/${origin}/${version}/soljson.js`,
});

async function planOf(
  contents: Readonly<Record<string, string>>,
  installed: readonly InstalledCompiler[] | undefined,
): Promise<CompilerPlan | undefined> {
  return planCompilers(await memorySources(contents), bundled, installed);
}

/** version → entries. */
function groupsOf(plan: CompilerPlan | undefined): Record<string, readonly string[]> {
  return Object.fromEntries((plan?.groups ?? []).map((one) => [one.compiler.version, one.entries]));
}

const file = (pragma: string, ...imports: string[]): string =>
  `pragma solidity ${pragma};\n${imports.map((one) => `import "${one}";\n`).join("")}`;

describe("the choice of compilers", () => {
  it("needs no look at the disk where the bundled one will do", async () => {
    const plan = await planOf({ "A.sol": file("^0.8.0"), "B.sol": file(">=0.4.0"), "C.sol": "" }, undefined);
    assert.deepEqual(groupsOf(plan), { "0.8.37": ["A.sol", "B.sol", "C.sol"] });
    assert.equal(await planOf({ "A.sol": file("^0.7.0") }, undefined), undefined);
    assert.equal(
      await planOf({ "A.sol": "", "tolbooth.json": '{"solc":{"version":"0.8.19"}}' }, undefined),
      undefined,
    );
    const exact = await planOf({ "A.sol": "", "tolbooth.json": '{"solc":{"version":"0.8.37"}}' }, undefined);
    assert.deepEqual(groupsOf(exact), { "0.8.37": ["A.sol"] });
  });

  it("takes the bundled one if it will do, and else the newest", async () => {
    const contents = {
      "A.sol": file("^0.8.0"),
      "B.sol": file("^0.7.0"),
      "C.sol": file(">=0.6.0 <0.8.0"),
      "D.sol": file("0.7.5"),
      "E.sol": file("<0.8.37"),
    };
    const plan = await planOf(contents, [on("0.7.5"), on("0.8.10"), on("0.7.6"), on("0.8.9"), on("0.6.12")]);
    assert.deepEqual(groupsOf(plan), {
      "0.8.37": ["A.sol"],
      "0.7.6": ["B.sol", "C.sol"],
      "0.7.5": ["D.sol"],
      "0.8.10": ["E.sol"],
    });
    assert.deepEqual(plan?.missing, []);
  });

  it("prefers the project's own package to the cache's of the same version", async () => {
    const plan = await planOf({ "A.sol": file("0.7.6") }, [on("0.7.6", "project"), on("0.7.6", "cache")]);
    assert.equal(plan?.groups[0]?.compiler.origin, "project");
  });

  it("goes by everything that an entry imports, through circles too", async () => {
    const contents = {
      "contracts/A.sol": file(">=0.6.0", "./B.sol"),
      "contracts/B.sol": file(">=0.6.0", "lib/L.sol"),
      "contracts/C.sol": file(">=0.6.0"),
      "node_modules/lib/L.sol": file("^0.7.0", "./M.sol"),
      "node_modules/lib/M.sol": file("<=0.7.5", "./L.sol"),
    };
    const plan = await planOf(contents, [on("0.7.6"), on("0.7.4"), on("0.6.12")]);
    assert.deepEqual(groupsOf(plan), {
      "0.7.4": ["contracts/A.sol", "contracts/B.sol"],
      "0.8.37": ["contracts/C.sol"],
    });
  });

  it("satisfies all of a file's pragmas, and passes over one that nobody understands", async () => {
    const contents = {
      "A.sol": "pragma solidity >=0.7.0;\npragma solidity <0.8.0;",
      "B.sol": "pragma solidity next;",
    };
    assert.deepEqual(groupsOf(await planOf(contents, [on("0.6.12"), on("0.7.6")])), {
      "0.7.6": ["A.sol"],
      "0.8.37": ["B.sol"],
    });
  });

  it("says which release is missing, for which files, at which pragma", async () => {
    const contents = {
      "contracts/A.sol": file(">=0.7.0", "lib/L.sol"),
      "contracts/B.sol": file("^0.7.2"),
      "contracts/C.sol": file("=0.6.9"),
      "contracts/D.sol": file("^0.8.0"),
      "node_modules/lib/L.sol": file("^0.7.0"),
    };
    const plan = await planOf(contents, [on("0.8.19")]);
    assert.deepEqual(groupsOf(plan), {
      "0.8.37": ["contracts/A.sol", "contracts/B.sol", "contracts/C.sol", "contracts/D.sol"],
    });
    assert.deepEqual(plan?.missing, [
      { wanted: "^0.7.0", version: "0.7.6", units: ["contracts/A.sol", "contracts/B.sol"] },
      { wanted: "=0.6.9", version: "0.6.9", units: ["contracts/C.sol"] },
    ]);
    assert.deepEqual(
      plan?.notes.map(({ code, at }) => [code, at.unit]),
      [
        ["COMPILER_MISSING", "lib/L.sol"],
        ["COMPILER_MISSING", "contracts/B.sol"],
        ["COMPILER_MISSING", "contracts/C.sol"],
      ],
    );
  });

  it("offers nothing where no release could do", async () => {
    const plan = await planOf({ "A.sol": file("^99.0.0"), "B.sol": file("^0.9.0") }, []);
    assert.deepEqual([plan?.missing, plan?.notes], [[], []]);
    assert.deepEqual(groupsOf(plan), { "0.8.37": ["A.sol", "B.sol"] });
  });

  it("names both pragmas of a conflict", async () => {
    const contents = {
      "contracts/A.sol": file("^0.8.0", "./B.sol"),
      "contracts/B.sol": file(">=0.6.0", "lib/L.sol"),
      "node_modules/lib/L.sol": file("^0.7.0"),
    };
    const plan = await planOf(contents, [on("0.7.6")]);
    assert.deepEqual(groupsOf(plan), { "0.8.37": ["contracts/A.sol"], "0.7.6": ["contracts/B.sol"] });
    const [note] = plan?.notes ?? [];
    assert.deepEqual(
      [note?.code, note?.at.unit, note?.other?.unit, note?.other?.pragma.text],
      ["PRAGMAS_CONFLICT", "contracts/A.sol", "lib/L.sol", "^0.7.0"],
    );
    assert.deepEqual(plan?.missing, []);
  });

  it("names the entry's own pragma where it takes three to leave nothing", async () => {
    const contents = {
      "contracts/A.sol": file("0.6.0 || 0.7.0", "./B.sol", "./C.sol"),
      "contracts/B.sol": file("0.7.0 || 0.8.0"),
      "contracts/C.sol": file("0.8.0 || 0.6.0"),
    };
    const plan = await planOf(contents, [on("0.6.0"), on("0.7.0"), on("0.8.0")]);
    const [note] = plan?.notes ?? [];
    assert.deepEqual([note?.at.unit, note?.other?.unit], ["contracts/A.sol", "contracts/C.sol"]);
  });

  it("takes the exact version of tolbooth.json whatever the pragmas say", async () => {
    const contents = {
      "A.sol": file("^0.8.0"),
      "B.sol": file("^0.7.0"),
      "tolbooth.json": '{"solc":{"version":"0.8.19"}}',
    };
    assert.deepEqual(groupsOf(await planOf(contents, [on("0.7.6"), on("0.8.19")])), {
      "0.8.19": ["A.sol", "B.sol"],
    });
    await assert.rejects(planOf(contents, [on("0.7.6")]), { code: "COMPILER_VERSION_UNAVAILABLE" });
  });

  it("takes the exact version of foundry.toml, or says that another one took its place", async () => {
    const contents = { "src/A.sol": file("^0.8.0"), "foundry.toml": '[profile.default]\nsolc = "0.8.19"\n' };
    const found = await planOf(contents, [on("0.8.19")]);
    assert.deepEqual([groupsOf(found), found?.replaced], [{ "0.8.19": ["src/A.sol"] }, undefined]);
    const without = await planOf(contents, [on("0.8.18")]);
    assert.deepEqual([groupsOf(without), without?.replaced], [{ "0.8.37": ["src/A.sol"] }, "0.8.19"]);
    assert.deepEqual(without?.missing, [{ wanted: "0.8.19", version: "0.8.19", units: ["src/A.sol"] }]);
  });

  it("gives single files a version and settings of their own", async () => {
    const overrides = {
      "contracts/Old.sol": { version: "0.8.19" },
      "contracts/Big.sol": { settings: { optimizer: { enabled: true, runs: 1 } } },
    };
    const plan = await planOf(
      {
        "contracts/A.sol": file("^0.8.0", "./Old.sol"),
        "contracts/Old.sol": file("^0.8.0"),
        "contracts/Big.sol": file("^0.8.0"),
        "tolbooth.json": JSON.stringify({ solc: { settings: { evmVersion: "paris" }, overrides } }),
      },
      [on("0.8.19")],
    );
    assert.deepEqual(
      plan?.groups.map(({ compiler, entries, settings }) => [compiler.version, entries, settings]),
      [
        ["0.8.37", ["contracts/A.sol"], { evmVersion: "paris", optimizer: { enabled: true, runs: 200 } }],
        ["0.8.37", ["contracts/Big.sol"], { evmVersion: "paris", optimizer: { enabled: true, runs: 1 } }],
        ["0.8.19", ["contracts/Old.sol"], { evmVersion: "paris", optimizer: { enabled: true, runs: 200 } }],
      ],
    );
  });

  it("chooses for the files that are asked for, and not for the rest", async () => {
    const { files, project } = await memoryProject({ "A.sol": file("^0.8.0"), "B.sol": file("^0.7.0") });
    const sources = await readSources(files, project, { entries: ["A.sol"] });
    assert.deepEqual(groupsOf(planCompilers(sources, bundled)), { "0.8.37": ["A.sol"] });
  });
});
