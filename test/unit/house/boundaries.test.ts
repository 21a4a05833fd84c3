import assert from "node:assert/strict";
import path from "node:path";
import { ESLint } from "eslint";

const root = path.resolve(import.meta.dirname, "../../..");

/** The rules that a file at this place would break with this text. */
async function broken(file: string, text: string): Promise<string[]> {
  const [result] = await new ESLint({ cwd: root }).lintText(text, { filePath: path.join(root, file) });
  const ours = new Set(["tolbooth/house", "no-restricted-imports"]);
  return result!.messages.map((message) => message.ruleId ?? "").filter((rule) => ours.has(rule));
}

describe("room boundaries", () => {
  const cases: readonly [string, string, string, string[]][] = [
    ["a room to its left", "sdk/src/compile/x.ts", `import { a } from "../project/index.js"; a();`, []],
    [
      "a room to its right",
      "sdk/src/project/x.ts",
      `import { a } from "../compile/index.js"; a();`,
      ["tolbooth/house"],
    ],
    [
      "a type from its right",
      "sdk/src/project/x.ts",
      `import type { A } from "../compile/index.js"; export type B = A;`,
      [],
    ],
    [
      "a room to its right, passed on",
      "sdk/src/project/x.ts",
      `export { a } from "../compile/index.js";`,
      ["tolbooth/house"],
    ],
    [
      "a room to its right, later",
      "sdk/src/project/x.ts",
      `await import("../compile/index.js");`,
      ["tolbooth/house"],
    ],
    [
      "vscode in the sdk",
      "sdk/src/node/x.ts",
      `import * as vscode from "vscode"; void vscode;`,
      ["tolbooth/house"],
    ],
    ["the barrel", "sdk/src/node/x.ts", `import { a } from "../index.js"; a();`, ["tolbooth/house"]],
    ["its own package", "sdk/src/node/x.ts", `import { a } from "@tolbooth/sdk"; a();`, ["tolbooth/house"]],
    ["the package, from cli", "sdk/src/cli/x.ts", `import { a } from "@tolbooth/sdk"; a();`, []],
    [
      "a room, from cli",
      "sdk/src/cli/x.ts",
      `import { a } from "../project/index.js"; a();`,
      ["tolbooth/house"],
    ],
    [
      "anything, from errors",
      "sdk/src/errors/x.ts",
      `import { a } from "../project/index.js"; a();`,
      ["tolbooth/house"],
    ],
    [
      "a room that nobody named",
      "sdk/src/project/x.ts",
      `import { a } from "../attic/index.js"; a();`,
      ["tolbooth/house"],
    ],
    ["the package, from the extension", "extension/src/x.ts", `import { a } from "@tolbooth/sdk"; a();`, []],
    [
      "sdk sources, from the extension",
      "extension/src/x.ts",
      `import { a } from "../../sdk/src/index.js"; a();`,
      ["tolbooth/house"],
    ],
    [
      "Node's files, from a room",
      "sdk/src/deploy/x.ts",
      `import { readFile } from "node:fs/promises"; void readFile;`,
      ["no-restricted-imports"],
    ],
    [
      "Node's files, from node",
      "sdk/src/node/x.ts",
      `import { readFile } from "node:fs/promises"; void readFile;`,
      [],
    ],
  ];
  for (const [name, file, text, expected] of cases) {
    it(`${expected.length > 0 ? "forbid" : "allow"} ${name}`, async () => {
      assert.deepEqual(await broken(file, text), expected);
    });
  }
});
