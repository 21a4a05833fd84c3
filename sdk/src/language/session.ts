import path from "node:path";
import { isTolboothError } from "../errors/index.js";
import type { FileSystem } from "../ports.js";
import { findProject, readSources, scanSolidity } from "../project/index.js";
import type { Project, SourceSet } from "../project/types.js";
import { importTargets } from "./import-targets.js";
import {
  languageRequests,
  type LanguageAnswer,
  type LanguageParameters,
  type LanguageRequest,
  type Surroundings,
} from "./requests.js";
import type { Pause } from "./features/references.js";
import type { LanguageWorkerData } from "./worker-protocol.js";
import { LanguageWorkspace } from "./workspace.js";

/** A project whose texts are at hand. */
interface OpenProject {
  readonly project: Project;
  readonly workspace: LanguageWorkspace;
  /** Whether everything must be read anew before the next answer. */
  stale: boolean;
  /** Files whose imports must be followed before the next answer. */
  readonly unfollowed: Set<string>;
  /** Files that are known by another path, as those behind symbolic links are: the path that was asked for to theirs. */
  readonly otherPaths: Map<string, string>;
}

/**
 * Answers questions about the files of several projects: finds the project of a file, reads its sources as the build
 * does, puts the texts of open documents over them, and keeps up with both.
 */
export class LanguageSession {
  private readonly documents = new Map<string, string>();
  private readonly projects = new Map<string, OpenProject>();
  private readonly roots: string[];
  /** Which project a folder belongs to, by the folder. */
  private readonly rootOfFolder = new Map<string, string>();
  /** The same from before files changed. */
  private readonly lastRootOfFolder = new Map<string, string>();

  constructor(
    private readonly files: FileSystem,
    private readonly options: LanguageWorkerData,
  ) {
    this.roots = [...options.roots];
  }

  /** The text of an open document, or `undefined` when it was closed. */
  setDocument(file: string, text: string | undefined): void {
    if (text === undefined) this.documents.delete(file);
    else this.documents.set(file, text);
    for (const one of this.projects.values()) {
      const known = one.otherPaths.get(file) ?? file;
      const before = one.workspace.textOf(known);
      if (text === undefined) one.stale ||= before !== undefined;
      else if (before !== undefined) {
        one.workspace.setText(known, text, one.workspace.isOwn(known));
        if (importsOf(before) !== importsOf(text)) one.unfollowed.add(file);
      }
    }
  }

  /** Files on the disk changed, appeared or went. Configuration may be among them. */
  filesChanged(): void {
    this.rootOfFolder.clear();
    for (const one of this.projects.values()) one.stale = true;
  }

  setRoots(roots: readonly string[]): void {
    this.roots.splice(0, this.roots.length, ...roots);
    this.projects.clear();
    this.rootOfFolder.clear();
  }

  /** Answers one question. @throws TolboothError as the feature does */
  async ask<Request extends LanguageRequest>(
    request: Request,
    parameters: LanguageParameters<Request>,
    pause: Pause,
  ): Promise<LanguageAnswer<Request>> {
    const { project, workspace, otherPaths } = await this.openProjectOf(parameters.path);
    const path = otherPaths.get(parameters.path) ?? parameters.path;
    const handler = languageRequests[request] as (
      workspace: LanguageWorkspace,
      parameters: LanguageParameters<Request>,
      pause: Pause,
      surroundings: Surroundings,
    ) => LanguageAnswer<Request>;
    return await handler(workspace, { ...parameters, path }, pause, { project, files: this.files });
  }

  /** The workspace of the project that a file belongs to, with that file and all that it imports. */
  async workspaceOf(file: string): Promise<LanguageWorkspace> {
    return (await this.openProjectOf(file)).workspace;
  }

  private async openProjectOf(file: string): Promise<OpenProject> {
    const one = await this.projectOf(file);
    if (one.stale) await this.readAll(one);
    if (one.workspace.textOf(one.otherPaths.get(file) ?? file) === undefined) one.unfollowed.add(file);
    for (const unfollowed of [...one.unfollowed]) {
      one.unfollowed.delete(unfollowed);
      const sources = await this.read(one.project, [unfollowed]);
      this.take(one, sources);
      const entry = sources?.sources.get(sources.entries[0] ?? "")?.path;
      if (entry !== undefined && entry !== unfollowed) one.otherPaths.set(unfollowed, entry);
    }
    return one;
  }

  private async projectOf(file: string): Promise<OpenProject> {
    const folder = path.dirname(file);
    const known = this.projects.get(this.rootOfFolder.get(folder) ?? "");
    if (known) return known;
    const stopAt = this.roots.filter((root) => isInside(root, file)).sort((a, b) => b.length - a.length)[0];
    const project = await findProject(this.files, folder, {
      stopAt: stopAt ?? folder,
      bundledLibraries: this.options.bundledLibraries,
      environment: this.options.environment,
    }).catch((error: unknown) => {
      // A configuration that is wrong just now: what was right before is the best there is.
      const before = this.projects.get(this.lastRootOfFolder.get(folder) ?? "");
      if (!before || !isTolboothError(error)) throw error;
      return before.project;
    });
    this.rootOfFolder.set(folder, project.root);
    this.lastRootOfFolder.set(folder, project.root);
    const other = this.projects.get(project.root);
    // The same root with another configuration is another project.
    if (other && JSON.stringify(other.project) === JSON.stringify(project)) return other;
    const opened: OpenProject = {
      project,
      workspace: new LanguageWorkspace(),
      stale: true,
      unfollowed: new Set(),
      otherPaths: new Map(),
    };
    this.projects.set(project.root, opened);
    return opened;
  }

  private async readAll(one: OpenProject): Promise<void> {
    const sources = await this.read(one.project, undefined);
    one.stale = false;
    if (!sources) return;
    const present = new Set([...sources.sources.values()].map((source) => source.path));
    for (const file of one.workspace.paths()) {
      if (present.has(file)) continue;
      one.workspace.setText(file, undefined);
      if (this.documents.has(file)) one.unfollowed.add(file);
    }
    this.take(one, sources);
  }

  private async read(
    project: Project,
    entries: readonly string[] | undefined,
  ): Promise<SourceSet | undefined> {
    try {
      return await readSources(this.files, project, { overlay: this.documents, ...(entries && { entries }) });
    } catch (error) {
      // A project without a source yet is no reason not to answer.
      if (isTolboothError(error, "PROJECT_EMPTY")) return undefined;
      throw error;
    }
  }

  private take({ workspace }: OpenProject, sources: SourceSet | undefined): void {
    if (!sources) return;
    for (const source of sources.sources.values())
      // The sources have the texts of open documents already, under whatever path these are open.
      // An editor has no byte-order mark, and counts its first line's characters without.
      workspace.setText(source.path, source.content.replace(/^\ufeff/, ""), source.own);
    for (const [file, targets] of importTargets(sources)) workspace.setImports(file, targets);
  }
}

function importsOf(text: string): string {
  return JSON.stringify(scanSolidity(text).imports.map((one) => one.path));
}

function isInside(folder: string, file: string): boolean {
  const relative = path.relative(folder, file);
  return !relative.startsWith("..") && !path.isAbsolute(relative);
}
