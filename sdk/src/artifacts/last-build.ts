import path from "node:path";
import { cacheFolder, seal, unseal, type Seal } from "../compile/build/sealed-file.js";
import { isTolboothError } from "../errors/index.js";
import type { FileSystem } from "../ports.js";
import { placeOf, sha256 } from "./layout.js";
import { isUnchanged, type LookedAt } from "./recorded-files.js";
import type { BuildReport } from "./types.js";

const KIND: Seal = { format: "tolbooth/last-build", version: 1 };

/** Builds of a project that are remembered: one for each folder and list of files that it was asked from. */
const REMEMBERED = 8;

/** What a build was asked for. Another request is another build. */
export interface BuildRequest {
  /** Absolute folder or file that the project is looked for from. */
  readonly start: string;
  /** Absolute files that alone are built. */
  readonly entries?: readonly string[] | undefined;
  /** Whatever else the result depends on and no file tells: Tolbooth's version, variables of the environment. */
  readonly surroundings: string;
}

/** A build's report with everything that was looked at for it. */
export interface LastBuild {
  readonly report: BuildReport;
  readonly lookedAt: LookedAt;
}

/**
 * The last build of a request, if nothing that it looked at has changed since. It is looked for upwards from where the
 * request starts, so that the project itself need not be found first.
 */
export async function readLastBuild(
  files: FileSystem,
  request: BuildRequest,
): Promise<LastBuild | undefined> {
  for (let folder = request.start; ; folder = path.dirname(folder)) {
    const body = unseal(KIND, await files.readFile(fileOf(folder, request)));
    if (body) {
      const last = JSON.parse(new TextDecoder().decode(body)) as LastBuild;
      return (await isUnchanged(files, last.lookedAt)) ? last : undefined;
    }
    if (path.dirname(folder) === folder) return undefined;
  }
}

/** Remembers a build. A disk that takes no more makes the next build look again, and that is all. */
export async function writeLastBuild(
  files: FileSystem,
  request: BuildRequest,
  last: LastBuild,
): Promise<void> {
  const { projectRoot } = last.report;
  try {
    await files.writeFileAtomic(fileOf(projectRoot, request), seal(KIND, JSON.stringify(last)));
    await forgetOldest(files, folderOf(projectRoot));
  } catch (error) {
    if (!isTolboothError(error, "FILE_WRITE_FAILED")) throw error;
  }
}

/** The artifacts as they lie there now: the next build looks whether they still do. */
export async function artifactsLookedAt(
  files: FileSystem,
  root: string,
  names: readonly string[],
): Promise<LookedAt> {
  const questions = names.map((name) => ({ about: "identity" as const, path: placeOf({ root }, name) }));
  const answers = await files.lookAt(questions);
  return questions.map(({ about, path: place }, index) => [about, place, answers[index]?.text] as const);
}

function folderOf(root: string): string {
  return path.join(cacheFolder(root), "last");
}

function fileOf(root: string, { start, entries, surroundings }: BuildRequest): string {
  const name = sha256(JSON.stringify([start, entries, surroundings])).slice(0, 16);
  return path.join(folderOf(root), `${name}.json`);
}

async function forgetOldest(files: FileSystem, folder: string): Promise<void> {
  const found = await Promise.all(
    (await files.list(folder)).map(async ({ name }) => {
      const place = path.join(folder, name);
      return { place, modifiedAt: (await files.stat(place))?.modifiedAt ?? 0 };
    }),
  );
  found.sort((left, right) => right.modifiedAt - left.modifiedAt);
  for (const { place } of found.slice(REMEMBERED)) await files.removeFile(place);
}
