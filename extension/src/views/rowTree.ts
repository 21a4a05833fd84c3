import * as vscode from "vscode";
import type { Project } from "@tolbooth/sdk";
import type { ExtensionHost } from "../host.js";
import type { ViewId } from "../ids.js";
import { isTolboothError } from "../commands/showFailure.js";
import type { ProjectNode } from "./nodes.js";
import type { ViewModel } from "./viewModel.js";

/** What a tree does beyond listing projects. */
export interface TreeParts<N extends { readonly kind: string; readonly projectRoot: string }> {
  /** What stands under a project (or at the top, where the window has one project). */
  roots(project: Project): Promise<readonly N[]>;
  children?(node: N): readonly N[] | Promise<readonly N[]>;
  item(node: N): vscode.TreeItem;
  /** What a node stands under, where nodes are to be revealed; nothing at the top of its project. */
  parent?(node: N): N | undefined;
  /** Something changed beside the model. */
  readonly onDidChange?: vscode.Event<void>;
}

/** A line that says why there is nothing to show. */
type ProblemNode = { readonly kind: "problem"; readonly message: string; readonly next: string };

type Node<N> = N | ProjectNode | ProblemNode;

/** A tree view over the model: projects at the top when there are several, then what `parts` gives. */
export function createRowTree<N extends { readonly kind: string; readonly projectRoot: string }>(
  extension: ExtensionHost,
  id: ViewId,
  model: ViewModel,
  parts: TreeParts<N>,
): vscode.TreeView<N> {
  const provider: vscode.TreeDataProvider<Node<N>> = {
    onDidChangeTreeData: vscodeEvents([model.onDidChange, parts.onDidChange]),
    async getChildren(node) {
      try {
        if (node === undefined) {
          const projects = await model.projects();
          if (projects.length === 1) return [...(await parts.roots(projects[0]!))];
          return projects.map((project) => projectNode(model, project));
        }
        if (isProject(node)) return [...(await parts.roots(node.project))];
        if (isProblem(node)) return [];
        return [...((await parts.children?.(node)) ?? [])];
      } catch (error) {
        extension.log.warn(error instanceof Error ? error.message : String(error));
        return [problemOf(error)];
      }
    },
    async getParent(node) {
      if (isProject(node) || isProblem(node)) return undefined;
      const parent = parts.parent?.(node);
      if (parent) return parent;
      const projects = await model.projects();
      const project = projects.find(({ root }) => root === node.projectRoot);
      return project && projects.length > 1 ? projectNode(model, project) : undefined;
    },
    getTreeItem(node) {
      if (isProject(node)) {
        const item = new vscode.TreeItem(node.label, vscode.TreeItemCollapsibleState.Expanded);
        item.id = `project ${node.projectRoot}`;
        item.iconPath = new vscode.ThemeIcon("root-folder");
        item.tooltip = node.projectRoot;
        return item;
      }
      if (isProblem(node)) {
        const item = new vscode.TreeItem(node.message);
        item.iconPath = new vscode.ThemeIcon("warning");
        item.tooltip = `${node.message}\n${node.next}`;
        item.accessibilityInformation = { label: `${node.message} ${node.next}` };
        return item;
      }
      return parts.item(node);
    },
  };
  const view = vscode.window.createTreeView(id, {
    treeDataProvider: provider,
    showCollapseAll: parts.children !== undefined,
  });
  // What the command line did meanwhile is seen when somebody looks.
  view.onDidChangeVisibility(({ visible }) => {
    if (visible) model.refresh();
  });
  // Only nodes of ours are ever revealed.
  return view as unknown as vscode.TreeView<N>;
}

function projectNode(model: ViewModel, project: Project): ProjectNode {
  return { kind: "project", project, projectRoot: project.root, label: model.nameOf(project) };
}

function vscodeEvents(events: readonly (vscode.Event<void> | undefined)[]): vscode.Event<undefined> {
  return (listener, thisArgument, disposables) =>
    vscode.Disposable.from(
      ...events.map(
        (event) =>
          event?.(() => listener.call(thisArgument, undefined), undefined, disposables) ?? { dispose() {} },
      ),
    );
}

function problemOf(error: unknown): ProblemNode {
  return {
    kind: "problem",
    message: error instanceof Error ? error.message : String(error),
    next: isTolboothError(error) ? error.next : "",
  };
}

function isProject(node: { readonly kind: string }): node is ProjectNode {
  return node.kind === "project";
}

function isProblem(node: { readonly kind: string }): node is ProblemNode {
  return node.kind === "problem";
}
