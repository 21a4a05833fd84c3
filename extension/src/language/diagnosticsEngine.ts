import * as path from "node:path";
import * as vscode from "vscode";
import type { Project } from "@tolbooth/sdk";
import { isTolboothError } from "../commands/showFailure.js";
import type { ExtensionHost, Services } from "../host.js";
import { ConfigurationProblems } from "./configurationProblems.js";
import { compilerPathOf, openDocuments } from "./documents.js";
import { reportCheckFailure, reportCompilerWork } from "./languageStatus.js";
import { ProjectChecker } from "./projectChecker.js";

/** Hands what happens to documents and files to the checker of their project. Its own start checks all open documents. */
export class DiagnosticsEngine implements vscode.Disposable {
  private readonly checkers = new Map<string, ProjectChecker>();
  private readonly problems = new ConfigurationProblems();
  private readonly subscriptions: vscode.Disposable[];

  constructor(
    private readonly extension: ExtensionHost,
    private readonly services: Services,
  ) {
    this.subscriptions = [
      this.problems,
      services.projects.onDidChange((uri) => void this.configurationChanged(uri)),
      services.compilers.onDidBuild((run) => this.checkerOf(run.project).showBuild(run)),
    ];
    for (const document of openDocuments().values()) this.documentOpened(document);
  }

  documentOpened(document: vscode.TextDocument): void {
    void this.withChecker(document, (checker, file) => checker.documentOpened(file));
  }

  /** A document that is closed without saving falls back to the text on the disk. */
  documentClosed(document: vscode.TextDocument): void {
    void this.withChecker(document, (checker) => checker.filesChanged());
  }

  textChanged(document: vscode.TextDocument): void {
    void this.withChecker(document, (checker, file) => checker.textChanged(file));
  }

  /** A Solidity file was saved, made, renamed or deleted: projects that are being checked may see it differently now. */
  fileChanged(uri: vscode.Uri): void {
    for (const checker of this.checkers.values()) {
      const { root } = checker.project;
      if (uri.fsPath.startsWith(root + path.sep) || uri.fsPath === root) checker.filesChanged();
    }
  }

  rulesChanged(): void {
    for (const checker of this.checkers.values()) checker.filesChanged();
  }

  async checkNow(project: Project, signal?: AbortSignal): Promise<void> {
    await this.checkerOf(project).checkNow(signal);
  }

  dispose(): void {
    for (const one of [...this.subscriptions, ...this.checkers.values()]) one.dispose();
    this.checkers.clear();
  }

  /** Documents may have come to belong to another project, so everything is asked for again. */
  private async configurationChanged(uri: vscode.Uri): Promise<void> {
    this.problems.clear(uri);
    const needed = new Map<string, Project>();
    for (const [file, document] of openDocuments()) {
      const project = await this.projectOf(file, document);
      if (project) needed.set(project.root, project);
    }
    for (const [root, checker] of this.checkers) {
      const project = needed.get(root) ?? (await this.again(checker.project));
      if (project) {
        checker.replaceProject(project);
      } else {
        checker.dispose();
        this.checkers.delete(root);
      }
    }
    for (const project of needed.values()) {
      if (!this.checkers.has(project.root)) this.checkerOf(project).filesChanged();
    }
  }

  /** The project of a checker whose documents are closed, if its folder still is one. */
  private async again(project: Project): Promise<Project | undefined> {
    const found = await this.services.projects.of(project.root).catch(() => undefined);
    return found?.root === project.root ? found : undefined;
  }

  private async withChecker(
    document: vscode.TextDocument,
    work: (checker: ProjectChecker, file: string) => void,
  ): Promise<void> {
    const file = compilerPathOf(document);
    if (file === undefined) return;
    const project = await this.projectOf(file, document);
    if (project) work(this.checkerOf(project), file);
  }

  /** `undefined` when the project's configuration is wrong; that is then shown in the configuration file. */
  private async projectOf(file: string, document: vscode.TextDocument): Promise<Project | undefined> {
    try {
      return await this.services.projects.of(document.isUntitled ? vscode.Uri.file(file) : document.uri);
    } catch (error) {
      await this.showFailure(error);
      return undefined;
    }
  }

  /** In the configuration file when it names one, else in the language's entry of the status bar. */
  private async showFailure(error: unknown): Promise<void> {
    if (isTolboothError(error) && (await this.problems.show(error))) return;
    this.extension.log.error(error instanceof Error ? (error.stack ?? error.message) : String(error));
    reportCheckFailure(error instanceof Error ? error.message : String(error));
  }

  private checkerOf(project: Project): ProjectChecker {
    let checker = this.checkers.get(project.root);
    if (!checker) {
      checker = new ProjectChecker(this.extension, this.services, project, {
        documentsOf: (one) => this.documentsOf(one),
        busy: reportCompilerWork,
        succeeded: (one) => {
          for (const file of one.configurationFiles) this.problems.clear(vscode.Uri.file(file));
          reportCheckFailure(undefined);
        },
        failed: (error) => void this.showFailure(error),
      });
      this.checkers.set(project.root, checker);
    }
    return checker;
  }

  /** Paths of the open documents of a project. */
  private async documentsOf(project: Project): Promise<string[]> {
    const paths: string[] = [];
    for (const [file, document] of openDocuments()) {
      const owner = await this.projectOf(file, document);
      if (owner?.root === project.root) paths.push(file);
    }
    return paths;
  }
}
