import * as vscode from "vscode";
import type { FoundTest, LineRange, Project, TestNode } from "@tolbooth/sdk";
import type { ProjectTests } from "./projectTests.js";

/** A test item's own: which project it belongs to and, below the project itself, its id in the sdk. */
interface Meaning {
  readonly root: string;
  readonly id?: string;
}

/** The items of the Testing view, kept the same as what was found. Items keep their identity, and with it their results. */
export class TestTree {
  private readonly meanings = new WeakMap<vscode.TestItem, Meaning>();
  private readonly items = new Map<string, Map<string, vscode.TestItem>>();
  /** Tests that only a run could know. */
  private readonly ran = new WeakSet<vscode.TestItem>();
  private found: readonly { readonly tests: ProjectTests; readonly name: string }[] = [];

  constructor(private readonly controller: vscode.TestController) {}

  /** Shows these projects. Where there is more than one with tests, each gets an item of its own. */
  show(projects: readonly { readonly tests: ProjectTests; readonly name: string }[]): void {
    this.found = projects.filter(({ tests }) => tests.tests.length > 0);
    this.items.clear();
    const several = this.found.length > 1;
    const roots = this.found.map(({ tests, name }) => {
      const { root } = tests.project;
      const below = new Map<string, vscode.TestItem>();
      this.items.set(root, below);
      if (!several) return tests.tests.map((node) => this.item(this.controller.items, node, root, below));
      const item =
        this.controller.items.get(root) ?? this.controller.createTestItem(root, name, vscode.Uri.file(root));
      this.meanings.set(item, { root });
      item.children.replace(tests.tests.map((node) => this.item(item.children, node, root, below)));
      return [item];
    });
    this.controller.items.replace(roots.flat());
  }

  private item(
    siblings: vscode.TestItemCollection,
    node: TestNode,
    root: string,
    all: Map<string, vscode.TestItem>,
  ): vscode.TestItem {
    const uri = vscode.Uri.file(node.path);
    const present = siblings.get(node.id);
    const same = present?.uri?.toString() === uri.toString() ? present : undefined;
    const item = same ?? this.controller.createTestItem(node.id, node.label, uri);
    item.range = node.range && rangeOf(node.range);
    // As they stand in the file, and not by name.
    item.sortText = node.range && String(node.range.start.line).padStart(6, "0");
    const kind = kindText(node);
    if (kind !== undefined) item.description = kind;
    this.meanings.set(item, { root, id: node.id });
    all.set(node.id, item);
    const kept = this.keptBelow(item, node, all);
    item.children.replace([
      ...node.children.map((child) => this.item(item.children, child, root, all)),
      ...kept,
    ]);
    return item;
  }

  /** What only a run could know stays when the text is read again: reading does not show it. */
  private keptBelow(
    item: vscode.TestItem,
    node: TestNode,
    all: Map<string, vscode.TestItem>,
  ): vscode.TestItem[] {
    const shown = new Set(node.children.map(({ id }) => id));
    const kept = [...item.children]
      .map(([, child]) => child)
      .filter((one) => this.ran.has(one) && !shown.has(one.id));
    const note = (one: vscode.TestItem): void => {
      all.set(one.id, one);
      for (const [, child] of one.children) note(child);
    };
    kept.forEach(note);
    return kept;
  }

  /** Adds a test that only a run could know. */
  add(project: Project, test: FoundTest): vscode.TestItem | undefined {
    const below = this.items.get(project.root);
    let parent: vscode.TestItem | undefined;
    for (const { id, label } of test.chain) {
      let item = below?.get(id);
      if (!item && parent) {
        item = this.controller.createTestItem(id, label, vscode.Uri.file(test.path));
        // After those that the text shows.
        item.sortText = "~";
        this.meanings.set(item, { root: project.root, id });
        this.ran.add(item);
        below?.set(id, item);
        parent.children.add(item);
      }
      parent = item;
    }
    return parent;
  }

  itemOf(project: Project, id: string): vscode.TestItem | undefined {
    return this.items.get(project.root)?.get(id);
  }

  meaningOf(item: vscode.TestItem): Meaning | undefined {
    return this.meanings.get(item);
  }

  projects(): readonly ProjectTests[] {
    return this.found.map(({ tests }) => tests);
  }
}

/** What is unusual about a test is said beside its name. */
function kindText({ kind }: TestNode): string | undefined {
  if (kind === "fuzz") return vscode.l10n.t("fuzz");
  if (kind === "invariant") return vscode.l10n.t("invariant");
  return kind === "table" ? vscode.l10n.t("table") : undefined;
}

/** The sdk counts lines and columns as VS Code does. */
export function rangeOf({ start, end }: LineRange): vscode.Range {
  return new vscode.Range(start.line, start.character, end.line, end.character);
}
