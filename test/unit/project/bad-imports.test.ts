import assert from "node:assert/strict";
import path from "node:path";
import { explainImport, findProject, readSources, type SourceProblem } from "@tolbooth/sdk";
import { MemoryFileSystem } from "../support/memory-files.js";
import { at, head, memoryProject, memorySources, root, sharedCompiler } from "../support/projects.js";
import { assertSolcAgrees, declares, importing } from "./support/solc-agrees.js";

/** The problems of a project in memory: code and import. */
async function problemsOf(contents: Readonly<Record<string, string | Uint8Array>>): Promise<string[][]> {
  const { problems } = await memorySources(contents);
  return problems.map(({ code, importPath = "" }) => [code, importPath]);
}

async function only(contents: Readonly<Record<string, string | Uint8Array>>): Promise<SourceProblem> {
  const { problems } = await memorySources(contents);
  assert.equal(problems.length, 1, JSON.stringify(problems));
  return problems[0]!;
}

describe("bad imports", () => {
  it("300 files that import each other in a circle are read and compiled", async function () {
    this.timeout(20_000);
    const count = 300;
    const contents = Object.fromEntries(
      Array.from({ length: count }, (_, index) => [
        `contracts/C${index}.sol`,
        declares(
          `C${index}`,
          `import "./C${(index + 1) % count}.sol"; import "./C${(index * 7) % count}.sol";`,
        ),
      ]),
    );
    const sources = await memorySources(contents, { entries: ["contracts/C0.sol"] });
    assert.equal(sources.sources.size, count);
    assert.deepEqual(sources.imports.get("contracts/C5.sol"), ["contracts/C6.sol", "contracts/C35.sol"]);
    assert.deepEqual(sources.remappings, []);
    await assertSolcAgrees(sources);
  });

  it("a folder: relative, from the root, by a remapping, with a slash", async () => {
    assert.deepEqual(
      await problemsOf({
        "tolbooth.json": '{ "sources": ["contracts"], "remappings": ["x/=contracts/"] }',
        "contracts/A.sol": importing("./b", "contracts/b", "x/b", "./b/"),
        "contracts/b/B.sol": head,
      }),
      [
        ["IMPORT_IS_FOLDER", "./b"],
        ["IMPORT_IS_FOLDER", "contracts/b"],
        ["IMPORT_IS_FOLDER", "x/b"],
        ["IMPORT_IS_FOLDER", "./b/"],
      ],
    );
  });

  it("a byte order mark and CRLF: imports are found, and solc says what it does not take", async () => {
    const crlf = declares("A", 'import "./B.sol";').replaceAll("\n", "\r\n");
    await assertSolcAgrees(await memorySources({ "A.sol": crlf, "B.sol": declares("B") }));
    const marked = await memorySources({ "A.sol": `\uFEFF${crlf}`, "B.sol": declares("B") });
    assert.deepEqual(marked.imports.get("A.sol"), ["B.sol"]);
    const { findings } = await sharedCompiler().compile(marked, { mode: "check" });
    assert.deepEqual([...new Set(findings.map(({ unit }) => unit))], ["A.sol"]);
  });

  it("half a surrogate pair in an import path is no path; in a file it is no UTF-8", async () => {
    assert.deepEqual(await problemsOf({ "A.sol": importing("./\\ud83d.sol") }), [
      ["IMPORT_NOT_A_PATH", "./\ud83d.sol"],
    ]);
    const halfPair = Uint8Array.from([...Buffer.from(head), 0xed, 0xa0, 0xbd]);
    assert.equal((await only({ "A.sol": halfPair })).code, "FILE_NOT_UTF8");
  });

  it("a whole surrogate pair and other letters in a path are found", async () => {
    const names = ["é.sol", "🛃.sol", "two words.sol", "a'b.sol"];
    const contents = Object.fromEntries(names.map((name, index) => [name, declares(`C${index}`)]));
    const sources = await memorySources({ ...contents, "A.sol": importing("./\\u00e9.sol") });
    assert.ok(sources.sources.has("é.sol"));
    const direct = `${head}import unicode"./🛃.sol"; import "./two words.sol"; import "./a'b.sol";`;
    assert.deepEqual((await memorySources({ ...contents, "A.sol": direct })).problems, []);
  });

  it("an address, a backslash, NUL and nothing are told from what was not found", async () => {
    assert.deepEqual(
      await problemsOf({
        "A.sol": importing(
          "",
          "https://example.org/A.sol",
          "ipfs://Qm/A.sol",
          ".\\\\B.sol",
          "\\x00",
          "github.com/a/A.sol",
        ),
        "B.sol": head,
      }),
      [
        ["IMPORT_NOT_A_PATH", ""],
        ["IMPORT_NOT_A_PATH", "https://example.org/A.sol"],
        ["IMPORT_NOT_A_PATH", "ipfs://Qm/A.sol"],
        ["IMPORT_NOT_A_PATH", ".\\B.sol"],
        ["IMPORT_NOT_A_PATH", "\0"],
        ["IMPORT_NOT_FOUND", "github.com/a/A.sol"],
      ],
    );
  });

  it("an address that a remapping stands for is found", async () => {
    const sources = await memorySources({
      "tolbooth.json": '{ "sources": ["A.sol"], "remappings": [":https://example.org/=web/"] }',
      "A.sol": importing("https://example.org/X.sol"),
      "web/X.sol": declares("X"),
    });
    assert.deepEqual(sources.imports.get("A.sol"), ["web/X.sol"]);
    await assertSolcAgrees(sources);
  });

  it("an absolute path is the file itself, and only that is tried", async () => {
    const { files, project } = await memoryProject({
      "A.sol": importing(at("deep", "B.sol").split(path.sep).join("/"), "/no/where.sol"),
      "deep/B.sol": declares("B"),
    });
    const { problems, imports } = await readSources(files, project, { entries: ["A.sol"] });
    assert.deepEqual(imports.get("A.sol"), ["deep/B.sol"]);
    assert.deepEqual(
      problems.map(({ triedPaths }) => triedPaths),
      [[path.normalize("/no/where.sol")]],
    );
  });

  it("out of the root by ../: a file that is there is found, beyond the disk's root nothing is", async () => {
    const files = new MemoryFileSystem({
      [path.resolve("/w", "other", "X.sol")]: declares("X"),
      [path.resolve("/w", "app", "A.sol")]: declares("A", 'import "../other/X.sol";'),
      [path.resolve("/w", "app", "B.sol")]: importing("../../../../../../x.sol"),
    });
    const folder = path.resolve("/w", "app");
    const project = await findProject(files, folder, { stopAt: folder });
    const sources = await readSources(files, project, { entries: ["A.sol"] });
    assert.deepEqual(sources.imports.get("A.sol"), ["../other/X.sol"]);
    await assertSolcAgrees(sources);
    const { problems } = await readSources(files, project, { entries: ["B.sol"] });
    assert.deepEqual(
      problems.map(({ code }) => code),
      ["IMPORT_NOT_FOUND"],
    );
  });

  it("other upper and lower case is told from what is not there", async () => {
    const { files, project } = await memoryProject({
      "contracts/A.sol": importing("./token.sol", "Contracts/Token.sol", "./Gone.sol"),
      "contracts/Token.sol": declares("Token"),
    });
    const { problems } = await readSources(files, project, { entries: ["contracts/A.sol"] });
    assert.deepEqual(
      problems.map(({ code, importPath }) => [code, importPath]),
      [
        ["IMPORT_CASE_DIFFERS", "./token.sol"],
        ["IMPORT_CASE_DIFFERS", "Contracts/Token.sol"],
        ["IMPORT_NOT_FOUND", "./Gone.sol"],
      ],
    );
    for (const { message } of problems.slice(0, 2))
      assert.ok(message.includes(at("contracts", "Token.sol")), message);
  });

  it("on a disk that forgives upper and lower case, the explanation says how the file is called", async () => {
    const { files, project } = await memoryProject({
      "contracts/A.sol": importing("./token.sol"),
      "contracts/Token.sol": declares("Token"),
    });
    const forgiving = Object.assign(Object.create(files) as MemoryFileSystem, {
      stat: (file: string) => files.stat(file.replace(/token\.sol$/, "Token.sol")),
    });
    const { target } = await explainImport(forgiving, project, "contracts/A.sol", "./token.sol");
    assert.equal(target?.actualPath, at("contracts", "Token.sol"));
  });
});

describe("bad remappings", () => {
  it("whose target is not there: nothing else is tried", async () => {
    const problem = await only({
      "tolbooth.json": '{ "sources": ["A.sol"], "remappings": ["x/=gone/"] }',
      "A.sol": importing("x/X.sol"),
      "x/X.sol": head,
    });
    assert.deepEqual([problem.code, problem.triedPaths], ["IMPORT_NOT_FOUND", [at("gone", "X.sol")]]);
  });

  it("with an empty prefix are refused wherever they stand, with the line", async () => {
    for (const [contents, file, line] of [
      [{ "remappings.txt": "a/=b/\n=c/\n" }, "remappings.txt", 2],
      [{ "foundry.toml": '[profile.default]\nremappings = [\n  "a/=b/",\n  "=c/",\n]\n' }, "foundry.toml", 4],
      [{ "hardhat.config.ts": "", "contracts/remappings.txt": ":=c/\n" }, "contracts/remappings.txt", 1],
    ] as const)
      await assert.rejects(
        memoryProject(contents),
        (error: { code: string; details: { file: string; line: number } }) => {
          assert.equal(error.code, "CONFIGURATION_INVALID");
          assert.deepEqual([error.details.file, error.details.line], [at(file), line]);
          return true;
        },
        file,
      );
    await assert.rejects(memoryProject({ "tolbooth.json": '{ "remappings": ["=c/"] }' }), {
      code: "CONFIGURATION_INVALID",
    });
  });

  it("with an empty target: forge refuses them, solc takes them", async () => {
    await assert.rejects(memoryProject({ "foundry.toml": "", "remappings.txt": "\na/=\n" }), {
      code: "CONFIGURATION_INVALID",
    });
    const sources = await memorySources({
      "remappings.txt": "a/=\n",
      "A.sol": importing("a/B.sol"),
      "B.sol": declares("B"),
    });
    await assertSolcAgrees(sources);
  });

  it("two for one prefix: in tolbooth.json the last counts, as in solc", async () => {
    const { files, project } = await memoryProject({
      "tolbooth.json": '{\n  "sources": ["A.sol"],\n  "remappings": ["x/=one/",\n "x/=two/"]\n}',
      "A.sol": importing("x/X.sol"),
      "one/X.sol": declares("X"),
      "two/X.sol": declares("X"),
    });
    assert.deepEqual(
      project.remappings.map(({ target, line }) => [target, line]),
      [["two/", 4]],
    );
    const sources = await readSources(files, project);
    assert.deepEqual(sources.imports.get("A.sol"), ["two/X.sol"]);
    await assertSolcAgrees(sources);
  });
});

describe("bad foundry.toml", () => {
  for (const [what, toml, code, file, line] of [
    [
      "a mistake of syntax",
      '[profile.default]\nsrc = "a"\nlibs = [\n',
      "CONFIGURATION_UNREADABLE",
      "foundry.toml",
      4,
    ],
    [
      "a number for a folder",
      "[profile.ci]\nsrc = 'a'\n[profile.default]\nsrc = 3\n",
      "CONFIGURATION_INVALID",
      "foundry.toml",
      4,
    ],
    [
      "a text for a list",
      '# one\n[profile.default]\nlibs = "lib"\n',
      "CONFIGURATION_INVALID",
      "foundry.toml",
      3,
    ],
    [
      "a text for yes or no",
      "[profile.default]\nauto-detect-remappings = 'no'\n",
      "CONFIGURATION_INVALID",
      "foundry.toml",
      2,
    ],
    ["a profile that is no table", "[profile]\ndefault = 3\n", "CONFIGURATION_INVALID", "foundry.toml", 1],
    [
      "a file to extend that is not there",
      "[profile.default]\nextends = 'gone.toml'\n",
      "CONFIGURATION_INVALID",
      "foundry.toml",
      2,
    ],
    [
      "a file that extends itself",
      "[profile.default]\nextends = 'foundry.toml'\n",
      "CONFIGURATION_INVALID",
      "foundry.toml",
      2,
    ],
    [
      "a mistake in the file it extends",
      "[profile.default]\nextends = 'base.toml'\n",
      "CONFIGURATION_INVALID",
      "base.toml",
      2,
    ],
  ] as const)
    it(`${what} is named with its file and line`, async () => {
      await assert.rejects(
        memoryProject({ "foundry.toml": toml, "base.toml": "[profile.default]\nsrc = 3\n" }),
        (error: { code: string; details: { file: string; line: number } }) => {
          assert.deepEqual([error.code, error.details.file, error.details.line], [code, at(file), line]);
          return true;
        },
      );
    });

  it("a wrong variable of the environment is named", async () => {
    const files = new MemoryFileSystem({ [at("foundry.toml")]: "" });
    await assert.rejects(
      findProject(files, root, { stopAt: root, environment: { FOUNDRY_OPTIMIZER_RUNS: "many" } }),
      (error: { code: string; details: { file: string } }) => {
        assert.deepEqual(
          [error.code, error.details.file],
          ["CONFIGURATION_INVALID", "FOUNDRY_OPTIMIZER_RUNS"],
        );
        return true;
      },
    );
    await assert.rejects(
      findProject(files, root, { stopAt: root, environment: { FOUNDRY_REMAPPINGS: "a/=b/\nnonsense" } }),
      (error: { code: string; details: { file: string; line: number } }) => {
        assert.deepEqual([error.details.file, error.details.line], ["FOUNDRY_REMAPPINGS", 2]);
        return true;
      },
    );
  });
});
