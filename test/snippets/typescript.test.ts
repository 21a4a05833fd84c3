import assert from "node:assert/strict";
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import ts from "typescript";
import { choicesOf } from "./support/expand.js";
import { fileWithSnippet, root, typescriptSnippets } from "./support/typescript-places.js";

/** Inside the repository, so that imports resolve as they do in a project that has the sdk installed. */
const folder = path.join(root, "test/snippets/.build/compile");

/** What a project of today asks of its TypeScript. */
const options: ts.CompilerOptions = {
  module: ts.ModuleKind.NodeNext,
  moduleResolution: ts.ModuleResolutionKind.NodeNext,
  target: ts.ScriptTarget.ES2022,
  lib: ["lib.es2023.d.ts"],
  strict: true,
  noUncheckedIndexedAccess: true,
  exactOptionalPropertyTypes: true,
  skipLibCheck: true,
  noEmit: true,
  types: ["node", "mocha"],
};

function diagnose(files: readonly string[]): Map<string, string[]> {
  const program = ts.createProgram(files, options);
  const found = new Map<string, string[]>();
  for (const one of ts.getPreEmitDiagnostics(program)) {
    const name = one.file ? path.basename(one.file.fileName) : "";
    const text = `TS${one.code} ${ts.flattenDiagnosticMessageText(one.messageText, "\n")}`;
    found.set(name, [...(found.get(name) ?? []), text]);
  }
  return found;
}

describe("TypeScript snippets", () => {
  const snippets = typescriptSnippets();
  const files = new Map<string, string>();
  let found: Map<string, string[]>;

  before(() => {
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
    for (const snippet of snippets) {
      const choices = choicesOf(snippet.body);
      for (const choice of choices.length > 0 ? choices : [""]) {
        const name = `${snippet.prefix}${choice === "" ? "" : `.${choice}`}.ts`;
        const text = fileWithSnippet(snippet, (all) => (choice === "" ? all[0]! : choice));
        files.set(name, text);
        writeFileSync(path.join(folder, name), text);
      }
    }
    writeFileSync(
      path.join(folder, "wrong.ts"),
      `import { nothing } from "@tolbooth/sdk";\nexport { nothing };\n`,
    );
    found = diagnose([...files.keys(), "wrong.ts"].map((name) => path.join(folder, name)));
  });

  after(() => rmSync(folder, { recursive: true, force: true }));

  it("are at least ten, each with a prefix of its own that starts with tb-", () => {
    assert.ok(snippets.length >= 10, `${snippets.length}`);
    assert.equal(new Set(snippets.map((one) => one.prefix)).size, snippets.length);
    for (const { prefix, description } of snippets) {
      assert.match(prefix, /^tb-[a-z-]+$/);
      assert.ok(description.endsWith("."), prefix);
    }
  });

  for (const { prefix } of snippets) {
    it(`${prefix} compiles with its defaults and with each choice`, () => {
      for (const [name, text] of files) {
        if (name !== `${prefix}.ts` && !name.startsWith(`${prefix}.`)) continue;
        assert.doesNotMatch(text, /\$\{\d|\$\d/, "a placeholder is left");
        assert.deepEqual(found.get(name) ?? [], [], text);
      }
    });
  }

  it("would not pass with a wrong one", () => {
    assert.notDeepEqual(found.get("wrong.ts") ?? [], []);
  });
});
