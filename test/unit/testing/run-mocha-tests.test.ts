import assert from "node:assert/strict";
import { existsSync, readdirSync } from "node:fs";
import path from "node:path";
import { isTolboothError } from "@tolbooth/sdk";
import { nodeMochaTools } from "@tolbooth/sdk/node";
import { Fixture, type Run } from "./support/fixture.js";

const sums = `import assert from "node:assert/strict";

function helper(value: number): void {
  assert.equal(value, 5, "five");
}

describe("Sums", () => {
  it("adds", () => assert.equal(1 + 1, 2));
  it("compares", () => {
    console.log("said something");
    process.stdout.write("half a line");
    assert.deepEqual({ b: 1, a: [1] }, { a: [2], b: 1 });
  });
  it("asks a helper", () => helper(4));
  it("throws a text", () => {
    throw "a text";
  });
  it.skip("is skipped", () => {});
  for (const number of [1, 2]) it(\`knows \${number}\`, () => assert.ok(number < 2));
  describe("with a hook", () => {
    before(() => {
      throw new Error("no hook");
    });
    it("never runs", () => {});
  });
});
`;
const other = `describe("Other (.*)", () => {
  it("is fine", () => {});
  it("is fine too", () => {});
});
`;
const manifest = JSON.stringify({
  type: "module",
  scripts: { test: 'node --import tsx node_modules/mocha/bin/mocha.js --timeout 30000 "test/**/*.test.ts"' },
});
const files = {
  "tolbooth.json": "{}",
  "package.json": manifest,
  "test/sums.test.ts": sums,
  "test/other.test.ts": other,
};
const lineOf = (text: string): number => sums.slice(0, sums.indexOf(text)).split("\n").length;

describe("runMochaTests", function () {
  this.timeout(120_000);
  let fixture: Fixture;

  beforeEach(async () => {
    fixture = await Fixture.make(files, "my projeçt");
  });

  afterEach(() => fixture.remove());

  describe("of everything", () => {
    let run: Run;
    beforeEach(async () => {
      run = await fixture.run();
    });

    it("tells of every test, where it failed and what it compared", () => {
      assert.deepEqual(run.statuses(), {
        adds: "passed",
        compares: "failed",
        "asks a helper": "failed",
        "throws a text": "failed",
        "is skipped": "skipped",
        "knows 1": "passed",
        "knows 2": "failed",
        "never runs": "errored",
        "is fine": "passed",
        "is fine too": "passed",
      });
      assert.equal(run.placeOf("compares"), `test/sums.test.ts:${lineOf("assert.deepEqual({ b")}`);
      const { expected, actual } = run.of("compares").failure ?? {};
      assert.deepEqual(
        [expected, actual].map((text) => text?.replace(/\s+/g, "")),
        ["{a:[2],b:1}", "{a:[1],b:1}"],
      );
      assert.deepEqual(run.framesOf("asks a helper").slice(0, 2), [
        `helper test/sums.test.ts:${lineOf("assert.equal(value, 5")}`,
        `Context.<anonymous> test/sums.test.ts:${lineOf("helper(4)")}`,
      ]);
      assert.equal(run.placeOf("never runs"), `test/sums.test.ts:${lineOf("throw new Error")}`);
      assert.match(run.of("throws a text").failure?.message ?? "", /a text/);
      assert.deepEqual(run.found.length, 2, "the tests with computed titles were found by running");
      assert.ok(
        run.output.includes("said something") && run.output.includes("half a line"),
        run.output.join("\n"),
      );
      assert.ok(!run.output.some((line) => line.includes('"event"')), "no report among the output");
    });

    it("leaves nothing behind", () => {
      const folder = path.join(fixture.root, ".tolbooth", "mocha");
      assert.deepEqual(existsSync(folder) ? readdirSync(folder) : [], []);
    });
  });

  it("runs one test, a suite with special characters, and a test that only a run knows", async () => {
    const one = await fixture.run({ ids: ['mocha:test/sums.test.ts:["Sums","adds"]'] });
    assert.deepEqual(one.statuses(), { adds: "passed" });
    const suite = await fixture.run({ ids: ['mocha:test/other.test.ts:["Other (.*)"]'] });
    assert.deepEqual(suite.statuses(), { "is fine": "passed", "is fine too": "passed" });
  });

  it("runs only what was chosen although .mocharc names more", async () => {
    await fixture.write(".mocharc.json", '{"spec": ["test/*.test.ts"], "import": "tsx"}');
    const run = await fixture.run({ ids: ["mocha:test/other.test.ts"] });
    assert.deepEqual(run.statuses(), { "is fine": "passed", "is fine too": "passed" });
  });

  const unreadable: readonly (readonly [string, string, number])[] = [
    ["a syntax error", "const a: number = 1;\nconst ;\nit('y', () => {});\n", 2],
    ["an error while loading", "\n\nthrow new Error('at load');\n", 3],
  ];
  for (const [what, text, line] of unreadable)
    it(`puts ${what} at its line`, async () => {
      await fixture.write("test/bad.test.ts", text);
      const run = await fixture.run();
      const bad = [...run.outcomes].find(([id]) => id.startsWith("mocha:test/bad.test.ts"))?.[1];
      assert.equal(bad?.status, "errored");
      assert.equal(bad.failure?.place?.path, path.join(fixture.root, "test", "bad.test.ts"));
      assert.equal(bad.failure.place.range.start.line + 1, line);
      assert.equal(run.statuses()["adds"], "errored");
    });

  it("ends a test that hangs when it is cancelled", async () => {
    await fixture.write("test/hang.test.ts", "it('hangs', () => { console.log('it hangs'); for (;;); });\n");
    const cancel = new AbortController();
    const started = fixture.run({
      ids: ["mocha:test/hang.test.ts"],
      signal: cancel.signal,
      onEvent: (event) => {
        if (event.kind === "output" && event.line === "it hangs") cancel.abort();
      },
    });
    await assert.rejects(started, (error) => isTolboothError(error, "OPERATION_CANCELLED"));
  });

  it("says that mocha is not installed", () => {
    assert.throws(
      () => nodeMochaTools(path.parse(fixture.root).root),
      (error) => isTolboothError(error, "MOCHA_NOT_FOUND"),
    );
  });
});
