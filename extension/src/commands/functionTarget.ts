import * as vscode from "vscode";
import {
  allNetworkNames,
  findDeployment,
  functionRows,
  readDeployments,
  TolboothError,
  type DeploymentRecord,
  type FormDraft,
  type FunctionRow,
  type Project,
} from "@tolbooth/sdk";
import type { ExtensionHost } from "../host.js";
import { projectFor } from "./projectFor.js";

/** What call and send may be given: by the tree, a follow-up, a key binding, or a test. */
export interface FunctionTarget {
  readonly projectRoot?: string;
  readonly network?: string;
  /** Name or address of the deployment. */
  readonly contract?: string;
  /** Name or signature. */
  readonly function?: string;
  /** Arguments: no form is shown. */
  readonly arguments?: readonly unknown[];
  /** What the form begins with, in place of what was last submitted. */
  readonly drafts?: readonly FormDraft[];
  /** Short name or address of the sender. */
  readonly from?: string;
  /** Wei to send along, decimal. */
  readonly value?: string;
}

/** A function of a deployed contract, found. */
export interface ChosenFunction {
  readonly project: Project;
  readonly record: DeploymentRecord;
  readonly function: FunctionRow;
  readonly target: FunctionTarget;
}

/** A tree's node of a contract or a function, as far as it matters here. */
interface TreeTarget {
  readonly projectRoot: string;
  readonly row: { readonly name: string; readonly network: string };
  readonly function?: { readonly signature: string };
}

/** Reads what a command was given. */
export function functionTargetOf(given: unknown): FunctionTarget {
  if (typeof given !== "object" || given === null || given instanceof vscode.Uri) return {};
  if (!("row" in given)) return given;
  const node = given as TreeTarget;
  return {
    projectRoot: node.projectRoot,
    network: node.row.network,
    contract: node.row.name,
    ...(node.function === undefined ? {} : { function: node.function.signature }),
  };
}

/**
 * The function that a command is about: what was given, and what is missing asked for. `reads` narrows what is offered.
 * @throws TolboothError DEPLOYMENT_NOT_FOUND, FUNCTION_NOT_FOUND, FUNCTION_AMBIGUOUS
 */
export async function chooseFunction(
  extension: ExtensionHost,
  given: unknown,
  reads?: boolean,
): Promise<ChosenFunction | undefined> {
  const target = functionTargetOf(given);
  const project = await projectFor(extension, target, vscode.l10n.t("Use a contract of which project?"));
  if (!project) return undefined;
  const record = await chooseDeployment(extension, project, target);
  if (!record) return undefined;
  const rows = functionRows(record.abi);
  const chosen =
    target.function === undefined
      ? await pickFunction(
          record,
          rows.filter((row) => reads === undefined || row.reads === reads),
        )
      : namedFunction(record, rows, target.function);
  return chosen && { project, record, function: chosen, target };
}

/** The deployment that was given, the only one, or the one that the user picks. */
export async function chooseDeployment(
  extension: ExtensionHost,
  project: Project,
  target: FunctionTarget,
): Promise<DeploymentRecord | undefined> {
  const { host } = await extension.services(vscode.l10n.t("use a contract"));
  if (target.contract !== undefined) {
    return findDeployment(host.files, project, target.network ?? "local", target.contract);
  }
  const records: DeploymentRecord[] = [];
  for (const network of await allNetworkNames(host.files, project)) {
    if (target.network !== undefined && network !== target.network) continue;
    records.push(...(await readDeployments(host.files, project, network)));
  }
  if (records.length === 0) {
    void vscode.window.showInformationMessage(
      vscode.l10n.t("No contract is deployed yet. Deploy one first: 'Tolbooth: Deploy Contract'."),
    );
    return undefined;
  }
  if (records.length === 1) return records[0];
  const picked = await vscode.window.showQuickPick(
    records.map((record) => ({
      label: record.name,
      description: `${record.network} · ${record.address}`,
      record,
    })),
    { placeHolder: vscode.l10n.t("Which contract?"), matchOnDescription: true },
  );
  return picked?.record;
}

async function pickFunction(
  record: DeploymentRecord,
  rows: readonly FunctionRow[],
): Promise<FunctionRow | undefined> {
  const item = (row: FunctionRow): vscode.QuickPickItem & { row?: FunctionRow } => ({
    label: `$(${row.reads ? "eye" : "edit"}) ${row.label}`,
    description: row.returns === "" ? "" : `→ ${row.returns}`,
    row,
  });
  const separator = (label: string): vscode.QuickPickItem & { row?: FunctionRow } => ({
    label,
    kind: vscode.QuickPickItemKind.Separator,
  });
  const writes = rows.filter((row) => !row.reads).map(item);
  const readers = rows.filter((row) => row.reads).map(item);
  const picked = await vscode.window.showQuickPick(
    [
      ...(writes.length > 0 ? [separator(vscode.l10n.t("Send a transaction")), ...writes] : []),
      ...(readers.length > 0 ? [separator(vscode.l10n.t("Read")), ...readers] : []),
    ],
    { placeHolder: vscode.l10n.t("Which function of {0}?", record.name), matchOnDescription: true },
  );
  return picked?.row;
}

function namedFunction(record: DeploymentRecord, rows: readonly FunctionRow[], name: string): FunctionRow {
  const found = rows.filter((row) => row.signature === name || row.name === name);
  if (found.length === 1) return found[0]!;
  const contract = record.name;
  if (found.length === 0) {
    throw new TolboothError("FUNCTION_NOT_FOUND", {
      contract,
      function: name,
      known: rows.map((row) => row.name),
    });
  }
  const candidates = found.map((row) => row.signature);
  throw new TolboothError("FUNCTION_AMBIGUOUS", {
    contract,
    function: name,
    candidates,
    example: candidates[0],
  });
}
