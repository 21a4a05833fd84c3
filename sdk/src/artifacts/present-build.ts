import path from "node:path";
import { isDeepStrictEqual } from "node:util";
import { BUNDLED_SOLC_VERSION } from "../compile/index.js";
import type { FileSystem } from "../ports.js";
import type { Project, SourceSet } from "../project/types.js";
import { artifactsFolder, readManifest } from "./layout.js";

/** The part of a build info file (`hh-sol-build-info-1`) that says what was compiled. */
interface BuildInfo {
  readonly solcVersion?: string;
  readonly input?: {
    readonly sources?: Readonly<Record<string, { readonly content?: string }>>;
    readonly settings?: Readonly<Record<string, unknown>>;
  };
}

/**
 * The standard JSON input of the build that the artifacts on disk were made from, if it was made from exactly these
 * sources, with the project's settings and the bundled compiler, and every artifact is still there. Otherwise
 * `undefined`: compile, and write the artifacts anew.
 */
export async function readPresentBuild(
  files: FileSystem,
  project: Project,
  sources: SourceSet,
): Promise<{ readonly input: unknown } | undefined> {
  if (sources.problems.length > 0) return undefined;
  const { artifacts } = await readManifest(files, project);
  const builds = new Set(Object.values(artifacts).map((one) => one.buildInfo));
  const [build, ...others] = builds;
  if (build === undefined || others.length > 0) return undefined;
  const place = (name: string): string => path.join(artifactsFolder(project), ...name.split("/"));
  const found = await Promise.all(Object.keys(artifacts).map((name) => files.stat(place(name))));
  if (found.includes(undefined)) return undefined;
  const info = await readBuildInfo(files, place(build));
  return info?.input && isSame(info, sources) ? { input: info.input } : undefined;
}

/** One that cannot be read counts as none: compiling makes a new one. */
async function readBuildInfo(files: FileSystem, file: string): Promise<BuildInfo | undefined> {
  const bytes = await files.readFile(file);
  if (!bytes) return undefined;
  try {
    return (JSON.parse(new TextDecoder().decode(bytes)) ?? undefined) as BuildInfo | undefined;
  } catch {
    return undefined;
  }
}

/** Whether a build was made from exactly these sources, with these settings and this compiler. */
function isSame(info: BuildInfo, now: SourceSet): boolean {
  const { outputSelection: _, ...settings } = info.input?.settings ?? {};
  const settingsNow = { ...now.project.solcSettings, remappings: [...now.remappings].sort() };
  const then = info.input?.sources ?? {};
  return (
    info.solcVersion === BUNDLED_SOLC_VERSION &&
    isDeepStrictEqual(settings, settingsNow) &&
    Object.keys(then).length === now.sources.size &&
    [...now.sources.values()].every((one) => then[one.unit]?.content === one.content)
  );
}
