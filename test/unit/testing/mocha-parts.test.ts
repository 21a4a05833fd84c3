import assert from "node:assert/strict";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { findMochaSetup, findMochaTests, findProject } from "@tolbooth/sdk";
import { mochaCommandIn } from "../../../sdk/dist/testing/mocha/mocha-script.js";
import { framesOf } from "../../../sdk/dist/testing/mocha/mocha-stack.js";
import { scanMocha, type ScannedTitle } from "../../../sdk/dist/testing/mocha/scan-mocha.js";
import { MemoryFileSystem } from "../support/memory-files.js";
import { root } from "./support/sources.js";

describe("A script that starts mocha", () => {
  it("says Node's options, mocha's options and the files", () => {
    const script =
      'tsc -b && NODE_ENV=test node --import tsx ../../node_modules/mocha/bin/mocha.js --timeout 5000 -b --reporter dot "test/**/*.test.ts" --exclude=x --ignore test/slow/**';
    assert.deepEqual(mochaCommandIn(script), {
      nodeArguments: ["--import", "tsx"],
      options: ["--timeout", "5000", "-b", "--exclude=x"],
      specs: ["test/**/*.test.ts"],
      ignored: ["test/slow/**"],
      extensions: [],
      recursive: false,
    });
  });

  it("loses what the caller decides itself", () => {
    const found = mochaCommandIn(
      "npx mocha -w -R spec --grep 'a b' --parallel -j 4 --recursive --extension ts,tsx test",
    );
    assert.deepEqual(found, {
      nodeArguments: [],
      options: [],
      specs: ["test"],
      ignored: [],
      extensions: ["ts", "tsx"],
      recursive: true,
    });
  });

  for (const script of ["vitest run", "echo mocha.json", "npm run mochaish", ""])
    it(`is not "${script}"`, () => assert.equal(mochaCommandIn(script), undefined));
});

async function setupOf(
  texts: Readonly<Record<string, string>>,
): Promise<{ files: string[]; nodeArguments: readonly string[] } | undefined> {
  const files = new MemoryFileSystem(
    Object.fromEntries(Object.entries(texts).map(([name, text]) => [path.join(root, name), text])),
  );
  const setup = await findMochaSetup(files, await findProject(files, root));
  return (
    setup && {
      files: setup.files.map((file) => path.relative(root, file).split(path.sep).join("/")),
      nodeArguments: setup.nodeArguments,
    }
  );
}

describe("How a project runs mocha", () => {
  const tests = {
    "tolbooth.json": "{}",
    "test/a.test.ts": "",
    "test/b.js": "",
    "test/deep/c.js": "",
    "test/node_modules/d.test.ts": "",
    "tests/e.spec.mjs": "",
    "other/f.test.ts": "",
  };

  it("is not at all where nothing says mocha", async () => {
    assert.equal(await setupOf({ ...tests, "package.json": '{"scripts":{"test":"vitest"}}' }), undefined);
    assert.equal(await setupOf(tests), undefined);
  });

  it("follows the script", async () => {
    const manifest = '{"scripts":{"test":"mocha --ignore test/a* \\"{test,other}/*.test.ts\\""}}';
    assert.deepEqual((await setupOf({ ...tests, "package.json": manifest }))?.files, ["other/f.test.ts"]);
  });

  const configurations: readonly (readonly [string, string, readonly string[]])[] = [
    [".mocharc.json", '{ "spec": ["test"] /* comments may be */ }', ["test/b.js"]],
    [
      ".mocharc.yml",
      "spec: test\nrecursive: true\nextension: [js, ts]\n",
      ["test/a.test.ts", "test/b.js", "test/deep/c.js"],
    ],
    [".mocharc.jsonc", '{ "spec": "./test/deep/c.js" }', ["test/deep/c.js"]],
    [".mocharc.cjs", "throw new Error('is never run')", ["test/a.test.ts", "tests/e.spec.mjs"]],
    [".mocharc.yaml", ": : not YAML [", ["test/a.test.ts", "tests/e.spec.mjs"]],
  ];
  for (const [name, text, wanted] of configurations)
    it(`follows ${name}`, async () => {
      assert.deepEqual((await setupOf({ ...tests, [name]: text }))?.files, wanted);
    });

  it("takes the usual files where only a dependency says mocha", async () => {
    const manifest = '{"devDependencies":{"mocha":"12.0.3"}}';
    assert.deepEqual((await setupOf({ ...tests, "package.json": manifest }))?.files, [
      "test/a.test.ts",
      "tests/e.spec.mjs",
    ]);
  });

  it("loads TypeScript with tsx where it is there and nothing else is said", async () => {
    const manifest = '{"devDependencies":{"mocha":"12.0.3"}}';
    const tsx = { "node_modules/tsx/package.json": "{}" };
    const loaded = await setupOf({ ...tests, ...tsx, "package.json": manifest });
    assert.deepEqual(loaded?.nodeArguments, ["--import", "tsx"]);
    const said = {
      ...tests,
      ...tsx,
      "package.json": manifest,
      ".mocharc.json": '{"require":"ts-node/register","spec":"test/a.test.ts"}',
    };
    assert.deepEqual((await setupOf(said))?.nodeArguments, []);
  });

  it("survives manifests that are none", async () => {
    for (const text of ["", "[]", "null", "{", '{"scripts":{"test":5}}'])
      assert.equal(await setupOf({ "tolbooth.json": "{}", "package.json": text }), undefined, text);
  });
});

function titles(found: readonly ScannedTitle[]): unknown[] {
  return found.map(({ kind, title, children }) => (kind === "suite" ? [title, titles(children)] : title));
}

describe("scanMocha", () => {
  it("reads suites and tests with titles that are written out", async () => {
    const text = `
      import { describe, it } from "mocha";
      describe("a", function () {
        it('one', async () => {});
        it.only(\`two\`, () => {});
        xit("three");
        specify("fo" + "ur", () => {});
        context.skip("b", () => { test("five", () => {}); });
        before(() => { const it = 5; });
      });
      it("alone", () => {});
    `;
    assert.deepEqual(titles(await scanMocha(text, "a.test.ts")), [
      ["a", ["one", "two", "three", "four", ["b", ["five"]]]],
      "alone",
    ]);
  });

  it("leaves computed titles, and what stands below them, to the run", async () => {
    const text =
      "for (const n of [1]) { it(`n ${n}`, f); describe(name, () => { it('x', f); }); } it('y', f);";
    assert.deepEqual(titles(await scanMocha(text, "a.test.js")), ["y"]);
  });

  it("reads TypeScript, JSX in its files, and texts with errors", async () => {
    assert.deepEqual(titles(await scanMocha("it('a', (x: Map<string, number>) => <any>x);", "a.test.ts")), [
      "a",
    ]);
    assert.deepEqual(titles(await scanMocha("it('a', () => <b>c</b>);", "a.test.tsx")), ["a"]);
    assert.deepEqual(titles(await scanMocha("const a = 1; const a = 2; it('a', () => {});", "a.test.js")), [
      "a",
    ]);
    assert.deepEqual(titles(await scanMocha("it('a', () => { (((", "a.test.js")), []);
  });

  for (const runner of ["vitest", "node:test", "@jest/globals"])
    it(`is not for ${runner}`, async () => {
      assert.deepEqual(
        await scanMocha(`import { it } from "${runner}"; it("a", () => {});`, "a.test.ts"),
        [],
      );
    });

  it("gives the place of the title", async () => {
    const [found] = await scanMocha("/* ü𝄞 */ it('ü', () => {});", "a.test.js");
    assert.deepEqual(found?.range, { start: { line: 0, character: 13 }, end: { line: 0, character: 16 } });
  });
});

describe("findMochaTests", () => {
  it("makes one of two with one title, and takes the text of an open editor", async () => {
    const file = path.join(root, "test", "a.test.js");
    const files = new MemoryFileSystem({
      [path.join(root, "tolbooth.json")]: "{}",
      [path.join(root, "package.json")]: '{"devDependencies":{"mocha":"1"}}',
      [file]: "it('old', f);",
    });
    const overlay = new Map([
      [file, "describe('a', () => { it('x', f); }); describe('a', () => { it('y', f); });"],
    ]);
    const [found] = await findMochaTests(files, await findProject(files, root), { overlay });
    assert.deepEqual(
      found?.children.map(({ id, children }) => [id, children.map((one) => one.label)]),
      [['mocha:test/a.test.js:["a"]', ["x", "y"]]],
    );
  });
});

describe("framesOf", () => {
  it("reads files and addresses, and leaves Node's and mocha's own out", () => {
    const file = path.resolve("/home/a b/day.test.ts");
    const stack = `AssertionError: no
    at Context.<anonymous> (${pathToFileURL(file).href}:12:10)
    at async helper (${file}:3:4)
    at ${file}:5:6
    at Object.<anonymous> (${path.resolve("/x/node_modules/mocha/lib/runner.js")}:1:2)
    at process.processImmediate (node:internal/timers:476:21)
    at Array.map (<anonymous>)`;
    assert.deepEqual(
      framesOf(stack).map(({ name, place }) => [name, place?.path, place?.range.start]),
      [
        ["Context.<anonymous>", file, { line: 11, character: 9 }],
        ["helper", file, { line: 2, character: 3 }],
        ["day.test.ts", file, { line: 4, character: 5 }],
      ],
    );
  });
});
