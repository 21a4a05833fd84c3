import assert from "node:assert/strict";
import path from "node:path";
import { findProject, readSources, type Project } from "@tolbooth/sdk";
import { MemoryFileSystem } from "../support/memory-files.js";
import { at, head, memoryProject, memorySources, root } from "../support/projects.js";
import { assertSolcAgrees, declares, importing } from "./support/solc-agrees.js";

async function projectOf(files: MemoryFileSystem, options: { folder?: string } = {}): Promise<Project> {
  const folder = options.folder ?? root;
  return findProject(files, folder, { stopAt: folder });
}

describe("readSources", () => {
  it("names own files by their path from the root and follows relative imports", async () => {
    const sources = await memorySources({
      "contracts/A.sol": importing("./b/B.sol", "../contracts/C.sol"),
      "contracts/b/B.sol": importing("../C.sol"),
      "contracts/C.sol": declares("C"),
    });
    assert.deepEqual([...sources.sources.keys()].sort(), [
      "contracts/A.sol",
      "contracts/C.sol",
      "contracts/b/B.sol",
    ]);
    assert.equal(sources.sources.get("contracts/b/B.sol")?.path, at("contracts", "b", "B.sol"));
    assert.ok([...sources.sources.values()].every((source) => source.own));
    assert.deepEqual(sources.remappings, []);
    await assertSolcAgrees(sources);
  });

  it("takes imports from the root", async () => {
    const sources = await memorySources({
      "contracts/A.sol": importing("contracts/C.sol"),
      "contracts/C.sol": declares("C"),
    });
    assert.equal(sources.sources.size, 2);
    await assertSolcAgrees(sources);
  });

  it("goes round in circles without harm", async () => {
    const sources = await memorySources({
      "contracts/A.sol": declares("A", 'import "./B.sol";'),
      "contracts/B.sol": declares("B", 'import "./A.sol"; import "./B.sol";'),
    });
    assert.equal(sources.sources.size, 2);
    assert.deepEqual(
      sources.imports,
      new Map([
        ["contracts/A.sol", ["contracts/B.sol"]],
        ["contracts/B.sol", ["contracts/A.sol", "contracts/B.sol"]],
      ]),
    );
    await assertSolcAgrees(sources);
  });

  it("takes the longest remapping, with its context, and only that", async () => {
    const { files, project } = await memoryProject({
      "tolbooth.json": JSON.stringify({
        sources: ["contracts"],
        remappings: ["@a/=one/", "@a/b/=two/", "one/:@a/b/=three/"],
      }),
      "contracts/A.sol": importing("@a/X.sol", "@a/b/Y.sol", "@a/missing.sol"),
      "one/X.sol": declares("X", 'import "@a/b/Y.sol";'),
      "two/Y.sol": declares("Y"),
      "three/Y.sol": declares("Y3"),
      "node_modules/@a/missing.sol": declares("M"),
    });
    const sources = await readSources(files, project);
    assert.deepEqual([...sources.sources.keys()].sort(), [
      "contracts/A.sol",
      "one/X.sol",
      "three/Y.sol",
      "two/Y.sol",
    ]);
    assert.deepEqual(
      sources.problems.map((problem) => [problem.code, problem.triedPaths]),
      [["IMPORT_NOT_FOUND", [at("one", "missing.sol")]]],
    );
    files.put(at("one", "missing.sol"), declares("M"));
    await assertSolcAgrees(await readSources(files, project));
  });

  it("finds hoisted and nested packages, and gives two copies of one package two names", async () => {
    const files = new MemoryFileSystem({
      [path.resolve("/work", "node_modules", "b", "B.sol")]: declares("B1"),
      [path.resolve("/work", "node_modules", "a", "A.sol")]: declares("A", 'import {B2} from "b/B.sol";'),
      [path.resolve("/work", "node_modules", "a", "node_modules", "b", "B.sol")]: declares(
        "B2",
        'import "./inner/I.sol";',
      ),
      [path.resolve("/work", "node_modules", "a", "node_modules", "b", "inner", "I.sol")]: declares("I"),
      [path.resolve("/work", "app", "contracts", "C.sol")]: declares(
        "C",
        'import {A} from "a/A.sol"; import {B1} from "b/B.sol";',
      ),
    });
    const sources = await readSources(
      files,
      await projectOf(files, { folder: path.resolve("/work", "app") }),
    );
    assert.deepEqual([...sources.sources.keys()].sort(), [
      "a/A.sol",
      "a/node_modules/b/B.sol",
      "a/node_modules/b/inner/I.sol",
      "b/B.sol",
      "contracts/C.sol",
    ]);
    assert.equal(sources.sources.get("b/B.sol")?.own, false);
    await assertSolcAgrees(sources);
  });

  it("follows a workspace's link to a package and the package's own dependencies", async () => {
    const files = new MemoryFileSystem({
      [path.resolve("/w", "sdk", "contracts", "P.sol")]: declares(
        "P",
        'import "./Q.sol"; import {O} from "oz/O.sol";',
      ),
      [path.resolve("/w", "sdk", "contracts", "Q.sol")]: declares("Q"),
      [path.resolve("/w", "node_modules", "oz", "O.sol")]: declares("O"),
      [path.resolve("/w", "samples", "s", "contracts", "S.sol")]: declares(
        "S",
        'import {P} from "@t/sdk/contracts/P.sol"; import {O} from "oz/O.sol";',
      ),
    });
    files.link(path.resolve("/w", "node_modules", "@t", "sdk"), path.resolve("/w", "sdk"));
    const project = await projectOf(files, { folder: path.resolve("/w", "samples", "s") });
    const sources = await readSources(files, project);
    assert.deepEqual([...sources.sources.keys()].sort(), [
      "@t/sdk/contracts/P.sol",
      "@t/sdk/contracts/Q.sol",
      "contracts/S.sol",
      "oz/O.sol",
    ]);
    await assertSolcAgrees(sources);
  });

  it("follows pnpm's links", async () => {
    const store = (...parts: string[]): string => at("node_modules", ".pnpm", ...parts);
    const files = new MemoryFileSystem({
      [store("a@1", "node_modules", "a", "A.sol")]: declares("A", 'import "b/B.sol";'),
      [store("b@2", "node_modules", "b", "B.sol")]: declares("B"),
      [at("contracts", "C.sol")]: declares("C", 'import {A} from "a/A.sol";'),
    });
    files.link(at("node_modules", "a"), store("a@1", "node_modules", "a"));
    files.link(store("a@1", "node_modules", "b"), store("b@2", "node_modules", "b"));
    const sources = await readSources(files, await projectOf(files));
    assert.equal(sources.sources.size, 3);
    assert.ok(sources.sources.has("a/A.sol"));
    await assertSolcAgrees(sources);
  });

  it("makes one unit of a file that is reached by several ways", async () => {
    const files = new MemoryFileSystem({
      [at("tolbooth.json")]:
        '{ "sources": ["contracts"], "remappings": ["@own/=contracts/", "@oz/=node_modules/oz/"] }',
      [at("contracts", "T.sol")]: declares("T"),
      [at("contracts", "A.sol")]: declares(
        "A",
        'import "./T.sol"; import "@own/T.sol"; import "contracts/T.sol"; import "linked/T.sol"; import "me/contracts/T.sol"; import "oz/O.sol"; import "@oz/O.sol";',
      ),
      [at("node_modules", "oz", "O.sol")]: declares("O"),
    });
    files.link(at("linked"), at("contracts"));
    files.link(at("node_modules", "me"), root);
    const sources = await readSources(files, await projectOf(files));
    assert.deepEqual([...sources.sources.keys()].sort(), ["contracts/A.sol", "contracts/T.sol", "oz/O.sol"]);
    await assertSolcAgrees(sources);
  });

  it("names a file beside the project by the way to it", async () => {
    const files = new MemoryFileSystem({
      [path.resolve("/w", "shared", "X.sol")]: declares("X", 'import "./y/Y.sol";'),
      [path.resolve("/w", "shared", "y", "Y.sol")]: declares("Y", 'import "../X.sol";'),
      [path.resolve("/w", "app", "contracts", "A.sol")]: declares("A", 'import "../../shared/X.sol";'),
    });
    const sources = await readSources(files, await projectOf(files, { folder: path.resolve("/w", "app") }));
    assert.deepEqual([...sources.sources.keys()].sort(), [
      "../shared/X.sol",
      "../shared/y/Y.sol",
      "contracts/A.sol",
    ]);
    await assertSolcAgrees(sources);
  });

  it("falls back on bundled libraries last, and takes the project's own OpenZeppelin for them", async () => {
    const bundle = path.resolve("/bundle");
    const bundledLibraries = [
      { prefix: "@tolbooth/sdk/", folder: path.join(bundle, "sdk") },
      { prefix: "@oz/contracts/", folder: path.join(bundle, "oz") },
    ];
    const contents = {
      [path.join(bundle, "sdk", "contracts", "P.sol")]: declares(
        "P",
        'import {O} from "@oz/contracts/O.sol";',
      ),
      [path.join(bundle, "oz", "O.sol")]: declares("O", 'import "./U.sol";'),
      [path.join(bundle, "oz", "U.sol")]: declares("U"),
      [at("A.sol")]: declares(
        "A",
        'import {P} from "@tolbooth/sdk/contracts/P.sol"; import {O} from "@oz/contracts/O.sol";',
      ),
    };
    const files = new MemoryFileSystem(contents);
    const project = await findProject(files, root, { stopAt: root, bundledLibraries });
    const bundled = await readSources(files, project);
    assert.deepEqual(
      [...bundled.sources.values()].map(({ unit, path: place, own }) => [unit, place, own]),
      [
        ["A.sol", at("A.sol"), true],
        ["@tolbooth/sdk/contracts/P.sol", path.join(bundle, "sdk", "contracts", "P.sol"), false],
        ["@oz/contracts/O.sol", path.join(bundle, "oz", "O.sol"), false],
        ["@oz/contracts/U.sol", path.join(bundle, "oz", "U.sol"), false],
      ],
    );
    await assertSolcAgrees(bundled);

    files.put(at("node_modules", "@oz", "contracts", "O.sol"), declares("O"));
    const installed = await readSources(files, project);
    assert.deepEqual(
      [...installed.sources.keys()],
      ["A.sol", "@tolbooth/sdk/contracts/P.sol", "@oz/contracts/O.sol"],
    );
    assert.equal(
      installed.sources.get("@oz/contracts/O.sol")?.path,
      at("node_modules", "@oz", "contracts", "O.sol"),
    );
    await assertSolcAgrees(installed);
  });

  it("reads unsaved text in place of files, and files that exist only as unsaved text", async () => {
    const { files, project } = await memoryProject({
      "contracts/A.sol": "not what the editor shows",
      "contracts/Other.sol": declares("Other"),
    });
    const overlay = new Map([
      [at("contracts", "A.sol"), declares("A", 'import "./New.sol";')],
      [at("contracts", "New.sol"), declares("New", "// half a pair: \ud83d")],
    ]);
    const sources = await readSources(files, project, { entries: [at("contracts", "A.sol")], overlay });
    assert.deepEqual(sources.entries, ["contracts/A.sol"]);
    assert.deepEqual([...sources.sources.keys()], ["contracts/A.sol", "contracts/New.sol"]);
    await assertSolcAgrees(sources);
  });

  it("says of a missing import where it stands and which paths were tried, in order", async () => {
    const content = `${head}// é 🛃 import "./no.sol";\nimport {X} from "./Gone.sol"; import 'p/Y.sol';\n`;
    const { files, project } = await memoryProject({ "contracts/A.sol": content });
    const withBundle: Project = {
      ...project,
      bundledLibraries: [{ prefix: "p/", folder: path.resolve("/b") }],
    };
    const { problems } = await readSources(files, withBundle);
    const literals = problems.map(({ byteRange }) =>
      Buffer.from(content).subarray(byteRange?.start, byteRange?.end).toString(),
    );
    assert.deepEqual(literals, ['"./Gone.sol"', "'p/Y.sol'"]);
    assert.deepEqual(
      problems.map(({ code, importPath, unit }) => [code, importPath, unit]),
      [
        ["IMPORT_NOT_FOUND", "./Gone.sol", "contracts/A.sol"],
        ["IMPORT_NOT_FOUND", "p/Y.sol", "contracts/A.sol"],
      ],
    );
    assert.deepEqual(problems[0]?.triedPaths, [at("contracts", "Gone.sol")]);
    assert.deepEqual(problems[1]?.triedPaths, [
      at("p", "Y.sol"),
      at("contracts", "node_modules", "p", "Y.sol"),
      at("node_modules", "p", "Y.sol"),
      path.resolve("/node_modules", "p", "Y.sol"),
      path.resolve("/b", "Y.sol"),
    ]);
    for (const problem of problems)
      for (const tried of problem.triedPaths ?? []) assert.ok(problem.message.includes(tried));
  });

  it("tells which unit imports which, without those that are not there", async () => {
    const sources = await memorySources({
      "contracts/A.sol": importing("./B.sol", "./Missing.sol", "./B.sol"),
      "contracts/B.sol": declares("B"),
    });
    assert.deepEqual(sources.imports.get("contracts/A.sol"), ["contracts/B.sol"]);
    assert.deepEqual(sources.imports.get("contracts/B.sol"), []);
  });

  it("says that an import is a folder", async () => {
    const { problems } = await memorySources({
      "contracts/A.sol": importing("./b"),
      "contracts/b/B.sol": head,
    });
    assert.deepEqual(
      problems.map(({ code, importPath }) => [code, importPath]),
      [["IMPORT_IS_FOLDER", "./b"]],
    );
  });

  it("refuses an empty import path and one of another world", async () => {
    const { problems } = await memorySources({
      "A.sol": importing("", "https://example.org/A.sol", "\\x00"),
    });
    assert.deepEqual(
      problems.map(({ code }) => code),
      ["IMPORT_NOT_A_PATH", "IMPORT_NOT_A_PATH", "IMPORT_NOT_A_PATH"],
    );
  });

  it("marks a file that is not UTF-8, with the offset, and every import of it", async () => {
    const latin = Uint8Array.from([...Buffer.from(head), 0x2f, 0x2f, 0xe9, 0x0a]);
    const sources = await memorySources({ "A.sol": importing("./B.sol"), "B.sol": latin });
    assert.deepEqual(
      sources.problems.map(({ code, unit, byteRange, triedPaths }) => [code, unit, byteRange, triedPaths]),
      [
        ["FILE_NOT_UTF8", "B.sol", undefined, undefined],
        ["FILE_NOT_UTF8", "A.sol", { start: head.length + 7, end: head.length + 16 }, [at("B.sol")]],
      ],
    );
    assert.ok(sources.problems[0]?.message.includes(String(head.length + 2)));
    assert.deepEqual([...sources.sources.keys()], ["A.sol"]);
  });

  it("keeps a byte order mark and CRLF as they are in the file", async () => {
    const content = `\uFEFF${head.replaceAll("\n", "\r\n")}import "./Gone.sol";\r\n`;
    const { sources, problems } = await memorySources({ "A.sol": content });
    assert.equal(sources.get("A.sol")?.content, content);
    const start = Buffer.from(content).indexOf('"./Gone.sol"');
    assert.deepEqual(problems[0]?.byteRange, { start, end: start + 12 });
  });

  it("marks an entry that does not exist", async () => {
    const sources = await memorySources({ "A.sol": head }, { entries: ["A.sol", "Gone.sol"] });
    assert.deepEqual(
      sources.problems.map(({ code, path: place }) => [code, place]),
      [["FILE_NOT_FOUND", at("Gone.sol")]],
    );
    assert.deepEqual(sources.entries, ["A.sol", "Gone.sol"]);
  });

  it("says what to do in an empty project", async () => {
    await assert.rejects(memorySources({ "README.md": "" }), {
      code: "PROJECT_EMPTY",
      details: { folder: root },
    });
    await assert.rejects(memorySources({ "A.sol": "" }, { entries: [] }), { code: "PROJECT_EMPTY" });
  });

  it("stops when it is told to", async () => {
    await assert.rejects(memorySources({ "A.sol": head }, { signal: AbortSignal.abort() }), {
      code: "OPERATION_CANCELLED",
    });
  });

  it("gives a file the same name whichever entry leads to it", async () => {
    const { files, project } = await memoryProject({
      "contracts/A.sol": importing("./C.sol"),
      "contracts/B.sol": importing("contracts/C.sol"),
      "contracts/C.sol": declares("C"),
    });
    for (const entry of ["contracts/A.sol", "contracts/B.sol", "contracts/C.sol"])
      assert.ok(
        (await readSources(files, project, { entries: [entry] })).sources.has("contracts/C.sol"),
        entry,
      );
  });
});
