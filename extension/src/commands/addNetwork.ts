import * as path from "node:path";
import * as vscode from "vscode";
import {
  addNetworkToConfiguration,
  connect,
  displayUrl,
  looksLikeKey,
  networkNames,
  refuseKey,
  TolboothError,
} from "@tolbooth/sdk";
import { withProgress } from "../adapters/progress.js";
import type { ExtensionHost } from "../host.js";
import { refreshViews } from "../views/index.js";
import { projectFor } from "./projectFor.js";
import { openSettingsFile } from "./settingsFile.js";

/** What another part of the extension, or a test, may pass instead of the questions. */
interface NetworkTarget {
  readonly projectRoot?: string;
  readonly name?: string;
  /** One address, or several with blanks between them. */
  readonly addresses?: string;
}

/**
 * Adds a network to `tolbooth.json`: asks for a name and the addresses of its nodes, asks the nodes for their chain,
 * and writes down which chain it is. Returns the network as it was written.
 */
export async function run(extension: ExtensionHost, given?: unknown): Promise<unknown> {
  const target = (typeof given === "object" && given !== null ? given : {}) as NetworkTarget;
  const project = await projectFor(extension, given, vscode.l10n.t("Add a network to which project?"));
  if (!project) return undefined;
  const title = vscode.l10n.t("Add a Network");
  const taken = new Set(networkNames(project));
  const name =
    target.name ??
    (await vscode.window.showInputBox({
      title,
      prompt: vscode.l10n.t("A short name for the network, for example “staging”"),
      ignoreFocusOut: true,
      validateInput: (text) => nameProblem(text, taken),
    }));
  if (name === undefined) return undefined;
  const text =
    target.addresses ??
    (await vscode.window.showInputBox({
      title,
      prompt: vscode.l10n.t("Address of a node (http, https, ws or wss). Several: with blanks between them."),
      placeHolder: "https://node.example.org",
      ignoreFocusOut: true,
      validateInput: (typed) => addressProblem(typed),
    }));
  if (text === undefined) return undefined;
  refuseKey(name, "the name of the network");
  refuseKey(text, "the address of the network");
  if (nameProblem(name, taken) !== undefined)
    throw new TolboothError("NETWORK_NAME_INVALID", { network: name });
  if (addressProblem(text) !== undefined) throw new TolboothError("NETWORK_URL_INVALID", { network: name });
  const endpoints = text.trim().split(/\s+/);
  const { host } = await extension.services(vscode.l10n.t("use the network {0}", name));
  const chainId = await withProgress(
    vscode.l10n.t("Asking {0} which chain it is", name),
    async (operation) => {
      // The first says which chain is meant; each of the others must be of the same.
      let first: number | undefined;
      for (const url of endpoints) {
        const networks = { [name]: { url, ...(first !== undefined && { chainId: first }) } };
        const connection = await connect(host, { ...project, networks }, name, operation);
        first = connection.network.chainId;
        connection.close();
      }
      return first!;
    },
  );
  const network = endpoints.length === 1 ? { url: endpoints[0]!, chainId } : { endpoints, chainId };
  const document = await openSettingsFile(vscode.Uri.file(path.join(project.root, "tolbooth.json")));
  const before = document.getText();
  const after = addNetworkToConfiguration(before, name, network);
  const edit = new vscode.WorkspaceEdit();
  edit.replace(
    document.uri,
    new vscode.Range(document.positionAt(0), document.positionAt(before.length)),
    after,
  );
  await vscode.workspace.applyEdit(edit);
  await document.save();
  refreshViews();
  void vscode.window.showInformationMessage(
    vscode.l10n.t(
      "The network {0} is the chain {1} at {2}.",
      name,
      chainId,
      endpoints.map(displayUrl).join(", "),
    ),
  );
  return { name, ...network };
}

function nameProblem(text: string, taken: ReadonlySet<string>): string | undefined {
  if (looksLikeKey(text))
    return vscode.l10n.t("This looks like a private key. It belongs in “Import a Key” only");
  if (!/^[a-z0-9][a-z0-9_-]{0,62}$/.test(text)) return vscode.l10n.t("Small letters, digits, - and _");
  return taken.has(text) ? vscode.l10n.t("There is a network {0} already", text) : undefined;
}

function addressProblem(text: string): string | undefined {
  const addresses = text.trim().split(/\s+/);
  if (addresses.some(looksLikeKey))
    return vscode.l10n.t("This looks like a private key. It belongs in “Import a Key” only");
  return addresses.every((one) => /^(https?|wss?):\/\/[^\s@]+$/.test(one) && URL.canParse(one))
    ? undefined
    : vscode.l10n.t("An address begins with http://, https://, ws:// or wss://, and holds no password");
}
