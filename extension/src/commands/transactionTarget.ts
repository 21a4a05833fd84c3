import * as path from "node:path";
import * as vscode from "vscode";
import {
  allNetworkNames,
  readSources,
  TolboothError,
  type ListedTransaction,
  type Project,
  type SourcePlace,
} from "@tolbooth/sdk";
import type { ExtensionHost } from "../host.js";
import { networkTitle } from "../views/contractForm.js";
import { transactionsView, type TransactionsView } from "../views/transactionsTree.js";
import { projectFor } from "./projectFor.js";

/** A transaction that a command is about. */
export interface TransactionTarget {
  readonly project: Project;
  readonly network: string;
  readonly hash: string;
}

/** What a follow-up, a key binding or a test gives. */
export interface GivenTransaction {
  readonly projectRoot?: string;
  readonly network?: string;
  readonly hash?: string;
}

/** The view, which keeps what was traced. */
export function requireView(): TransactionsView {
  const view = transactionsView();
  if (!view) throw new TolboothError("INTERNAL", { problem: "the view of transactions was never made" });
  return view;
}

/**
 * The transaction that was given, or of a tree's node; else the one that the user picks of the newest, or whose hash they
 * type. `isOffered` narrows what is offered.
 */
export async function transactionTarget(
  extension: ExtensionHost,
  given: unknown,
  question: string,
  isOffered: (row: ListedTransaction) => boolean,
): Promise<TransactionTarget | undefined> {
  const known = readTarget(given);
  const project = await projectFor(extension, known, question);
  if (!project) return undefined;
  const { hash } = known;
  const network = known.network ?? (await pickNetwork(extension, project, hash, question));
  if (network === undefined) return undefined;
  if (hash !== undefined) return { project, network, hash };
  const picked = await pickTransaction(project, network, question, isOffered);
  return picked === undefined ? undefined : { project, network, hash: picked };
}

/** Reads what a command was given: the fields themselves, or a node of the tree. */
export function readTarget(given: unknown): GivenTransaction {
  if (typeof given !== "object" || given === null || given instanceof vscode.Uri) return {};
  const { projectRoot, network, hash } = given as GivenTransaction;
  const row = "row" in given ? (given.row as { hash?: unknown } | null) : undefined;
  const rowHash = typeof row?.hash === "string" ? row.hash : undefined;
  return {
    ...(typeof projectRoot === "string" && { projectRoot }),
    ...(typeof network === "string" && { network }),
    ...((hash ?? rowHash) !== undefined && { hash: hash ?? rowHash! }),
  };
}

async function pickNetwork(
  extension: ExtensionHost,
  project: Project,
  hash: string | undefined,
  question: string,
): Promise<string | undefined> {
  const { host } = await extension.services(question);
  const names = await allNetworkNames(host.files, project);
  // A command that names a transaction and no network means the network that is always there.
  if (names.length === 1 || hash !== undefined) return names[0];
  const picked = await vscode.window.showQuickPick(
    names.map((name) => ({ label: networkTitle(name), name })),
    { placeHolder: question },
  );
  return picked?.name;
}

async function pickTransaction(
  project: Project,
  network: string,
  question: string,
  isOffered: (row: ListedTransaction) => boolean,
): Promise<string | undefined> {
  const { rows } = await requireView().feed.list(project, network);
  const offered = rows.filter(({ row }) => isOffered(row));
  const another = vscode.l10n.t("Another, by its hash…");
  const picked = await vscode.window.showQuickPick(
    [
      ...offered.map(({ row, sender }) => ({
        label: [row.contract ?? row.to ?? "", row.function].filter(Boolean).join("."),
        description: [
          row.blockNumber === undefined ? "" : vscode.l10n.t("block {0}", row.blockNumber),
          sender,
          row.status === "reverted" ? vscode.l10n.t("reverted") : "",
        ]
          .filter(Boolean)
          .join(" · "),
        detail: row.hash,
        hash: row.hash,
      })),
      { label: another, hash: undefined },
    ],
    { placeHolder: question, matchOnDescription: true, matchOnDetail: true },
  );
  if (!picked) return undefined;
  return picked.hash ?? (await vscode.window.showInputBox({ prompt: question, validateInput: hashProblem }));
}

function hashProblem(text: string): string | undefined {
  return /^0x[0-9a-fA-F]{64}$/.test(text.trim())
    ? undefined
    : vscode.l10n.t("A hash is '0x' and 64 hexadecimal digits.");
}

/** Opens a line of a source, wherever its unit lies: in the project, or in a library. */
export async function openSourceLine(
  extension: ExtensionHost,
  project: Project,
  { unit, line }: SourcePlace,
): Promise<vscode.Uri> {
  const { host } = await extension.services(vscode.l10n.t("open a source"));
  const inProject = path.join(project.root, ...unit.split("/"));
  const file = (await host.files.readFile(inProject))
    ? inProject
    : (await readSources(host.files, project)).sources.get(unit)?.path;
  if (file === undefined) throw new TolboothError("FILE_NOT_FOUND", { file: unit });
  const uri = vscode.Uri.file(file);
  const start = new vscode.Position(line - 1, 0);
  const editor = await vscode.window.showTextDocument(uri, {
    preview: true,
    selection: new vscode.Range(start, start),
  });
  editor.revealRange(new vscode.Range(start, start), vscode.TextEditorRevealType.InCenterIfOutsideViewport);
  return uri;
}
