import assert from "node:assert/strict";
import path from "node:path";
import * as vscode from "vscode";
import { activated, replace, suiteProject, until, type SuiteProject } from "./support.js";

const head = "// SPDX-License-Identifier: MIT\npragma solidity ^0.8.20;\n\n";

const ledger = `${head}/// @title A ledger
interface ILedger {
    /// @notice Something was entered.
    event Entered(address indexed by, uint256 amount);

    /// @notice Enters an amount.
    /// @param amount How much
    function enter(uint256 amount) external;
}
`;

const whole = `${head}import {Ownable} from "@openzeppelin/contracts/access/Ownable.sol";
import {ILedger} from "./ILedger.sol";

// Grüße 𝄞
contract Ledger is ILedger, Ownable {
    uint256 public total;

    constructor() Ownable(msg.sender) {}

    /// @inheritdoc ILedger
    function enter(uint256 amount) external onlyOwner {
        /* ü𝄞 */ total += amount;
        _report(amount);
    }

    function _report(uint256 amount) private {
        emit Entered(msg.sender, amount);
    }
}
`;

/** While somebody types: a statement that is not finished, and a parenthesis that is not closed. */
const broken = whole.replace("_report(amount);", "total. \n        if (amount > \n        _report(amount);");

/** Where a piece of text stands, and in it a word. */
function placeOf(document: vscode.TextDocument, piece: string, word = piece): vscode.Position {
  const start = document.getText().indexOf(piece);
  assert.equal(start >= 0, true, `'${piece}' is in the document`);
  return document.positionAt(start + piece.indexOf(word));
}

async function ask<T>(command: string, ...parameters: unknown[]): Promise<T> {
  return until(command, async () => {
    const answer = await vscode.commands.executeCommand<T | undefined>(command, ...parameters);
    return Array.isArray(answer) && answer.length === 0 ? undefined : answer;
  });
}

/** `file:text` of every target. */
async function targets(found: readonly (vscode.Location | vscode.LocationLink)[]): Promise<string[]> {
  return Promise.all(
    found.map(async (one) => {
      const uri = "targetUri" in one ? one.targetUri : one.uri;
      const range = "targetUri" in one ? (one.targetSelectionRange ?? one.targetRange) : one.range;
      const document = await vscode.workspace.openTextDocument(uri);
      return `${path.basename(uri.fsPath)}:${document.getText(range)}`;
    }),
  );
}

describe("Names", function () {
  let project: SuiteProject;

  before(async () => {
    await activated();
  });

  beforeEach(async () => {
    project = await suiteProject("named project", {
      "tolbooth.json": "{}\n",
      "contracts/ILedger.sol": ledger,
      "contracts/Ledger.sol": whole,
    });
  });

  afterEach(async () => {
    await project.remove();
  });

  for (const state of ["whole", "broken"] as const) {
    describe(`in a ${state} file`, () => {
      let document: vscode.TextDocument;

      beforeEach(async () => {
        document = await project.open("contracts/Ledger.sol");
        if (state === "broken") await replace(document, whole, broken);
      });

      it("lead to their definitions, in libraries as well", async () => {
        const definition = async (piece: string, word?: string): Promise<string[]> =>
          targets(
            await ask("vscode.executeDefinitionProvider", document.uri, placeOf(document, piece, word)),
          );
        assert.deepEqual(await definition("external onlyOwner", "onlyOwner"), ["Ownable.sol:onlyOwner"]);
        assert.deepEqual(await definition("total += amount", "total"), ["Ledger.sol:total"]);
        assert.deepEqual(await definition("emit Entered", "Entered"), ["ILedger.sol:Entered"]);
        assert.deepEqual(await definition("@inheritdoc ILedger", "ILedger"), ["ILedger.sol:ILedger"]);
        assert.deepEqual(await definition('"./ILedger.sol"', "./ILedger"), ["ILedger.sol:"]);
      });

      it("lead to types, implementations and references", async () => {
        const of = async (
          command: string,
          file: vscode.TextDocument,
          piece: string,
          word?: string,
        ): Promise<string[]> =>
          (await targets(await ask(command, file.uri, placeOf(file, piece, word)))).sort();
        const base = await vscode.workspace.openTextDocument(project.uri("contracts/ILedger.sol"));
        assert.deepEqual(
          await of("vscode.executeImplementationProvider", base, "interface ILedger", "ILedger"),
          ["Ledger.sol:Ledger"],
        );
        assert.deepEqual(await of("vscode.executeImplementationProvider", base, "function enter", "enter"), [
          "Ledger.sol:enter",
        ]);
        assert.deepEqual(
          await of("vscode.executeTypeDefinitionProvider", document, "is ILedger", "ILedger"),
          ["ILedger.sol:ILedger"],
        );
        assert.deepEqual(await of("vscode.executeReferenceProvider", base, "event Entered", "Entered"), [
          "ILedger.sol:Entered",
          "Ledger.sol:Entered",
        ]);
      });

      it("are highlighted where they are read and written", async () => {
        const found = await ask<vscode.DocumentHighlight[]>(
          "vscode.executeDocumentHighlights",
          document.uri,
          placeOf(document, "public total", "total"),
        );
        const kinds = found.map((one) => one.kind);
        assert.deepEqual(kinds.slice(0, 2), [
          vscode.DocumentHighlightKind.Read,
          vscode.DocumentHighlightKind.Write,
        ]);
        for (const { range } of found) assert.equal(document.getText(range), "total");
      });

      it("are explained, with the documentation that they inherit", async () => {
        const [found] = await ask<vscode.Hover[]>(
          "vscode.executeHoverProvider",
          document.uri,
          placeOf(document, "function enter", "enter"),
        );
        const text =
          found?.contents.map((one) => (typeof one === "string" ? one : one.value)).join("\n") ?? "";
        assert.equal(text.includes("function enter(uint256 amount) external onlyOwner"), true, text);
        assert.equal(text.includes("Enters an amount."), true, text);
        assert.equal(text.includes("0xa59f3e0c"), true, text);
        assert.equal(found?.range && document.getText(found.range), "enter");
      });

      it("make up the outline", async () => {
        const symbols = await ask<vscode.DocumentSymbol[]>(
          "vscode.executeDocumentSymbolProvider",
          document.uri,
        );
        const contract = symbols.find((one) => one.name === "Ledger");
        assert.equal(contract?.kind, vscode.SymbolKind.Class);
        assert.deepEqual(
          contract.children.map((one) => one.name),
          ["total", "constructor", "enter", "_report"],
        );
      });

      it("are renamed in every file", async () => {
        const edit = await ask<vscode.WorkspaceEdit>(
          "vscode.executeDocumentRenameProvider",
          document.uri,
          placeOf(document, "function enter", "enter"),
          "record",
        );
        assert.equal(await vscode.workspace.applyEdit(edit), true);
        const base = await vscode.workspace.openTextDocument(project.uri("contracts/ILedger.sol"));
        assert.equal(document.getText().includes("function record(uint256 amount) external onlyOwner"), true);
        assert.equal(base.getText().includes("function record(uint256 amount) external;"), true);
      });

      it("show who calls whom, and who inherits from whom", async () => {
        const [item] = await ask<vscode.CallHierarchyItem[]>(
          "vscode.prepareCallHierarchy",
          document.uri,
          placeOf(document, "function _report", "_report"),
        );
        const calls = await ask<vscode.CallHierarchyIncomingCall[]>("vscode.provideIncomingCalls", item);
        assert.deepEqual(
          calls.map((one) => one.from.name),
          ["enter"],
        );
        const [type] = await ask<vscode.TypeHierarchyItem[]>(
          "vscode.prepareTypeHierarchy",
          document.uri,
          placeOf(document, "contract Ledger", "Ledger"),
        );
        const bases = await ask<vscode.TypeHierarchyItem[]>("vscode.provideSupertypes", type);
        assert.deepEqual(
          bases.map((one) => one.name),
          ["ILedger", "Ownable"],
        );
      });
    });
  }

  it("that are typed just now are known at once", async () => {
    const document = await project.open("contracts/Ledger.sol");
    await replace(document, "uint256 public total;", "uint256 public total;\n    uint256 private fresh;");
    await replace(document, "total += amount;", "fresh += amount;");
    const found = await ask<vscode.LocationLink[]>(
      "vscode.executeDefinitionProvider",
      document.uri,
      placeOf(document, "fresh += amount", "fresh"),
    );
    assert.deepEqual(await targets(found), ["Ledger.sol:fresh"]);
  });

  it("of the project are found by a search", async () => {
    await project.open("contracts/Ledger.sol");
    const found = await ask<vscode.SymbolInformation[]>("vscode.executeWorkspaceSymbolProvider", "_report");
    const own = found.filter((one) => one.location.uri.fsPath.startsWith(project.root));
    assert.deepEqual(
      own.map((one) => [one.name, one.containerName]),
      [["_report", "Ledger"]],
    );
  });

  it("of libraries are not renamed", async () => {
    const document = await project.open("contracts/Ledger.sol");
    const refused = vscode.commands.executeCommand(
      "vscode.executeDocumentRenameProvider",
      document.uri,
      placeOf(document, "external onlyOwner", "onlyOwner"),
      "mine",
    );
    await assert.rejects(async () => refused);
  });
});
