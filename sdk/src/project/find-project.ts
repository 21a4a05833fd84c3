import path from "node:path";
import { TolboothError } from "../errors/index.js";
import type { FileSystem } from "../ports.js";
import { readFoundryConfiguration, type FoundryConfiguration } from "./foundry-configuration.js";
import { guessLibraryRemappings, parseRemapping, readRemappingsFile, withoutRepeats } from "./remappings.js";
import { decodeUtf8 } from "./text.js";
import { numberedAgencies, readTolboothConfiguration } from "./tolbooth-configuration.js";
import type { BundledLibrary, Project, ProjectConfiguration, ProjectLayout, Remapping } from "./types.js";

const hardhatFiles = ["ts", "mts", "cts", "js", "mjs", "cjs"].map((ending) => `hardhat.config.${ending}`);

/**
 * Finds the project that a file or folder belongs to. Walks up to the nearest folder with `tolbooth.json`,
 * `foundry.toml`, a Hardhat configuration, `remappings.txt`, or `package.json` beside a `contracts` folder; where there
 * is none, `stopAt` (else the starting folder) is a project without settings. A file below `node_modules` belongs to
 * the project that has that folder. Configuration that is a program is never run.
 *
 * @throws TolboothError FILE_NOT_FOUND, FILE_NOT_UTF8, CONFIGURATION_UNREADABLE, CONFIGURATION_INVALID.
 */
export async function findProject(
  files: FileSystem,
  startPath: string,
  options: { stopAt?: string; bundledLibraries?: readonly BundledLibrary[] } = {},
): Promise<Project> {
  const start = path.resolve(startPath);
  const kind = (await files.stat(start))?.kind;
  if (kind === undefined) throw new TolboothError("FILE_NOT_FOUND", { file: start });
  const stopAt = options.stopAt === undefined ? undefined : path.resolve(options.stopAt);
  const startFolder = outsideNodeModules(kind === "directory" ? start : path.dirname(start));
  const root = (await nearestMarkedFolder(files, startFolder, stopAt)) ?? bareRoot(startFolder, stopAt);
  return readProject(files, root, options.bundledLibraries ?? []);
}

function outsideNodeModules(folder: string): string {
  const parts = folder.split(path.sep);
  const index = parts.indexOf("node_modules");
  return index <= 0 ? folder : parts.slice(0, index).join(path.sep) || path.sep;
}

function bareRoot(startFolder: string, stopAt: string | undefined): string {
  return stopAt !== undefined && isInside(stopAt, startFolder) ? stopAt : startFolder;
}

/** Whether a path is a folder itself or lies in it. */
export function isInside(folder: string, file: string): boolean {
  const relative = path.relative(folder, file);
  return (
    relative === "" ||
    (relative !== ".." && !relative.startsWith(`..${path.sep}`) && !path.isAbsolute(relative))
  );
}

async function nearestMarkedFolder(
  files: FileSystem,
  start: string,
  stopAt: string | undefined,
): Promise<string | undefined> {
  for (let folder = start; ; folder = path.dirname(folder)) {
    if (await isMarked(files, folder)) return folder;
    if (folder === stopAt || path.dirname(folder) === folder) return undefined;
  }
}

/** Whether a folder is the root of a project that says so. */
export async function isMarked(files: FileSystem, folder: string): Promise<boolean> {
  const entries = await files.list(folder);
  const has = (name: string, kind: "file" | "directory"): boolean =>
    entries.some((entry) => entry.name === name && entry.kind === kind);
  return (
    ["tolbooth.json", "foundry.toml", "remappings.txt", ...hardhatFiles].some((name) => has(name, "file")) ||
    (has("package.json", "file") && has("contracts", "directory"))
  );
}

async function readProject(
  files: FileSystem,
  root: string,
  bundledLibraries: readonly BundledLibrary[],
): Promise<Project> {
  const configurationFiles: string[] = [];
  const read = async (name: string): Promise<string | undefined> => {
    const file = path.join(root, name);
    const bytes = await files.readFile(file);
    if (!bytes) return undefined;
    configurationFiles.push(file);
    const decoded = decodeUtf8(bytes);
    if ("wrongAt" in decoded) throw new TolboothError("FILE_NOT_UTF8", { file, offset: decoded.wrongAt });
    return decoded.text.replace(/^\uFEFF/, "");
  };

  const tolboothFile = path.join(root, "tolbooth.json");
  const tolboothText = await read("tolbooth.json");
  const configuration: ProjectConfiguration =
    tolboothText === undefined ? {} : readTolboothConfiguration(tolboothFile, tolboothText);
  const foundryFile = path.join(root, "foundry.toml");
  const foundryText = await read("foundry.toml");
  const foundry = foundryText === undefined ? undefined : readFoundryConfiguration(foundryFile, foundryText);
  const remappingsFile = path.join(root, "remappings.txt");
  const remappingsText = await read("remappings.txt");

  const libraryFolders = libraryFoldersOf(root, foundry);
  const remappings = withoutRepeats([
    ...parseAll(configuration.remappings ?? [], tolboothFile),
    ...(remappingsText === undefined ? [] : readRemappingsFile(remappingsFile, remappingsText)),
    ...parseAll(foundry?.remappings ?? [], foundryFile),
    ...(foundry?.autoDetectRemappings ? await guessLibraryRemappings(files, root, libraryFolders) : []),
  ]);
  const wantedVersion = configuration.solc?.version ?? foundry?.solcVersion;
  return {
    root,
    layout: await layoutOf(files, root, tolboothText !== undefined, foundry !== undefined),
    configuration,
    configurationFiles,
    sourceRoots: await sourceRootsOf(files, root, configuration, foundry),
    remappings,
    libraryFolders,
    bundledLibraries,
    ...(wantedVersion === undefined ? {} : { wantedSolcVersion: wantedVersion }),
    solcSettings: {
      optimizer: { enabled: true, runs: 200 },
      ...foundry?.solcSettings,
      ...configuration.solc?.settings,
    },
    agencies: numberedAgencies(configuration.agencies ?? []),
    networks: { local: {}, ...configuration.networks },
  };
}

function parseAll(texts: readonly string[], file: string): Remapping[] {
  return texts.map((text, index) => {
    const remapping = parseRemapping(text, file);
    if (remapping) return remapping;
    throw new TolboothError("CONFIGURATION_INVALID", {
      file,
      field: `remappings[${index}]`,
      line: 1,
      problem: "must be written prefix=target or context:prefix=target",
    });
  });
}

function libraryFoldersOf(root: string, foundry: FoundryConfiguration | undefined): string[] {
  return (foundry?.libs ?? ["lib"])
    .filter((folder) => !folder.split(/[\\/]/).includes("node_modules"))
    .map((folder) => path.resolve(root, folder));
}

async function layoutOf(
  files: FileSystem,
  root: string,
  hasTolbooth: boolean,
  hasFoundry: boolean,
): Promise<ProjectLayout> {
  if (hasTolbooth) return "tolbooth";
  if (hasFoundry) return "foundry";
  const names = new Set((await files.list(root)).map((entry) => entry.name));
  if (hardhatFiles.some((name) => names.has(name))) return "hardhat";
  return names.has("package.json") && names.has("contracts") ? "hardhat" : "bare";
}

async function sourceRootsOf(
  files: FileSystem,
  root: string,
  configuration: ProjectConfiguration,
  foundry: FoundryConfiguration | undefined,
): Promise<string[]> {
  if (configuration.sources) return configuration.sources.map((one) => path.resolve(root, one));
  const isFolder = async (folder: string): Promise<boolean> =>
    (await files.stat(folder))?.kind === "directory";
  if (foundry && (await isFolder(path.resolve(root, foundry.src)))) return [path.resolve(root, foundry.src)];
  const found: string[] = [];
  for (const name of ["contracts", "src"])
    if (await isFolder(path.join(root, name))) found.push(path.join(root, name));
  return found.length > 0 ? found : [root];
}
