import path from "node:path";
import { isTolboothError } from "../errors/index.js";
import type { FileSystem } from "../ports.js";
import {
  readFoundryConfiguration,
  refuseEmptyTarget,
  type FoundryConfiguration,
} from "./foundry-configuration.js";
import { depthOf, inferRemappings } from "./infer-remappings.js";
import { readRemappingLines, withoutRepeats } from "./remappings.js";
import { decodeUtf8 } from "./text.js";
import type { Environment, IgnoredRemapping, Remapping } from "./types.js";

/**
 * The remappings of a Foundry project, first the strongest: `DAPP_REMAPPINGS` or `FOUNDRY_REMAPPINGS`,
 * `remappings.txt`, `foundry.toml`, and what forge infers from the library folders. What `forge remappings` prints, but
 * for packages in `node_modules`: those are looked at when an import names one, because there can be thousands.
 *
 * @param options.searchNodeModules Infers from them here all the same.
 * @throws TolboothError CONFIGURATION_INVALID, FILE_NOT_UTF8.
 */
export async function foundryRemappings(
  files: FileSystem,
  root: string,
  configuration: FoundryConfiguration,
  remappingsText: string | undefined,
  environment: Environment,
  options: { searchNodeModules?: boolean } = {},
): Promise<Remapping[]> {
  const variable = environment["DAPP_REMAPPINGS"] === undefined ? "FOUNDRY_REMAPPINGS" : "DAPP_REMAPPINGS";
  const read = [
    ...readRemappingLines(variable, environment[variable] ?? ""),
    ...readRemappingLines(path.join(root, "remappings.txt"), remappingsText ?? ""),
  ];
  read.forEach(refuseEmptyTarget);
  const written = [...read, ...configuration.remappings];
  const inferred = configuration.autoDetectRemappings
    ? await inferredRemappings(
        files,
        root,
        configuration.libs.filter(
          (lib) => options.searchNodeModules || path.basename(lib) !== "node_modules",
        ),
        environment,
      )
    : [];
  const kept = [...written];
  for (const remapping of inferred) if (!collisionOf(remapping, kept)) kept.push(remapping);
  return withoutRepeats(kept);
}

/**
 * What `forge build` makes of that list: of two remappings in one context, one of whose prefixes begins as the other,
 * the first alone counts, and none may stand for the project's own folders.
 */
export function effectiveRemappings(
  remappings: readonly Remapping[],
  { src, test, script }: FoundryConfiguration,
): { remappings: Remapping[]; ignored: IgnoredRemapping[] } {
  const kept: Remapping[] = [];
  const ignored: IgnoredRemapping[] = [];
  const ownFolders = [src, test, script].map((folder) => `${folder}/`);
  for (const remapping of remappings) {
    const because =
      collisionOf(remapping, kept) ??
      ownFolders.find((folder) => folder.toLowerCase() === remapping.prefix.toLowerCase());
    if (because === undefined) kept.push(remapping);
    else ignored.push({ remapping, because });
  }
  return { remappings: kept, ignored };
}

function collisionOf(remapping: Remapping, earlier: readonly Remapping[]): Remapping | undefined {
  const isFile = remapping.prefix.endsWith(".sol");
  if (isFile && !remapping.target.endsWith(".sol")) return remapping;
  return earlier.find((one) => {
    if (one.context !== remapping.context) return false;
    if (isFile) return one.prefix === remapping.prefix && one.target === remapping.target;
    const prefix = one.prefix.endsWith("/") ? one.prefix : `${one.prefix}/`;
    return remapping.prefix.startsWith(prefix) || one.prefix.startsWith(remapping.prefix);
  });
}

/** Remappings of the libraries' own configuration and of their folders: of one name, the one that is least deep. */
async function inferredRemappings(
  files: FileSystem,
  root: string,
  libs: readonly string[],
  environment: Environment,
): Promise<Remapping[]> {
  const found: Remapping[] = [];
  const folders = libs.map((lib) => path.resolve(root, lib));
  for (const folder of folders)
    found.push(...(await remappingsOfLibraries(files, root, folder, environment)));
  for (const folder of folders)
    for (const { prefix, folder: target } of await inferRemappings(files, folder))
      if (!["lib/", "src/", "contracts/"].includes(prefix))
        found.push(inferred(root, { context: "", prefix, target, origin: folder }));
  const closest = new Map<string, Remapping>();
  for (const remapping of found) {
    const key = `${remapping.context}\0${remapping.prefix}`;
    const known = closest.get(key);
    if (!known || depthIn(root, remapping) < depthIn(root, known)) closest.set(key, remapping);
  }
  return [...closest].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, remapping]) => remapping);
}

/** `..` counts as a step like any other: that is how forge measures. */
function depthIn(root: string, { target }: Remapping): number {
  return depthOf(path.isAbsolute(target) ? target : `${root}${path.sep}${target.split("/").join(path.sep)}`);
}

/** With an absolute target turned into one from the root, as far as it lies below it. */
export function inferred(root: string, remapping: Omit<Remapping, "inferred">): Remapping {
  const start = root.endsWith(path.sep) ? root : root + path.sep;
  const fromRoot = remapping.target.startsWith(start)
    ? remapping.target.slice(start.length)
    : remapping.target;
  const target = fromRoot.split(path.sep).join("/");
  const isFile = target.endsWith(".sol") || target.endsWith("/");
  return { ...remapping, target: isFile ? target : `${target}/`, inferred: true };
}

/** The libraries in a folder that are Foundry projects themselves bring their own remappings, and their sources. */
async function remappingsOfLibraries(
  files: FileSystem,
  root: string,
  folder: string,
  environment: Environment,
): Promise<Remapping[]> {
  const found: Remapping[] = [];
  const realFolder = await files.realPath(folder);
  const libraries = (await files.list(folder)).filter(({ kind }) => kind === "directory");
  for (const place of [folder, ...libraries.map(({ name }) => path.join(folder, name))]) {
    const library = await files.realPath(place);
    // Links are not followed here: forge does not either.
    if (place !== folder && library !== path.join(realFolder, path.basename(place))) continue;
    const own = await remappingsOfLibrary(files, library, environment);
    if (!own) continue;
    const lifted = own.remappings.map((one) => ({ ...one, target: below(library, one.target) }));
    const source = { context: "", prefix: `${path.basename(library)}/`, target: own.src, origin: library };
    found.push(...[...lifted, source].map((one) => inferred(root, one)));
  }
  return found;
}

/** Not made shorter where it has `..`: the steps are counted. */
function below(library: string, target: string): string {
  const native = target
    .replace(/^(\.\/)+/, "")
    .split("/")
    .join(path.sep);
  return path.isAbsolute(native) ? native : library + path.sep + native;
}

async function remappingsOfLibrary(
  files: FileSystem,
  library: string,
  environment: Environment,
): Promise<{ remappings: Remapping[]; src: string } | undefined> {
  const file = path.join(library, "foundry.toml");
  const text = await textOf(files, file);
  if (text === undefined) return undefined;
  try {
    const configuration = await readFoundryConfiguration(files, file, text, environment);
    const remappingsText = await textOf(files, path.join(library, "remappings.txt"));
    const withoutRemappings = { ...environment, DAPP_REMAPPINGS: undefined, FOUNDRY_REMAPPINGS: undefined };
    const remappings = await foundryRemappings(
      files,
      library,
      configuration,
      remappingsText,
      withoutRemappings,
      { searchNodeModules: true },
    );
    return { remappings, src: await files.realPath(path.resolve(library, configuration.src)) };
  } catch (error) {
    // A library's configuration is not this project's to correct: forge passes over what it cannot read.
    if (isTolboothError(error)) return undefined;
    throw error;
  }
}

async function textOf(files: FileSystem, file: string): Promise<string | undefined> {
  const bytes = await files.readFile(file);
  const decoded = bytes && decodeUtf8(bytes);
  return decoded && "text" in decoded ? decoded.text.replace(/^\uFEFF/, "") : undefined;
}
