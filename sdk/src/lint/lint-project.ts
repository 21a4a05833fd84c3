import { TolboothError, throwIfCancelled } from "../errors/index.js";
import type { FileSystem } from "../ports.js";
import { listOwnSources, readSources } from "../project/index.js";
import { decodeUtf8 } from "../project/text.js";
import type { Project, SourceSet } from "../project/types.js";
import type { LintFinding, LintInput, LintResult } from "./types.js";

/** A file with what was found in it. */
export interface LintedFile {
  /** Absolute path. */
  readonly path: string;
  readonly text: string;
  /** By place, suppressed ones too. */
  readonly findings: readonly LintFinding[];
}

export interface LintProjectOptions {
  readonly files: FileSystem;
  readonly project: Project;
  /** Absolute paths of files and folders. Default: all of the project's own sources. */
  readonly paths?: readonly string[] | undefined;
  /** Lints one text: the worker's, mostly. */
  readonly lint: (input: LintInput, signal?: AbortSignal) => Promise<LintResult>;
  readonly signal?: AbortSignal | undefined;
}

/**
 * Lints files of a project. Each is looked at with all that it imports, as far as that can be found.
 * @throws FILE_NOT_FOUND, FILE_NOT_UTF8, PROJECT_EMPTY when no file is meant, OPERATION_CANCELLED
 */
export async function lintProject(options: LintProjectOptions): Promise<LintedFile[]> {
  const { files, project, lint, signal } = options;
  const named = options.paths
    ? await filesNamed(files, options.paths)
    : [...(await listOwnSources(files, project)), ...(await ownScripts(files, project))];
  const entries = named.filter((one) => !isTypeScript(one));
  const scripts: LintedFile[] = [];
  for (const path of named.filter(isTypeScript)) {
    throwIfCancelled(signal, "Linting");
    const text = await textOf(files, path);
    // A file that is named is looked at; of a folder's, those that call the SDK.
    if (!callsSdk(text) && !options.paths?.includes(path)) continue;
    const { findings } = await lint({ path, text }, signal);
    scripts.push({ path, text, findings });
  }
  if (entries.length + scripts.length === 0)
    throw new TolboothError("PROJECT_EMPTY", { folder: options.paths?.[0] ?? project.root });
  if (entries.length === 0) return scripts;
  const sources = await readSources(files, project, { entries, signal });
  for (const { code, path } of sources.problems)
    if (code === "FILE_NOT_UTF8" && entries.includes(path)) await textOf(files, path);
  const linted: LintedFile[] = [];
  for (const unit of sources.entries) {
    throwIfCancelled(signal, "Linting");
    const source = sources.sources.get(unit);
    if (!source) continue;
    const text = source.content.replace(/^\ufeff/, "");
    const { findings } = await lint({ path: source.path, text, imports: importsOf(sources, unit) }, signal);
    linted.push({ path: source.path, text, findings });
  }
  return [...linted, ...scripts];
}

/** Whether a file is TypeScript that runs: declarations call nothing. */
export function isTypeScript(path: string): boolean {
  return /(?<!\.d)\.[cm]?ts$/.test(path);
}

/** Whether a text of TypeScript takes anything from the SDK. */
export function callsSdk(text: string): boolean {
  return /["']@tolbooth\/sdk(?:\/node)?["']/.test(text);
}

async function textOf(files: FileSystem, path: string): Promise<string> {
  const decoded = decodeUtf8((await files.readFile(path)) ?? new Uint8Array());
  if ("wrongAt" in decoded) throw new TolboothError("FILE_NOT_UTF8", { file: path, offset: decoded.wrongAt });
  return decoded.text.replace(/^\ufeff/, "");
}

/** Where a project keeps what it runs. */
const scriptFolders = ["scripts", "script", "deploy", "scenarios", "scenario", "test", "tests"];

/** The project's own TypeScript. */
async function ownScripts(files: FileSystem, { root }: Project): Promise<string[]> {
  const folders: string[] = [];
  for (const name of scriptFolders)
    if ((await files.stat(`${root}/${name}`))?.kind === "directory") folders.push(`${root}/${name}`);
  return (await filesNamed(files, folders)).filter(isTypeScript);
}

/** All that a unit imports, directly or not. */
function importsOf(sources: SourceSet, unit: string): { path: string; text: string }[] {
  const reached = new Set<string>(sources.imports.get(unit) ?? []);
  for (const one of reached) for (const next of sources.imports.get(one) ?? []) reached.add(next);
  reached.delete(unit);
  return [...reached].flatMap((one) => {
    const source = sources.sources.get(one);
    return source ? [{ path: source.path, text: source.content }] : [];
  });
}

/** The files of Solidity and TypeScript that paths name, those of folders with all below them. */
async function filesNamed(files: FileSystem, paths: readonly string[]): Promise<string[]> {
  const found = new Set<string>();
  const visited = new Set<string>();
  const visit = async (folder: string): Promise<void> => {
    const real = await files.realPath(folder);
    if (visited.has(real)) return;
    visited.add(real);
    for (const { name, kind } of await files.list(folder)) {
      if (kind === "file" && (name.endsWith(".sol") || isTypeScript(name))) found.add(`${folder}/${name}`);
      else if (kind === "directory" && name !== "node_modules" && !name.startsWith("."))
        await visit(`${folder}/${name}`);
    }
  };
  for (const one of paths) {
    const kind = (await files.stat(one))?.kind;
    if (kind === undefined) throw new TolboothError("FILE_NOT_FOUND", { file: one });
    if (kind === "file") found.add(one);
    else await visit(one.replace(/[\\/]+$/, ""));
  }
  return [...found].sort();
}
