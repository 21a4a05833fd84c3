// One of everything that the helpers of workbench.ts can click, so that they are tested without the real extension.
const vscode = require("vscode");

const branch = "Branch";
const leaf = "Leaf";

const tree = {
  getChildren: (parent) => (parent === undefined ? [branch] : parent === branch ? [leaf] : []),
  getTreeItem(label) {
    const state = vscode.TreeItemCollapsibleState;
    const item = new vscode.TreeItem(label, label === branch ? state.Collapsed : state.None);
    if (label === leaf) Object.assign(item, { contextValue: "leaf", description: "green" });
    return item;
  },
};

const lenses = {
  provideCodeLenses(document) {
    return [...document.getText().matchAll(/^thing (\w+)/gm)].map((found) => {
      const place = document.positionAt(found.index);
      const command = { title: "$(rocket) Use", command: "fixture.say", arguments: [found[1]] };
      return new vscode.CodeLens(new vscode.Range(place, place), command);
    });
  },
};

async function ask() {
  const validateInput = (text) => (text.length < 2 ? "Too short" : undefined);
  const name = await vscode.window.showInputBox({ title: "Name", validateInput });
  const colour = await vscode.window.showQuickPick(["red", "green"]);
  const answer = await vscode.window.showInformationMessage(`${name} likes ${colour}`, "Agree");
  if (answer) await vscode.window.showInformationMessage("Agreed");
}

function openPanel() {
  const panel = vscode.window.createWebviewPanel("fixture", "Fixture Panel", vscode.ViewColumn.Beside, {
    enableScripts: true,
  });
  panel.webview.onDidReceiveMessage((text) => vscode.window.showInformationMessage(`The panel says ${text}`));
  panel.webview.html = `<!doctype html><button>Greet</button><script>
    const editor = acquireVsCodeApi();
    document.querySelector("button").addEventListener("click", () => editor.postMessage("hello"));
  </script>`;
}

exports.activate = (context) => {
  const diagnostics = vscode.languages.createDiagnosticCollection("fixture");
  const check = (document) => {
    if (document.languageId !== "fixture") return;
    const at = document.getText().indexOf("wrong");
    const range = new vscode.Range(document.positionAt(at), document.positionAt(at + 5));
    diagnostics.set(document.uri, at < 0 ? [] : [new vscode.Diagnostic(range, "This is wrong")]);
  };
  const status = vscode.window.createStatusBarItem();
  status.text = `$(beaker) ${vscode.workspace.isTrusted ? "Trusted" : "Restricted"} ${process.env.FIXTURE_WORD ?? ""}`;
  status.show();
  context.subscriptions.push(
    diagnostics,
    status,
    vscode.workspace.onDidOpenTextDocument(check),
    vscode.workspace.onDidChangeTextDocument(({ document }) => check(document)),
    vscode.workspace.onDidGrantWorkspaceTrust(() => (status.text = "$(beaker) Trusted")),
    vscode.languages.registerCodeLensProvider("fixture", lenses),
    vscode.window.createTreeView("fixture.tree", { treeDataProvider: tree }),
    vscode.commands.registerCommand("fixture.ask", ask),
    vscode.commands.registerCommand("fixture.panel", openPanel),
    vscode.commands.registerCommand("fixture.say", (word) =>
      vscode.window.showInformationMessage(`Said ${word}`),
    ),
  );
  vscode.workspace.textDocuments.forEach(check);
};
