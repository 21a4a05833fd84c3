import * as vscode from "vscode";
import type { Project } from "@tolbooth/sdk";
import type { ExtensionHost, Services } from "../host.js";
import { unsavedTexts } from "../language/documents.js";
import { mayHoldTests } from "./index.js";
import { ProjectTests } from "./projectTests.js";
import { registerRuns } from "./runs.js";
import { TestTree } from "./tree.js";

/** How long nobody types before the list of tests follows, in milliseconds. */
const QUIET = 200;

/** Finds the tests, keeps the list as files change, and registers what runs them. */
export async function startExplorer(
  extension: ExtensionHost,
  controller: vscode.TestController,
): Promise<vscode.Disposable> {
  const services = await extension.services(vscode.l10n.t("find tests"));
  const explorer = new Explorer(extension, services, new TestTree(controller));
  controller.refreshHandler = () => explorer.findAll();
  const owned = [explorer, registerRuns(extension, services, controller, explorer)];
  await explorer.findAll();
  return { dispose: () => owned.forEach((one) => void one.dispose()) };
}

/** Texts that differ from the disk: those that the compiler sees, and tests in other languages. */
function unsavedTests(): Map<string, string> {
  const texts = unsavedTexts();
  for (const document of vscode.workspace.textDocuments) {
    if (document.isDirty && document.uri.scheme === "file" && mayHoldTests(document.uri))
      texts.set(document.uri.fsPath, document.getText());
  }
  return texts;
}

/** The projects of the window and their tests. */
export class Explorer implements vscode.Disposable {
  private readonly known = new Map<string, ProjectTests>();
  private readonly owned: vscode.Disposable[] = [];
  private readonly edited = new Map<string, vscode.TextDocument>();
  private readonly changed = new Set<string>();
  private timer: NodeJS.Timeout | undefined;
  /** Work on the list, one piece after the other. */
  private working: Promise<void> = Promise.resolve();

  constructor(
    private readonly extension: ExtensionHost,
    private readonly services: Services,
    readonly tree: TestTree,
  ) {
    const watcher = vscode.workspace.createFileSystemWatcher("**/*.{sol,ts,js,mts,cts,mjs,cjs}");
    const onDisk = (uri: vscode.Uri): void => {
      if (!mayHoldTests(uri)) return;
      this.changed.add(uri.fsPath);
      this.soon();
    };
    this.owned.push(
      watcher,
      watcher.onDidCreate(onDisk),
      watcher.onDidChange(onDisk),
      watcher.onDidDelete(onDisk),
      vscode.workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
        if (contentChanges.length === 0 || document.uri.scheme !== "file" || !mayHoldTests(document.uri))
          return;
        this.edited.set(document.uri.fsPath, document);
        this.soon();
      }),
      services.projects.onDidChange(() => void this.findAll()),
    );
  }

  /** Looks for every project and every test. */
  findAll(): Promise<void> {
    return this.inTurn(async () => {
      this.known.clear();
      for (const project of await this.services.projects.all()) await this.find(project);
      await this.show();
    });
  }

  /** When everything that was asked for until now is done. */
  settled(): Promise<void> {
    this.flush();
    return this.working;
  }

  private soon(): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.flush(), QUIET);
  }

  private flush(): void {
    clearTimeout(this.timer);
    this.timer = undefined;
    if (this.edited.size === 0 && this.changed.size === 0) return;
    const edited = new Map(this.edited);
    const changed = new Set(this.changed);
    this.edited.clear();
    this.changed.clear();
    void this.inTurn(async () => {
      const anew = new Map<string, Project>();
      const projects = new Map<string, Project>();
      for (const file of new Set([...edited.keys(), ...changed])) {
        const project = await this.services.projects.of(vscode.Uri.file(file));
        projects.set(file, project);
        // What changed on the disk is read from there, unless an editor has it open with the same text.
        if (changed.has(file) || !(await this.edit(project, edited.get(file))))
          anew.set(project.root, project);
      }
      for (const project of anew.values()) await this.find(project);
      // VS Code says that a text was edited a moment before it says that it is unsaved: reading anew can miss it.
      for (const [file, project] of projects)
        if (anew.has(project.root)) await this.edit(project, edited.get(file));
      await this.show();
    });
  }

  /** Takes the text of an editor. Gives false when the project must be read anew. */
  private async edit(project: Project, document: vscode.TextDocument | undefined): Promise<boolean> {
    if (!document || document.isClosed) return false;
    const file = document.uri.fsPath;
    return (await this.known.get(project.root)?.edit(file, document.getText())) ?? false;
  }

  private async find(project: Project): Promise<void> {
    const tests = new ProjectTests(this.services.host, project);
    try {
      await tests.find(unsavedTests());
      this.known.set(project.root, tests);
    } catch (error) {
      this.extension.log.warn(error instanceof Error ? error.message : String(error));
    }
  }

  private async show(): Promise<void> {
    this.tree.show(
      [...this.known.values()].map((tests) => ({
        tests,
        name: this.services.projects.nameOf(tests.project),
      })),
    );
  }

  private inTurn(work: () => Promise<void>): Promise<void> {
    this.working = this.working.then(work).catch((error: unknown) => {
      this.extension.log.warn(error instanceof Error ? error.message : String(error));
    });
    return this.working;
  }

  dispose(): void {
    clearTimeout(this.timer);
    this.owned.splice(0).forEach((one) => void one.dispose());
  }
}
