import path from "node:path";
import * as vscode from "vscode";
import {
  functionRows,
  historyScenario,
  readDeployments,
  scenarioFile,
  TolboothError,
  writeScenario,
  type FormHistoryEntry,
} from "@tolbooth/sdk";
import type { ExtensionHost } from "../host.js";
import { withConnection } from "../views/contractForm.js";
import { contractHistory } from "../views/formHistory.js";
import { chooseDeployment, functionTargetOf } from "./functionTarget.js";
import { projectFor } from "./projectFor.js";
import { historyItem } from "./showHistory.js";

/** What a test gives, so that nothing is asked. */
interface SaveTarget {
  readonly name?: string;
}

/**
 * Makes a scenario of what was called and sent by forms, of one contract: the steps that are picked, oldest first, and the
 * deployments that they need. Opens the file. Returns its path.
 */
export async function run(extension: ExtensionHost, given?: unknown): Promise<string | undefined> {
  const target = functionTargetOf(given);
  const project = await projectFor(extension, target, vscode.l10n.t("Save a scenario of which project?"));
  const record = project && (await chooseDeployment(extension, project, target));
  if (!project || !record) return undefined;
  const { host } = await extension.services(vscode.l10n.t("save a scenario"));
  const history = (await contractHistory(extension, project, record)).toReversed();
  if (history.length === 0) {
    void vscode.window.showInformationMessage(
      vscode.l10n.t("Nothing was called or sent to {0} by a form yet.", record.name),
    );
    return undefined;
  }
  const { name: givenName } = target as SaveTarget;
  const known = new Set(functionRows(record.abi).map(({ signature }) => signature));
  const entries = givenName === undefined ? await pickEntries(history, known) : history;
  if (!entries || entries.length === 0) return undefined;
  const name = givenName ?? (await askName((text) => scenarioFile(project, text)));
  if (name === undefined) return undefined;

  const accounts = await withConnection(extension, project, record.network, (connection) =>
    connection.accounts(),
  );
  const records = await readDeployments(host.files, project, record.network);
  const { content, leftOut } = historyScenario(name, entries, records, accounts);
  const file = scenarioFile(project, name);
  const exists = (await host.files.stat(file)) !== undefined;
  if (exists && !(await mayReplace(file))) return undefined;
  await writeScenario(host.files, file, content, exists);
  await vscode.window.showTextDocument(vscode.Uri.file(file));
  if (leftOut.length > 0)
    void vscode.window.showWarningMessage(
      vscode.l10n.t(
        "{0} steps were left out: they do not fit the contract any more, or a value was not kept.",
        leftOut.length,
      ),
    );
  return file;
}

async function pickEntries(
  history: readonly FormHistoryEntry[],
  known: ReadonlySet<string>,
): Promise<readonly FormHistoryEntry[] | undefined> {
  const items = history.map((entry) => ({ ...historyItem(entry, known.has(entry.signature)), picked: true }));
  const picked = await vscode.window.showQuickPick(items, {
    canPickMany: true,
    // A form that is open takes the focus back when the list of commands closes.
    ignoreFocusOut: true,
    placeHolder: vscode.l10n.t("Which steps, oldest first?"),
  });
  return picked?.map(({ entry }) => entry);
}

function askName(check: (name: string) => unknown): Thenable<string | undefined> {
  return vscode.window.showInputBox({
    ignoreFocusOut: true,
    prompt: vscode.l10n.t("Name of the scenario, such as held-and-released"),
    validateInput: (text) => {
      try {
        check(text);
        return undefined;
      } catch (error) {
        if (error instanceof TolboothError) return error.message;
        throw error;
      }
    },
  });
}

async function mayReplace(file: string): Promise<boolean> {
  const replace = vscode.l10n.t("Replace");
  const question = vscode.l10n.t("There is a scenario {0} already.", path.basename(file));
  return (await vscode.window.showWarningMessage(question, { modal: true }, replace)) === replace;
}
