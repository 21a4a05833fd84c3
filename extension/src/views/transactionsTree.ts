import * as vscode from "vscode";
import type { Project, TransactionDetails } from "@tolbooth/sdk";
import type { ExtensionHost } from "../host.js";
import { views } from "../ids.js";
import { createRowTree } from "./rowTree.js";
import { TransactionFeed } from "./transactionFeed.js";
import { transactionItem } from "./transactionItems.js";
import type { TransactionNode, TransactionsNode, TransactionsTreeNode } from "./transactionNodes.js";
import { accountLines, callsOf, linesOf, partsOf } from "./transactionParts.js";
import { localNetworkName, type ViewModel } from "./viewModel.js";

/** What commands do with the view. */
export interface TransactionsView {
  readonly feed: TransactionFeed;
  /** Shows a transaction in the tree, unfolded. One that is on no page that is shown stands beneath those. */
  reveal(project: Project, network: string, details: TransactionDetails): Promise<void>;
}

let current: TransactionsView | undefined;

/** The view, once the extension has started. */
export function transactionsView(): TransactionsView | undefined {
  return current;
}

/** "Transactions": by network, newest first; beneath each its calls, events and changes. */
export function registerTransactionsTree(extension: ExtensionHost, model: ViewModel): vscode.Disposable {
  const feed = new TransactionFeed(extension);
  const forgetting = model.onDidChange(() => feed.forget());

  /** The networks that can be asked: local ones that run, and those of `tolbooth.json`. */
  const networks = async (project: Project): Promise<TransactionsNode[]> =>
    (await model.networks(project))
      .filter(({ state }) => state === "running" || state === "remote")
      .map(({ row, state }) => ({
        kind: "transactions",
        project,
        projectRoot: project.root,
        network: row.name,
        isLocal: state === "running",
      }));

  const listed = async (group: TransactionsNode, isTop: boolean): Promise<TransactionsTreeNode[]> => {
    const { project, projectRoot, network } = group;
    const head = { project, projectRoot, network, ...(!isTop && { parent: group }) };
    const { rows, hasOlder } = await inView(() => feed.list(project, network));
    const nodes = rows.map((one): TransactionsTreeNode => ({ kind: "transaction", ...head, ...one }));
    return hasOlder ? [...nodes, { kind: "older", ...head }] : nodes;
  };

  /** Whether the transactions stand at the top, because there is one network alone. */
  const isFlat = (all: readonly TransactionsNode[]): boolean =>
    all.length === 1 && all[0]!.network === localNetworkName;

  const view = createRowTree<TransactionsTreeNode>(extension, views.transactions, model, {
    async roots(project) {
      const all = await networks(project);
      return isFlat(all) ? listed(all[0]!, true) : all;
    },
    async children(node) {
      switch (node.kind) {
        case "transactions":
          return listed(node, false);
        case "transaction":
          return partsOf(node, await inView(() => feed.details(node.project, node.network, node.row.hash)));
        case "call":
          return callsOf(node);
        case "part":
          return linesOf(node, (address) => feed.nameOf(node.project, node.network, address));
        case "account":
          return accountLines(node);
        case "line":
        case "older":
          return [];
      }
    },
    parent(node) {
      return "parent" in node ? node.parent : undefined;
    },
    item: transactionItem,
    onDidChange: feed.onDidChange,
  });

  current = {
    feed,
    async reveal(project, network, details) {
      const all = await networks(project);
      const group = isFlat(all) ? undefined : all.find((one) => one.network === network);
      const one = await feed.find(project, network, details);
      const head = { project, projectRoot: project.root, network, ...(group && { parent: group }) };
      await revealNode(view, { kind: "transaction", ...head, ...one }, () => feed.refresh());
    },
  };
  return vscode.Disposable.from(view, feed, forgetting);
}

/** So often a transaction is looked for while the tree is drawn anew. */
const looks = 8;
/** Milliseconds between two looks: the views settle in less. */
const pause = 300;

/**
 * Shows a transaction in the tree, chosen and unfolded. A view that was hidden is asked for afresh when it is shown, and
 * whenever the tree is drawn anew meanwhile, the editor gives up looking, with an error or without one. So it is looked
 * for again until it is chosen.
 */
async function revealNode(
  view: vscode.TreeView<TransactionsTreeNode>,
  node: TransactionNode,
  refresh: () => void,
): Promise<void> {
  const isIt = ([chosen]: readonly TransactionsTreeNode[]): boolean =>
    chosen?.kind === "transaction" && chosen.row.hash === node.row.hash;
  // Once it was chosen, somebody may go on to another row or another place: the focus is theirs.
  let wasChosen = false;
  const listening = view.onDidChangeSelection(({ selection }) => (wasChosen ||= isIt(selection)));
  try {
    for (let look = 1; look <= looks; look += 1) {
      try {
        await view.reveal(node, { select: true, focus: true, expand: 2 });
      } catch (error) {
        if (look === looks) throw error;
        // It may be newer than what the tree has.
        refresh();
      }
      await new Promise((resolve) => setTimeout(resolve, pause));
      if (wasChosen || isIt(view.selection)) return;
    }
  } finally {
    listening.dispose();
  }
}

async function inView<T>(work: () => Promise<T>): Promise<T> {
  return vscode.window.withProgress({ location: { viewId: views.transactions } }, work);
}
