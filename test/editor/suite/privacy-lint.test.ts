import assert from "node:assert/strict";
import * as vscode from "vscode";
import { activated, codeOf, rangeOf, replace, suiteProject, until, type SuiteProject } from "./support.js";

/** It does not compile: a semicolon is missing. */
const register = `// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

contract Register {
    struct Patient { string name; uint256 dateOfBirth; }
    mapping(bytes32 => Patient) internal patients;

    function key(string calldata left, string calldata right) external pure returns (bytes32) {
        return keccak256(abi.encodePacked(left, right));
    }

    function register(bytes32 id, uint256 dateOfBirth) external {
        patients[id].dateOfBirth = dateOfBirth
    }
}
`;

describe("The lint for personal data", function () {
  let project: SuiteProject;
  let document: vscode.TextDocument;

  const found = (): vscode.Diagnostic[] =>
    vscode.languages.getDiagnostics(document.uri).filter(({ source }) => source === "tolbooth lint");
  const rules = (): string[] => found().map(codeOf);
  /** What is offered there, whatever for: VS Code does not say of an action which finding it is about. */
  const actionsFor = (diagnostic: vscode.Diagnostic): Thenable<vscode.CodeAction[]> =>
    vscode.commands.executeCommand<vscode.CodeAction[]>(
      "vscode.executeCodeActionProvider",
      document.uri,
      diagnostic.range,
      vscode.CodeActionKind.QuickFix.value,
      50,
    );

  before(async () => {
    await activated();
    project = await suiteProject("personal data", {
      "tolbooth.json": "{}\n",
      "contracts/Register.sol": register,
    });
    document = await project.open("contracts/Register.sol");
  });

  after(() => project.remove());

  it("marks what is personal, also while the file does not compile", async () => {
    const list = await until("findings", () => (found().length > 0 ? found() : undefined));
    const stored = list.filter((one) => codeOf(one) === "personal-data-in-storage");
    const places = stored.map(({ range }) => document.getText(range));
    assert.ok(places.includes("dateOfBirth"), JSON.stringify(places));
    assert.ok(places.includes("name"), JSON.stringify(places));
    const { code } = stored[0]!;
    assert.ok(typeof code === "object" && code.target.path.endsWith("docs/lint/personal-data-in-storage.md"));
    assert.equal((await vscode.workspace.fs.stat(code.target)).type, vscode.FileType.File);
  });

  it("mends what can be mended", async () => {
    const [packed] = found().filter((one) => codeOf(one) === "ambiguous-packed-hash");
    assert.ok(packed, rules().join());
    const mending = (await actionsFor(packed)).find(({ isPreferred }) => isPreferred);
    assert.ok(mending?.edit);
    await vscode.workspace.applyEdit(mending.edit);
    assert.ok(document.getText().includes("keccak256(abi.encode(left, right))"), document.getText());
    await until("no finding", () => (rules().includes("ambiguous-packed-hash") ? undefined : true));
  });

  it("lets go of what somebody gives a reason for, and asks for the reason", async () => {
    const range = rangeOf(document, "string name;");
    const onName = (): vscode.Diagnostic | undefined =>
      found().find((one) => codeOf(one) === "personal-data-in-storage" && range.contains(one.range));
    const diagnostic = await until("the finding", onName);
    const actions = await actionsFor(diagnostic);
    assert.ok(actions.some(({ command }) => command?.command === "markdown.showPreview"));
    assert.ok(
      actions.some(({ edit, title }) => edit && title.includes("personal-data-in-storage")),
      "a way to suppress it",
    );
    const comment = "// tolbooth-lint-disable-next-line personal-data-in-storage --";
    const line = "    struct Patient";
    await replace(document, line, `    ${comment}\n${line}`);
    await until("a finding about the reason", () =>
      rules().includes("suppression-without-reason") ? true : undefined,
    );
    await replace(document, comment, `${comment} the register is of patients that were made up`);
    await until("no finding on that line", () =>
      rules().includes("suppression-without-reason") || onName() ? undefined : true,
    );
  });

  it("is silent when it is switched off, and says it again when it is on", async () => {
    const settings = vscode.workspace.getConfiguration("tolbooth");
    assert.ok(rules().length > 0, "something is left to say");
    await settings.update("lint.personalData", false, vscode.ConfigurationTarget.Workspace);
    try {
      await until("silence", () => (found().length === 0 ? true : undefined));
    } finally {
      await settings.update("lint.personalData", undefined, vscode.ConfigurationTarget.Workspace);
    }
    await until("findings again", () => (found().length > 0 ? true : undefined));
  });

  it("marks a person's value in TypeScript that calls the SDK, by its types", async () => {
    const sdk = "node_modules/@tolbooth/sdk";
    await project.write(`${sdk}/package.json`, '{ "name": "@tolbooth/sdk", "types": "index.d.ts" }\n');
    await project.write(
      `${sdk}/index.d.ts`,
      "export declare class RecordAnchorClient { anchor(commitment: string): Promise<void>; }\n",
    );
    await project.write(
      "scripts/send.ts",
      'import { RecordAnchorClient } from "@tolbooth/sdk";\ninterface Case { surname: string; commitment: string }\nexport async function send(records: RecordAnchorClient, one: Case) {\n  const value = one.surname.trim();\n  await records.anchor(value);\n}\n',
    );
    document = await project.open("scripts/send.ts");
    const [one] = await until("a finding", () => (found().length > 0 ? found() : undefined));
    assert.deepEqual(rules(), ["person-value-in-sdk-call"]);
    assert.equal(document.getText(one!.range), "value");
    await replace(document, "one.surname.trim()", "one.commitment");
    await until("no finding", () => (found().length === 0 ? true : undefined));
  });
});
