import * as path from "node:path";
import * as vscode from "vscode";
import { findProject, type BundledLibrary, type Host, type Project } from "@tolbooth/sdk";
import type { ExtensionHost } from "../host.js";

/** Which project a file belongs to, and which projects there are. */
export interface ProjectService {
  /**
   * The project of a file or folder, found upwards to its workspace folder (or to its own folder outside a workspace).
   * Kept until a configuration file changes.
   * @throws TolboothError when the configuration cannot be read or is wrong.
   */
  of(location: vscode.Uri | string): Promise<Project>;
  /** Every project of the window: of each workspace folder, of each folder with a configuration of its own, and of open files elsewhere. */
  all(): Promise<Project[]>;
  /** The project of the active editor; else the only one; else `undefined`. Asks nothing. */
  current(): Promise<Project | undefined>;
  /** The current project, or the one that the user picks. `undefined` when they pick none or there is none. */
  pick(placeHolder: string): Promise<Project | undefined>;
  /** Name for people: the workspace folder's, or the path from there. */
  nameOf(project: Project): string;
  /** A configuration file of some project appeared, changed or went: whatever was made from a project is stale. */
  readonly onDidChange: vscode.Event<vscode.Uri>;
  dispose(): void;
}

/** Files whose change can change a project. */
const configurationPattern =
  "**/{tolbooth.json,foundry.toml,remappings.txt,hardhat.config.js,hardhat.config.cjs,hardhat.config.mjs,hardhat.config.ts,hardhat.config.cts,hardhat.config.mts,package.json}";
const projectPattern = "**/{tolbooth.json,foundry.toml,hardhat.config.{js,cjs,mjs,ts,cts,mts}}";
const neverLookInto = "**/{node_modules,.git,.tolbooth,dist,out,lib}/**";

/** Finds and keeps the projects of this window. */
export function createProjectService(extension: ExtensionHost, host: Host): ProjectService {
  const bundledLibraries = bundledLibrariesOf(extension.context);
  const known = new Map<string, Promise<Project>>();
  const changed = new vscode.EventEmitter<vscode.Uri>();
  const watcher = vscode.workspace.createFileSystemWatcher(configurationPattern);

  const forget = (uri: vscode.Uri): void => {
    if (uri.path.includes("/node_modules/")) return;
    known.clear();
    changed.fire(uri);
  };
  watcher.onDidCreate(forget);
  watcher.onDidChange(forget);
  watcher.onDidDelete(forget);
  const folders = vscode.workspace.onDidChangeWorkspaceFolders((event) => {
    known.clear();
    for (const folder of [...event.added, ...event.removed]) changed.fire(folder.uri);
  });

  const of = (location: vscode.Uri | string): Promise<Project> => {
    const uri = typeof location === "string" ? vscode.Uri.file(location) : location;
    const file = uri.fsPath;
    const workspaceFolder = vscode.workspace.getWorkspaceFolder(uri)?.uri.fsPath;
    const folder = file === workspaceFolder || path.extname(file) === "" ? file : path.dirname(file);
    let project = known.get(folder);
    if (!project) {
      // Outside the workspace a file's own folder is as far as we look: what stands above it is none of our business.
      project = findProject(host.files, folder, {
        stopAt: workspaceFolder ?? folder,
        bundledLibraries,
        environment: process.env,
      });
      known.set(folder, project);
      // A configuration that is wrong now may be put right: ask again next time.
      project.catch(() => known.delete(folder));
    }
    return project;
  };

  const all = async (): Promise<Project[]> => {
    const places = new Set<string>((vscode.workspace.workspaceFolders ?? []).map((one) => one.uri.fsPath));
    for (const uri of await vscode.workspace.findFiles(projectPattern, neverLookInto, 200)) {
      places.add(path.dirname(uri.fsPath));
    }
    for (const document of vscode.workspace.textDocuments) {
      if (document.uri.scheme === "file" && document.uri.path.endsWith(".sol"))
        places.add(path.dirname(document.uri.fsPath));
    }
    const projects = new Map<string, Project>();
    for (const place of places) {
      try {
        const project = await of(place);
        projects.set(project.root, project);
      } catch (error) {
        extension.log.warn(error instanceof Error ? error.message : String(error));
      }
    }
    return [...projects.values()].sort((one, other) => one.root.localeCompare(other.root));
  };

  const current = async (): Promise<Project | undefined> => {
    const active = vscode.window.activeTextEditor?.document;
    if (active?.uri.scheme === "file" && isOfProject(active)) return of(active.uri);
    const projects = await all();
    return projects.length === 1 ? projects[0] : undefined;
  };

  const nameOf = ({ root }: Project): string => {
    const folder = vscode.workspace.workspaceFolders?.find((one) => one.uri.fsPath === root);
    // Below a workspace folder, the way from there; elsewhere the whole path, for want of anything shorter that is clear.
    return folder?.name ?? vscode.workspace.asRelativePath(root, true);
  };

  return {
    of,
    all,
    current,
    nameOf,
    async pick(placeHolder) {
      const now = await current();
      if (now) return now;
      const picked = await vscode.window.showQuickPick(
        (await all()).map((project) => ({ label: nameOf(project), description: project.root, project })),
        { placeHolder, matchOnDescription: true },
      );
      return picked?.project;
    },
    onDidChange: changed.event,
    dispose() {
      watcher.dispose();
      folders.dispose();
      changed.dispose();
      known.clear();
    },
  };
}

/** A file outside every workspace folder counts only when it is Solidity: an open settings file names no project. */
function isOfProject(document: vscode.TextDocument): boolean {
  return (
    document.uri.path.endsWith(".sol") || vscode.workspace.getWorkspaceFolder(document.uri) !== undefined
  );
}

/** Libraries that the extension carries, so that a folder with one `.sol` file can import the patterns offline. */
export function bundledLibrariesOf(context: vscode.ExtensionContext): BundledLibrary[] {
  const library = vscode.Uri.joinPath(context.extensionUri, "extension", "dist", "library").fsPath;
  return ["@openzeppelin/contracts/", "@tolbooth/sdk/"].map((prefix) => ({
    prefix,
    folder: path.join(library, ...prefix.split("/").filter(Boolean)),
  }));
}
