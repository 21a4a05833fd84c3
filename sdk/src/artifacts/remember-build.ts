import path from "node:path";
import { seal } from "../compile/build/sealed-file.js";
import { isTolboothError } from "../errors/index.js";
import type { FileSystem } from "../ports.js";
import type { BuildRequest, LastBuild } from "./last-build.js";
import { LAST_BUILD, lastBuildFile, lastBuildsFolder, placeOf } from "./layout.js";
import type { LookedAt } from "./looked-at.js";

/** Builds of a project that are remembered: one for each folder and list of files that it was asked from. */
const REMEMBERED = 8;

/** Remembers a build. A disk that takes no more makes the next build look again, and that is all. */
export async function writeLastBuild(
  files: FileSystem,
  request: BuildRequest,
  last: LastBuild,
): Promise<void> {
  const { projectRoot } = last.report;
  try {
    await files.writeFileAtomic(lastBuildFile(projectRoot, request), seal(LAST_BUILD, JSON.stringify(last)));
    await forgetOldest(files, lastBuildsFolder(projectRoot));
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
