import path from "node:path";
import type { Project, SourceSet } from "../../project/types.js";
import { importTargets } from "../import-targets.js";
import { parseFile, type ParsedFile } from "../parsed-file.js";
import type { LanguageWorkspace } from "../workspace.js";

/** A file, as fixes see it. */
export interface FixSource {
  /** Absolute path. */
  readonly path: string;
  readonly content: string;
  /** Whether it belongs to the project, so that it may be changed. */
  readonly own: boolean;
  readonly file: ParsedFile;
}

/** The files that a finding stands in or has to do with: an entry and all that it imports, or a whole project. */
export interface FixSources {
  readonly project: Project;
  /** The project's own first. */
  readonly all: readonly FixSource[];
  at(path: string): FixSource | undefined;
  /** Where an import leads, as the build has it. */
  target(importer: FixSource, importPath: string): FixSource | undefined;
}

/** The files of a compilation. */
export function fixSourcesOf(sources: SourceSet): FixSources {
  const targets = importTargets(sources);
  const files = [...sources.sources.values()].map(({ path: at, content, own }) => ({
    path: at,
    content,
    own,
  }));
  return collect(
    sources.project,
    files,
    (at, text) => parseFile(at, text),
    (importer, importPath) => targets.get(importer)?.get(importPath),
  );
}

/** The files of a project that the language service holds. */
export function fixSourcesOfWorkspace(workspace: LanguageWorkspace, project: Project): FixSources {
  const files = workspace
    .paths()
    .map((at) => ({ path: at, content: workspace.textOf(at) ?? "", own: workspace.isOwn(at) }));
  return collect(
    project,
    files,
    (at, text) => workspace.file(at) ?? parseFile(at, text),
    (importer, importPath) => workspace.importTarget(importer, importPath),
  );
}

function collect(
  project: Project,
  files: readonly Omit<FixSource, "file">[],
  parse: (path: string, text: string) => ParsedFile,
  target: (importer: string, importPath: string) => string | undefined,
): FixSources {
  const byPath = new Map<string, FixSource>();
  const ordered = [...files].sort((one, other) => Number(other.own) - Number(one.own));
  for (const one of ordered) {
    let file: ParsedFile | undefined;
    byPath.set(one.path, {
      ...one,
      // One tree for each file: nodes of it are compared.
      get file() {
        return (file ??= parse(one.path, one.content));
      },
    });
  }
  return {
    project,
    all: [...byPath.values()],
    at: (wanted) => byPath.get(wanted),
    target(importer, importPath) {
      const found = target(importer.path, importPath);
      return found === undefined ? undefined : byPath.get(found);
    },
  };
}

/**
 * How a file is written in an import that is not relative: a file of a package or library by that, one of the project by
 * its path from the root.
 */
export function importPathOf(project: Project, file: string): string {
  const slashed = (text: string): string => text.split(path.sep).join("/");
  const packagePath = slashed(file).split("/node_modules/").at(-1);
  for (const { prefix, folder } of project.bundledLibraries) {
    const inside = path.relative(folder, file);
    if (!inside.startsWith("..") && !path.isAbsolute(inside)) return prefix + slashed(inside);
  }
  if (packagePath !== undefined && packagePath !== slashed(file)) return packagePath;
  const fromRoot = slashed(path.relative(project.root, file));
  const remapping = project.remappings
    .filter(({ context, target }) => context === "" && fromRoot.startsWith(target.replace(/^\.\//, "")))
    .sort((one, other) => other.target.length - one.target.length)[0];
  if (!remapping) return fromRoot;
  return remapping.prefix + fromRoot.slice(remapping.target.replace(/^\.\//, "").length);
}
