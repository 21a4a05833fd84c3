import assert from "node:assert/strict";
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { TolboothError } from "@tolbooth/sdk";
import { createFormatter, formatWorkerFile, type FormatRequest, type FormatResult } from "@tolbooth/sdk/node";
import { LineStarts } from "../../../../sdk/dist/language/line-starts.js";
import { parseFile } from "../../../../sdk/dist/language/parsed-file.js";
import { lineEdits } from "../../../../sdk/dist/language/syntax/line-edits.js";
import { programDifference } from "../../../../sdk/dist/language/syntax/same-program.js";
import { everyOr } from "../../../support/thorough.js";

const head = "// SPDX-License-Identifier: MIT\npragma solidity ^0.8.20;\n\n";
const untidy = `${head}contract A{\n  uint256 public  x ;\n  function f( uint256 a )   virtual public  returns(uint256){return a*2;}\n}\n`;
const tidy = `${head}contract A {\n    uint256 public x;\n\n    function f(uint256 a) public virtual returns (uint256) {\n        return a * 2;\n    }\n}\n`;

function applied(text: string, result: FormatResult): string {
  assert.equal(result.kind, "formatted");
  const lines = new LineStarts(text);
  let out = "";
  let at = 0;
  for (const { range, newText } of result.kind === "formatted" ? result.edits : []) {
    out += text.slice(at, lines.offsetAt(range.start)) + newText;
    at = lines.offsetAt(range.end);
  }
  return out + text.slice(at);
}

describe("formatting", function () {
  // The worker loads prettier and the parser first.
  this.timeout(60_000);
  const formatter = createFormatter({ workerFile: formatWorkerFile() });
  let root: string;

  beforeEach(async () => {
    root = await mkdtemp(path.join(os.tmpdir(), "tolbooth-format-"));
  });

  afterEach(async () => {
    await rm(root, { recursive: true, force: true });
  });

  after(() => formatter.dispose());

  const format = async (text: string, request: Partial<FormatRequest> = {}): Promise<FormatResult> =>
    formatter.format({
      path: path.join(root, "contracts", "A.sol"),
      text,
      projectRoot: root,
      useProjectTools: true,
      ...request,
    });

  const write = async (name: string, text: string): Promise<void> => {
    await mkdir(path.dirname(path.join(root, name)), { recursive: true });
    await writeFile(path.join(root, name), text);
  };

  const refused = async (text: string, code: string): Promise<void> => {
    await assert.rejects(format(text), (error) => error instanceof TolboothError && error.code === code);
  };

  it("follows the style guide where nothing is configured", async () => {
    assert.equal(
      applied(untidy, await format(untidy)),
      tidy.replace("uint256 public x;\n\n", "uint256 public x;\n"),
    );
  });

  it("changes nothing in what is formatted", async () => {
    assert.deepEqual(await format(tidy), { kind: "formatted", edits: [], by: "tolbooth" });
  });

  it("indents as the editor does where nothing is configured", async () => {
    const text = await format(tidy, { editor: { tabSize: 8, insertSpaces: false } });
    assert.equal(applied(tidy, text), tidy.replaceAll("    ", "\t"));
  });

  for (const [name, text] of [
    [".prettierrc", "tabWidth: 2\n"],
    [".prettierrc.json", '{"overrides": [{"files": "*.sol", "options": {"tabWidth": 2}}]}'],
    [".prettierrc.toml", "tabWidth = 2\n"],
    ["package.json", '{"prettier": {"tabWidth": 2}}'],
    [".editorconfig", "root = true\n[*.sol]\nindent_style = space\nindent_size = 2\n"],
    ["prettier.config.mjs", "export default { tabWidth: 2, plugins: ['prettier-plugin-solidity'] };\n"],
  ] as const)
    it(`follows ${name}`, async () => {
      await write(name, text);
      assert.equal(
        applied(tidy, await format(tidy)),
        tidy.replace(/^ +/gm, (blanks) => blanks.slice(blanks.length / 2)),
      );
    });

  it("says that a configuration cannot be read", async () => {
    await write(".prettierrc.json", "{");
    await refused(tidy, "FORMAT_CONFIGURATION_INVALID");
  });

  it("leaves alone what .prettierignore names", async () => {
    await write(".prettierignore", "contracts/\n");
    assert.deepEqual(await format(untidy), { kind: "ignored", by: path.join(root, ".prettierignore") });
  });

  it("uses the project's own prettier where it has one, and only where that is allowed", async () => {
    await write("node_modules/prettier/package.json", '{"name": "prettier", "main": "index.js"}');
    await write(
      "node_modules/prettier/index.js",
      "exports.format = (text) => text.replaceAll('  ', ' ');\nexports.resolveConfig = async () => null;\nexports.getFileInfo = async () => ({ ignored: false });\n",
    );
    await write("node_modules/prettier-plugin-solidity/package.json", '{"main": "index.js"}');
    await write("node_modules/prettier-plugin-solidity/index.js", "");
    const own = await format(untidy);
    assert.deepEqual(
      [own.kind === "formatted" && own.by, applied(untidy, own)],
      ["project", untidy.replaceAll("  ", " ")],
    );
    const bundled = await format(untidy, { useProjectTools: false });
    assert.equal(bundled.kind === "formatted" && bundled.by, "tolbooth");
  });

  it("refuses what would be another program", async () => {
    await write("node_modules/prettier/package.json", '{"name": "prettier", "main": "index.js"}');
    await write("node_modules/prettier-plugin-solidity/package.json", '{"main": "index.js"}');
    await write("node_modules/prettier-plugin-solidity/index.js", "");
    for (const change of [
      "replace('a*2', 'a*3')",
      "replace('// SPDX', '// XPDS')",
      "replace('{return', '{(return')",
    ]) {
      await rm(path.join(root, "node_modules/prettier/index.js"), { force: true });
      await write(
        `node_modules/prettier/index${change.length}.js`,
        `exports.format = (text) => text.${change};\nexports.resolveConfig = async () => null;\nexports.getFileInfo = async () => ({ ignored: false });\n`,
      );
      await write(
        "node_modules/prettier/package.json",
        `{"name": "prettier", "main": "index${change.length}.js"}`,
      );
      const fresh = createFormatter({ workerFile: formatWorkerFile() });
      try {
        await assert.rejects(
          fresh.format({
            path: path.join(root, "A.sol"),
            text: untidy,
            projectRoot: root,
            useProjectTools: true,
          }),
          (error) => error instanceof TolboothError && error.code === "FORMAT_CHANGES_PROGRAM",
          change,
        );
      } finally {
        await fresh.dispose();
      }
    }
  });

  it("leaves a text with errors alone", async () => {
    await refused(untidy.replace("a*2", "a*"), "FORMAT_SYNTAX_ERROR");
    await refused(untidy.slice(0, -4), "FORMAT_SYNTAX_ERROR");
    await refused(untidy.replace("contract A", "// \ud834\ncontract A"), "FORMAT_SYNTAX_ERROR");
  });

  it("formats chosen lines only", async () => {
    const text = `${head}contract A {\n uint256   x;\n uint256   y;\n\n uint256   z;\n}\n`;
    const result = applied(text, await format(text, { lines: { first: 7, last: 7 } }));
    assert.equal(result, `${head}contract A {\n uint256   x;\n uint256   y;\n\n    uint256 z;\n}\n`);
  });

  it("keeps line ends, a byte-order mark, tabs in comments and characters of four bytes", async () => {
    const text =
      `\ufeff${untidy.replace("contract", "/// Gr\u00fc\u00dfe\t\ud834\udd1e\ncontract")}`.replaceAll(
        "\n",
        "\r\n",
      );
    const result = applied(text, await format(text));
    assert.equal(result.startsWith("\ufeff// SPDX"), true);
    assert.equal(/[^\r]\n/.test(result), false, "a line ends otherwise");
    assert.equal(result.includes("/// Gr\u00fc\u00dfe\t\ud834\udd1e\r\n"), true, "the comment changed");
    assert.equal(programDifference(parseFile("/a.sol", text), parseFile("/a.sol", result)), undefined);
  });

  it("stops when it is told to", async () => {
    const controller = new AbortController();
    const running = formatter.format(
      { path: path.join(root, "A.sol"), text: tidy, projectRoot: root, useProjectTools: true },
      controller.signal,
    );
    controller.abort();
    await assert.rejects(
      running,
      (error) => error instanceof TolboothError && error.code === "OPERATION_CANCELLED",
    );
  });

  it("keeps patterns and OpenZeppelin the same program, and then changes no more", async function () {
    this.timeout(600_000);
    const folders = ["sdk/contracts", "node_modules/@openzeppelin/contracts"];
    const files = (
      await Promise.all(
        folders.map(async (folder) =>
          (await readdir(folder, { recursive: true }))
            .filter((name) => name.endsWith(".sol"))
            .sort()
            .map((name) => path.join(folder, name)),
        ),
      )
    ).flatMap((some) => everyOr(10, some));
    assert.equal(files.length > 20, true, "too few files");
    for (const file of files) {
      const text = await readFile(file, "utf8");
      const once = applied(text, await format(text));
      const twice = await format(once);
      assert.deepEqual(twice.kind === "formatted" && twice.edits, [], file);
    }
  });
});

describe("the edits between two texts", () => {
  const apply = (before: string, after: string): string =>
    applied(before, { kind: "formatted", edits: lineEdits(before, after), by: "tolbooth" });

  it("make one of the other, whatever their lines and ends", () => {
    const pieces = ["", "a", "b\n", "\n", "c\r\n", "\r", "d\r"];
    const texts = pieces.flatMap((one) =>
      pieces.flatMap((other) => pieces.map((third) => one + other + third)),
    );
    for (const before of texts)
      for (const after of texts.slice(0, 60)) assert.equal(apply(before, after), after);
  });
});

describe("the comparison of two programs", () => {
  const differ = (one: string, other: string): string | undefined =>
    programDifference(parseFile("/a.sol", head + one), parseFile("/a.sol", head + other));
  const inFunction = (text: string): string =>
    `contract A { function f() public m { ${text} } modifier m() { _; } }`;

  for (const [one, other, expected] of [
    ["contract A { }", "contract A\n{}", undefined],
    ["contract A { }", "contract B { }", "program"],
    ["contract A { /* x */ }", "contract A { }", "comments"],
    ["contract A { /** x\n * y */ }", "contract A {\n  /** x\n     * y */ }", undefined],
    ["contract A { ", "contract A {}", "syntax"],
    [inFunction("x = 'a\"b';"), inFunction('x = "a\\"b";'), undefined],
    [inFunction("x = 'a';"), inFunction("x = 'b';"), "program"],
    [inFunction("x = (a * b) + c;"), inFunction("x = a * b + c;"), undefined],
    [inFunction("x = a * (b + c);"), inFunction("x = a * b + c;"), "program"],
    [inFunction("(a, b) = (c, d);"), inFunction("(b, a) = (c, d);"), "program"],
    ["contract A { function f() public m n {} }", "contract A { function f() public n m {} }", "program"],
    [
      "contract A { function f() m() virtual public {} }",
      "contract A { function f() public virtual m {} }",
      undefined,
    ],
    ["contract A is B { constructor() B() {} }", "contract A is B { constructor() B {} }", "program"],
  ] as const)
    it(`${JSON.stringify(one)} and ${JSON.stringify(other)}: ${expected ?? "the same"}`, () => {
      assert.equal(differ(one, other), expected);
    });
});
