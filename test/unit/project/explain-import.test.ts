import assert from "node:assert/strict";
import path from "node:path";
import {
  explainImport,
  explainImportsOf,
  findProject,
  readSources,
  type ImportExplanation,
  type Project,
} from "@tolbooth/sdk";
import type { MemoryFileSystem } from "../support/memory-files.js";
import { at, head, memoryProject } from "../support/projects.js";
import { declares, importing } from "./support/solc-agrees.js";

interface Opened {
  readonly files: MemoryFileSystem;
  readonly project: Project;
}

const explain = ({ files, project }: Opened, importPath: string, from = "contracts/A.sol") =>
  explainImport(files, project, from, importPath);

/** Rule, place and outcome of every path that was looked at. */
function attemptsOf({ trace }: ImportExplanation): string[][] {
  return trace.attempts.map(({ rule, path: place, outcome }) => [
    rule,
    path.relative(at(), place).split(path.sep).join("/"),
    outcome,
  ]);
}

describe("explaining an import", () => {
  const files = {
    "contracts/A.sol": head,
    "contracts/B.sol": declares("B"),
    "node_modules/p/P.sol": declares("P"),
    "node_modules/p/node_modules/q/Q.sol": declares("Q"),
    "node_modules/folder/x": "",
    "libs/x/X.sol": declares("X"),
  };

  it("names the rule, the file and its unit for each way in which one is found", async () => {
    const opened = await memoryProject({
      ...files,
      "tolbooth.json": '{\n  "sources": ["contracts"],\n  "remappings": ["@x/=libs/x/"]\n}\n',
    });
    const bundled = { prefix: "@bundled/", folder: path.resolve("/bundle") };
    opened.files.put(path.resolve("/bundle", "Z.sol"), declares("Z"));
    const project = { ...opened.project, bundledLibraries: [bundled] };
    for (const [importPath, rule, place, unit, from] of [
      ["./B.sol", "relative", at("contracts", "B.sol"), "contracts/B.sol"],
      ["contracts/B.sol", "root", at("contracts", "B.sol"), "contracts/B.sol"],
      ["@x/X.sol", "remapping", at("libs", "x", "X.sol"), "libs/x/X.sol"],
      ["p/P.sol", "node_modules", at("node_modules", "p", "P.sol"), "p/P.sol"],
      [
        "q/Q.sol",
        "node_modules",
        at("node_modules", "p", "node_modules", "q", "Q.sol"),
        "p/node_modules/q/Q.sol",
        "node_modules/p/P.sol",
      ],
      ["@bundled/Z.sol", "bundled-library", path.resolve("/bundle", "Z.sol"), "@bundled/Z.sol"],
      [
        at("contracts", "B.sol").split(path.sep).join("/"),
        "absolute",
        at("contracts", "B.sol"),
        "contracts/B.sol",
      ],
    ] as const) {
      const found = await explainImport(opened.files, project, from ?? "contracts/A.sol", importPath);
      assert.deepEqual([found.trace.rule, found.target?.path, found.target?.unit], [rule, place, unit]);
      assert.equal(found.problem, undefined);
      assert.equal(found.trace.attempts.at(-1)?.outcome, "found");
    }
  });

  it("shows the remapping's file and line, and that it decided, whether or not its target is there", async () => {
    const opened = await memoryProject({ ...files, "remappings.txt": "# libraries\n@x/=libs/x\n" });
    for (const [importPath, outcome] of [
      ["@x/X.sol", "found"],
      ["@x/Y.sol", "missing"],
    ] as const) {
      const found = await explain(opened, importPath);
      assert.deepEqual(found.trace.remapping, {
        context: "",
        prefix: "@x/",
        target: "libs/x/",
        origin: at("remappings.txt"),
        line: 2,
      });
      assert.deepEqual(attemptsOf(found), [["remapping", `libs/x/${importPath.slice(3)}`, outcome]]);
    }
  });

  it("shows a remapping that forge infers by the library folder", async () => {
    const opened = await memoryProject({
      "foundry.toml": "",
      "src/A.sol": head,
      "lib/forge-std/src/Test.sol": declares("Test"),
    });
    const found = await explain(opened, "forge-std/Test.sol", "src/A.sol");
    assert.equal(found.trace.rule, "foundry-library");
    assert.equal(found.trace.remapping?.origin, at("lib"));
    assert.equal(found.target?.unit, "lib/forge-std/src/Test.sol");
    assert.equal(found.target.own, false);
  });

  it("lists remappings that the build leaves out, with the reason", async () => {
    const opened = await memoryProject({
      "foundry.toml": '[profile.default]\nremappings = ["q/=one/", "q/r/=two/", "src/=three/"]\n',
      "src/A.sol": head,
      "two/R.sol": head,
    });
    const [narrow] = (await explain(opened, "q/r/R.sol", "src/A.sol")).ignoredRemappings;
    assert.equal(narrow?.remapping.prefix, "q/r/");
    assert.equal((narrow?.because as { prefix: string }).prefix, "q/");
    const [own] = (await explain(opened, "src/A.sol", "src/A.sol")).ignoredRemappings;
    assert.equal(own?.because, "src/");
    assert.deepEqual((await explain(opened, "other/X.sol", "src/A.sol")).ignoredRemappings, []);
  });

  it("lists every path in order with what was there, for an import that is not found", async () => {
    const opened = await memoryProject({ ...files, "node_modules/p/other.sol": "", "P/X.sol": "" });
    assert.deepEqual(attemptsOf(await explain(opened, "p/Other.sol")), [
      ["root", "p/Other.sol", "missing"],
      ["node_modules", "contracts/node_modules/p/Other.sol", "missing"],
      ["node_modules", "node_modules/p/Other.sol", "case"],
      ["node_modules", "../node_modules/p/Other.sol", "missing"],
    ]);
    const folder = await explain(opened, "folder");
    assert.equal(folder.problem?.code, "IMPORT_IS_FOLDER");
    assert.ok(
      attemptsOf(folder).some(
        ([, place, outcome]) => place === "node_modules/folder" && outcome === "folder",
      ),
    );
  });

  it("says why nothing was searched", async () => {
    const opened = await memoryProject(files);
    for (const [importPath, refusal] of [
      ["", "empty"],
      ["a\\b.sol", "backslash"],
      ["https://example.org/a.sol", "address"],
      ["\ud800", "not-text"],
    ] as const) {
      const { trace, problem } = await explain(opened, importPath);
      assert.deepEqual([trace.refusal, trace.attempts], [refusal, []]);
      assert.equal(problem?.code, "IMPORT_NOT_A_PATH");
    }
  });

  it("takes a file that was never saved, and one that is saved nowhere yet", async () => {
    const { files: memory, project } = await memoryProject(files);
    const overlay = new Map([[at("contracts", "New.sol"), importing("./B.sol", "./Newer.sol")]]);
    const [explained] = await explainImportsOf(memory, project, [at("contracts", "New.sol")], { overlay });
    assert.deepEqual(
      explained?.imports.map(({ explanation }) => explanation.target?.unit ?? explanation.problem?.code),
      ["contracts/B.sol", "IMPORT_NOT_FOUND"],
    );
    const target = await explainImport(memory, project, at("contracts", "A.sol"), "./New.sol", { overlay });
    assert.equal(target.target?.unit, "contracts/New.sol");
  });

  it("says of a file that cannot be read what is wrong with it", async () => {
    const { files: memory, project } = await memoryProject({ "A.sol": Uint8Array.from([0xff]) });
    await assert.rejects(explainImportsOf(memory, project, ["A.sol"]), { code: "FILE_NOT_UTF8" });
    await assert.rejects(explainImportsOf(memory, project, ["B.sol"]), { code: "FILE_NOT_FOUND" });
  });

  it("tells what reading the sources does, import by import", async () => {
    const contents = {
      "tolbooth.json": '{ "sources": ["contracts"], "remappings": ["@x/=libs/x/", "contracts/:y/=gone/"] }',
      ...files,
      "contracts/A.sol": importing("./B.sol", "@x/X.sol", "p/P.sol", "y/Y.sol", "./b.sol", "", "folder"),
      "node_modules/p/P.sol": declares("P", 'import "q/Q.sol"; import "./gone.sol";'),
    };
    const { files: memory, project } = await memoryProject(contents);
    const sources = await readSources(memory, project);
    for (const { unit, path: place } of sources.sources.values()) {
      const [explained] = await explainImportsOf(memory, project, [place]);
      const found = explained?.imports.flatMap(({ explanation }) => explanation.target?.unit ?? []);
      assert.deepEqual(found, sources.imports.get(unit), unit);
      const problems = explained?.imports.flatMap(({ explanation: { problem, importPath } }) =>
        problem ? [[problem.code, importPath, problem.message]] : [],
      );
      assert.deepEqual(
        problems,
        sources.problems
          .filter((one) => one.unit === unit)
          .map(({ code, importPath, message }) => [code, importPath, message]),
        unit,
      );
    }
  });

  it("knows a file outside its project, and one of a package, by what imports it", async () => {
    const { files: memory } = await memoryProject(files);
    const project = await findProject(memory, at("contracts"), { stopAt: at("contracts") });
    const found = await explainImport(memory, project, at("libs", "x", "X.sol"), "./X.sol");
    assert.equal(found.importer.unit, "../libs/x/X.sol");
    assert.equal(found.target?.unit, "../libs/x/X.sol");
  });
});
