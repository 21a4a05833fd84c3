import assert from "node:assert/strict";
import * as vscode from "vscode";
import { activated, suiteProject, until, type SuiteProject } from "./support.js";

const head = "// SPDX-License-Identifier: MIT\npragma solidity ^0.8.20;\n\n";

const whole = `${head}import {Base} from "./Base.sol";

/// @title Counter
/// @notice Counts \ud834\udd1e.
contract Counter is Base {
    uint256 public count;

    function increase(uint256 by) external returns (uint256) {
        count += by;
        return count;
    }
}
`;

/** While somebody types in the function. */
const broken = whole.replace("count += by;", "count += ;");

const untidy = `${head}contract  A{uint256   x;}\n`;
const tidy = `${head}contract A {\n    uint256 x;\n}\n`;

const legend = [
  "namespace",
  "class",
  "interface",
  "struct",
  "enum",
  "enumMember",
  "type",
  "parameter",
  "variable",
  "property",
  "event",
  "function",
  "decorator",
  "error",
];

/** `word:type` for every name. */
function named(document: vscode.TextDocument, { data }: vscode.SemanticTokens): string[] {
  const words: string[] = [];
  let line = 0;
  let character = 0;
  for (let at = 0; at < data.length; at += 5) {
    const lines = data[at] ?? 0;
    line += lines;
    character = (lines === 0 ? character : 0) + (data[at + 1] ?? 0);
    const range = new vscode.Range(line, character, line, character + (data[at + 2] ?? 0));
    words.push(`${document.getText(range)}:${legend[data[at + 3] ?? 0]}`);
  }
  return words;
}

async function waitFor<T>(what: string, command: string, ...parameters: unknown[]): Promise<T> {
  return until(what, async () => {
    const answer = await vscode.commands.executeCommand<T | undefined>(command, ...parameters);
    return Array.isArray(answer) && answer.length === 0 ? undefined : answer;
  });
}

describe("The form of a text", function () {
  let project: SuiteProject;

  before(async () => {
    await activated();
  });

  beforeEach(async () => {
    project = await suiteProject("syntax project", {
      "tolbooth.json": "{}\n",
      "contracts/Base.sol": `${head}abstract contract Base {}\n`,
      "contracts/Whole.sol": whole,
      "contracts/Broken.sol": broken,
      "contracts/Untidy.sol": untidy,
    });
  });

  afterEach(async () => {
    await project.remove();
  });

  for (const file of ["contracts/Whole.sol", "contracts/Broken.sol"]) {
    it(`can be folded: ${file}`, async () => {
      const document = await project.open(file);
      const ranges = await waitFor<vscode.FoldingRange[]>(
        "folding ranges",
        "vscode.executeFoldingRangeProvider",
        document.uri,
      );
      assert.deepEqual(
        ranges.map(({ start, end, kind }) => [start, end, kind]),
        [
          [5, 6, vscode.FoldingRangeKind.Comment],
          [7, 13, undefined],
          [10, 12, undefined],
        ],
      );
    });

    it(`can be selected step by step: ${file}`, async () => {
      const document = await project.open(file);
      const place = document.positionAt(document.getText().indexOf("return count") + "return c".length);
      const [range] = await waitFor<vscode.SelectionRange[]>(
        "selection ranges",
        "vscode.executeSelectionRangeProvider",
        document.uri,
        [place],
      );
      assert.ok(range);
      assert.equal(document.getText(range.range), "count");
      assert.ok(range.parent);
      assert.equal(document.getText(range.parent.range), "return count;");
    });

    it(`has a meaning for its names: ${file}`, async () => {
      const document = await project.open(file);
      const tokens = await waitFor<vscode.SemanticTokens>(
        "semantic tokens",
        "vscode.provideDocumentSemanticTokens",
        document.uri,
      );
      const words = named(document, tokens);
      assert.deepEqual(words.slice(0, 7), [
        "Base:class",
        "Counter:class",
        "Base:class",
        "count:property",
        "increase:function",
        "by:parameter",
        "count:property",
      ]);
      assert.equal(words.at(-1), "count:property");
    });
  }

  const formatted = async (document: vscode.TextDocument): Promise<vscode.TextEdit[] | undefined> =>
    vscode.commands.executeCommand<vscode.TextEdit[] | undefined>(
      "vscode.executeFormatDocumentProvider",
      document.uri,
      { tabSize: 4, insertSpaces: true },
    );

  const apply = async (document: vscode.TextDocument, edits: readonly vscode.TextEdit[]): Promise<void> => {
    const edit = new vscode.WorkspaceEdit();
    edit.set(document.uri, [...edits]);
    assert.ok(await vscode.workspace.applyEdit(edit));
  };

  it("is formatted by the style guide", async () => {
    const document = await project.open("contracts/Untidy.sol");
    await apply(document, (await formatted(document)) ?? []);
    assert.equal(document.getText(), tidy);
    assert.deepEqual((await formatted(document)) ?? [], []);
  });

  it("is formatted as the project is configured, with CRLF as well", async () => {
    await project.write(".prettierrc", "tabWidth: 2\n");
    await project.write("contracts/Windows.sol", untidy.replaceAll("\n", "\r\n"));
    const document = await project.open("contracts/Windows.sol");
    await apply(document, (await formatted(document)) ?? []);
    assert.equal(document.getText(), tidy.replace("    ", "  ").replaceAll("\n", "\r\n"));
  });

  it("is left alone while it has errors, and where .prettierignore says so", async () => {
    const document = await project.open("contracts/Broken.sol");
    assert.deepEqual((await formatted(document)) ?? [], []);
    await project.write(".prettierignore", "contracts/Untidy.sol\n");
    assert.deepEqual((await formatted(await project.open("contracts/Untidy.sol"))) ?? [], []);
  });
});
