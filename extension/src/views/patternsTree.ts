import * as vscode from "vscode";
import type { PatternStatus, Project } from "@tolbooth/sdk";
import type { ExtensionHost } from "../host.js";
import { commands, views } from "../ids.js";
import { changeWords, patternName, shortPart, verdictText } from "../language/patternWords.js";
import type { PatternContractNode, PatternNode, PatternPartNode, PatternTreeNode } from "./patternNodes.js";
import { createRowTree } from "./rowTree.js";
import type { ViewModel } from "./viewModel.js";

/** Milliseconds after the last change before a project is compared again. */
const settle = 500;

/** "Patterns": the contracts of each project by pattern, with what is no longer as it was audited. */
export function registerPatternsTree(extension: ExtensionHost, model: ViewModel): vscode.Disposable {
  const changed = new vscode.EventEmitter<void>();
  const known = new Map<string, Promise<readonly PatternStatus[]>>();
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const forget = (): void => {
    known.clear();
    clearTimeout(waiting);
    waiting = setTimeout(() => changed.fire(), settle);
  };
  const statusesOf = (project: Project): Promise<readonly PatternStatus[]> => {
    let found = known.get(project.root);
    if (!found) {
      const made = askOf(extension, project).catch((error: unknown) => {
        // What went wrong may be put right: it is asked for again.
        if (known.get(project.root) === made) known.delete(project.root);
        throw error;
      });
      known.set(project.root, (found = made));
    }
    return found;
  };
  const tree = createRowTree<PatternTreeNode>(extension, views.patterns, model, {
    async roots(project) {
      const byPattern = new Map<string, PatternStatus[]>();
      for (const status of await statusesOf(project))
        byPattern.set(status.pattern, [...(byPattern.get(status.pattern) ?? []), status]);
      return [...byPattern]
        .map(([pattern, statuses]): PatternNode => ({
          ...{ kind: "pattern", project, projectRoot: project.root, pattern, statuses },
        }))
        .sort((one, other) => one.pattern.localeCompare(other.pattern));
    },
    children(node) {
      if (node.kind === "pattern") return contractsOf(node);
      return node.kind === "contract" ? partsOf(node) : [];
    },
    item(node) {
      if (node.kind === "pattern") return patternItem(node);
      return node.kind === "contract" ? contractItem(node) : partItem(node);
    },
    onDidChange: changed.event,
  });
  const watcher = vscode.workspace.createFileSystemWatcher("**/*.sol");
  const subscriptions: vscode.Disposable[] = [
    tree,
    changed,
    watcher,
    watcher.onDidCreate(forget),
    watcher.onDidChange(forget),
    watcher.onDidDelete(forget),
    extension.onDidStartServices(({ patterns, projects }) => {
      subscriptions.push(patterns.onDidCompare(forget), projects.onDidChange(forget));
    }),
    { dispose: () => clearTimeout(waiting) },
  ];
  return new vscode.Disposable(() => vscode.Disposable.from(...subscriptions).dispose());
}

/** A project without a source has nothing of a pattern. */
async function askOf(extension: ExtensionHost, project: Project): Promise<readonly PatternStatus[]> {
  const { patterns } = await extension.services(vscode.l10n.t("compare with the audited sources"));
  const { isTolboothError } = await import("@tolbooth/sdk");
  return patterns.ofProject(project).catch((error: unknown) => {
    if (isTolboothError(error, "PROJECT_EMPTY")) return [];
    throw error;
  });
}

function contractsOf({ project, projectRoot, statuses }: PatternNode): PatternContractNode[] {
  return statuses.map((status) => ({
    ...{ kind: "contract", project, projectRoot, status },
    uri: vscode.Uri.file(status.path).toString(),
    contract: status.contract,
    declaration: status.declaration,
  }));
}

function partsOf({ project, projectRoot, status, uri }: PatternContractNode): PatternPartNode[] {
  const { contract, declaration } = status;
  const base = idOf(projectRoot, status);
  const head = { kind: "part", project, projectRoot, uri, contract, declaration } as const;
  const parts = [
    ...status.changes.map(({ part, change }) => ({
      ...{ label: shortPart(part), description: changeWords(change), icon: "diff", part },
    })),
    ...status.overridden.map(({ function: part, invariants }) => ({
      label: shortPart(part),
      description: [vscode.l10n.t("overridden"), invariants.join(", ")].filter(Boolean).join(" · "),
      icon: "symbol-method",
      part,
    })),
    ...status.invariants.map((id) => ({
      label: vscode.l10n.t("Invariant {0}", id),
      description: vscode.l10n.t("depends on what is not as audited"),
      icon: "shield",
    })),
    ...status.notes.map((note) => ({ label: note, description: "", icon: "info" })),
  ];
  return parts.map((one, index) => ({ ...head, ...one, id: `${base} ${index}` }));
}

const idOf = (projectRoot: string, { unit, contract, declaration, relation }: PatternStatus): string =>
  `pattern ${projectRoot} ${unit} ${contract} ${declaration} ${relation}`;

function patternItem({ projectRoot, pattern, statuses }: PatternNode): vscode.TreeItem {
  const shown = new vscode.TreeItem(pattern, vscode.TreeItemCollapsibleState.Expanded);
  shown.id = `pattern ${projectRoot} ${pattern}`;
  shown.contextValue = "pattern";
  shown.iconPath = new vscode.ThemeIcon("verified");
  shown.description =
    statuses.length === 1 ? vscode.l10n.t("1 contract") : vscode.l10n.t("{0} contracts", statuses.length);
  return shown;
}

/** Never by colour alone: each verdict has an icon of its own shape, and stands there in words. */
const verdictIcons: Readonly<Record<PatternStatus["verdict"], string>> = {
  "as-audited": "pass-filled",
  form: "pass",
  generated: "pass",
  overridden: "info",
  changed: "warning",
  unknown: "question",
};

function contractItem({ projectRoot, status, uri }: PatternContractNode): vscode.TreeItem {
  const hasParts =
    status.changes.length + status.overridden.length + status.invariants.length + status.notes.length > 0;
  const { Collapsed, None } = vscode.TreeItemCollapsibleState;
  const shown = new vscode.TreeItem(status.contract, hasParts ? Collapsed : None);
  shown.id = idOf(projectRoot, status);
  shown.contextValue = status.relation === "imports" ? "patternImport" : "patternContract";
  shown.iconPath = new vscode.ThemeIcon(verdictIcons[status.verdict]);
  shown.description =
    status.relation === "imports"
      ? `${verdictText(status)} · ${vscode.l10n.t("by import")}`
      : verdictText(status);
  shown.tooltip = [`${patternName(status)}: ${verdictText(status)}`, status.path, ...status.notes].join("\n");
  shown.accessibilityInformation = { label: `${status.contract}: ${shown.description}` };
  shown.command = {
    title: vscode.l10n.t("Open"),
    command: "vscode.open",
    arguments: [vscode.Uri.parse(uri)],
  };
  return shown;
}

function partItem(node: PatternPartNode): vscode.TreeItem {
  const shown = new vscode.TreeItem(node.label);
  shown.id = node.id;
  shown.description = node.description;
  shown.iconPath = new vscode.ThemeIcon(node.icon);
  shown.tooltip = [node.part ?? node.label, node.description].filter(Boolean).join("\n");
  shown.accessibilityInformation = { label: `${node.label} ${node.description}`.trim() };
  if (node.part !== undefined)
    shown.command = {
      title: vscode.l10n.t("Compare with the audited source"),
      command: commands.compareWithAudited,
      arguments: [node],
    };
  return shown;
}
