import assert from "node:assert/strict";
import * as vscode from "vscode";
import { activated, replace, suiteProject, until, type SuiteProject } from "./support.js";

const head = "// SPDX-License-Identifier: MIT\npragma solidity ^0.8.20;\n\n";

const base = `${head}contract Base {
    /// @notice Pays somebody.
    /// @param payee Who is paid.
    function pay(address payee, uint256 amount) public virtual returns (bool) {}
}
`;

const whole = `${head}import {Base} from "./Base.sol";

contract Till is Base {
    uint128 first;
    uint128 second;

    function close(address owner) external {
        pay(owner, 12);
    }
}
`;

const other = `${head}library Helper {
    function help() internal pure {}
}
`;

describe("Completion, signature help, lenses and hints", function () {
  let project: SuiteProject;
  let document: vscode.TextDocument;

  before(async () => {
    await activated();
  });

  beforeEach(async () => {
    project = await suiteProject("written project", {
      "tolbooth.json": "{}\n",
      "contracts/Base.sol": base,
      "contracts/Till.sol": whole,
      "contracts/Helper.sol": other,
    });
    document = await project.open("contracts/Till.sol");
  });

  afterEach(async () => {
    await project.remove();
  });

  const behind = (text: string): vscode.Position => {
    const start = document.getText().indexOf(text);
    assert.notEqual(start, -1, text);
    return document.positionAt(start + text.length);
  };

  const labelOf = ({ label }: vscode.CompletionItem): string =>
    typeof label === "string" ? label : label.label;

  async function itemsBehind(text: string, resolved = 0): Promise<vscode.CompletionItem[]> {
    const list = await vscode.commands.executeCommand<vscode.CompletionList>(
      "vscode.executeCompletionItemProvider",
      document.uri,
      behind(text),
      undefined,
      resolved,
    );
    return list.items;
  }

  it("offers names in a whole file, with documentation", async () => {
    const items = await itemsBehind("        pa", 1_000);
    const pay = items.find((one) => labelOf(one) === "pay");
    assert.ok(pay, items.map(labelOf).slice(0, 20).join(" "));
    const { documentation } = pay;
    assert.match(documentation instanceof vscode.MarkdownString ? documentation.value : "", /Pays somebody/);
  });

  it("offers members and names while the file is broken, and imports what is chosen", async () => {
    await replace(document, "pay(owner, 12);", "msg. ; Help");
    const members = (await itemsBehind("msg.")).map(labelOf);
    assert.ok(members.includes("sender"), members.slice(0, 20).join(" "));
    const helper = (await itemsBehind("Help")).find((one) => labelOf(one) === "Helper");
    assert.match(
      helper?.additionalTextEdits?.[0]?.newText ?? "",
      /import \{Helper\} from "\.\/Helper\.sol";/,
    );
  });

  it("shows the parameters of a call that is not closed", async () => {
    await replace(document, "pay(owner, 12);", "pay(owner, ");
    const help = await vscode.commands.executeCommand<vscode.SignatureHelp>(
      "vscode.executeSignatureHelpProvider",
      document.uri,
      behind("pay(owner, "),
    );
    assert.equal(help.signatures[0]?.label, "pay(address payee, uint256 amount) returns (bool)");
    assert.equal(help.activeParameter, 1);
  });

  for (const state of ["whole", "broken"] as const) {
    it(`counts references and shows selectors in a ${state} file`, async () => {
      await project.open("contracts/Base.sol").then((opened) => (document = opened));
      if (state === "broken") await replace(document, "returns (bool) {}", "returns (bool) { x. }");
      const titles = await until("lenses", async () => {
        const lenses = await vscode.commands.executeCommand<vscode.CodeLens[]>(
          "vscode.executeCodeLensProvider",
          document.uri,
          1_000,
        );
        const found = lenses.map((one) => one.command?.title ?? "");
        return found.some((one) => one.startsWith("0x")) && found;
      });
      // `Base` stands in an import and among the bases of Till; `pay` is called once.
      assert.ok(titles.includes("2 references"), titles.join(" | "));
      assert.ok(titles.includes("1 reference"), titles.join(" | "));
      assert.ok(titles.includes("0xc4076876"), titles.join(" | "));
    });
  }

  it("copies a selector", async () => {
    assert.equal(await vscode.commands.executeCommand("tolbooth.copySelector", "0xc4076876"), "0xc4076876");
    assert.equal(await vscode.env.clipboard.readText(), "0xc4076876");
  });

  it("hints only when it is wanted", async () => {
    const hints = async (): Promise<string[]> => {
      const found = await vscode.commands.executeCommand<vscode.InlayHint[]>(
        "vscode.executeInlayHintProvider",
        document.uri,
        new vscode.Range(0, 0, document.lineCount, 0),
      );
      return found.map(({ label }) =>
        typeof label === "string" ? label : label.map((one) => one.value).join(""),
      );
    };
    assert.deepEqual(await hints(), []);
    const settings = vscode.workspace.getConfiguration("tolbooth.inlayHints");
    const set = async (names: string | undefined, storage: boolean | undefined): Promise<void> => {
      await settings.update("parameterNames", names, vscode.ConfigurationTarget.Global);
      await settings.update("storage", storage, vscode.ConfigurationTarget.Global);
    };
    try {
      await set("all", true);
      const shown = await hints();
      assert.deepEqual(shown.sort(), ["amount:", "payee:", "slot 0", "slot 0 + 16"]);
    } finally {
      await set(undefined, undefined);
    }
  });
});
