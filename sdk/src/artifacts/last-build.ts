import path from "node:path";
import { unseal } from "../compile/build/sealed-file.js";
import type { FileSystem } from "../ports.js";
import { LAST_BUILD, lastBuildFile } from "./layout.js";
import { isUnchanged, type LookedAt } from "./looked-at.js";
import type { BuildReport } from "./types.js";

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
    const body = unseal(LAST_BUILD, await files.readFile(lastBuildFile(folder, request)));
    if (body) {
      const last = JSON.parse(new TextDecoder().decode(body)) as LastBuild;
      return (await isUnchanged(files, last.lookedAt)) ? last : undefined;
    }
    if (path.dirname(folder) === folder) return undefined;
  }
}
