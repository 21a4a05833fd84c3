import path from "node:path";
import { TolboothError } from "../errors/index.js";
import type { FileSystem } from "../ports.js";
import { readFoundryConfiguration, type FoundryConfiguration } from "./foundry-configuration.js";
import {
  hardhatFile,
  hardhatFileNames,
  readHardhatConfiguration,
  type HardhatConfiguration,
} from "./hardhat-configuration.js";
import { projectRemappings } from "./project-remappings.js";
import { decodeUtf8 } from "./text.js";
import { numberedAgencies, readTolboothConfiguration } from "./tolbooth-configuration.js";
import type { BundledLibrary, Environment, Project, ProjectConfiguration, ProjectLayout } from "./types.js";

/** What `findProject` may be told. */
export interface FindProjectOptions {
  /** The folder above which nothing is looked at. */
  readonly stopAt?: string;
  readonly bundledLibraries?: readonly BundledLibrary[];
  /** For `FOUNDRY_PROFILE`, `FOUNDRY_REMAPPINGS` and forge's other variables. Default: none is set. */
  readonly environment?: Environment;
}

/**
 * Finds the project that a file or folder belongs to. Walks up to the nearest folder with `tolbooth.json`,
 * `foundry.toml`, a Hardhat configuration, or `package.json` beside a `contracts` folder; where there is none, to the
 * nearest with `remappings.txt` (below one of the others such a file is part of that project); else `stopAt` (or the
 * starting folder) is a project without settings. A file below `node_modules` belongs to the project that has that
 * folder. Configuration that is a program is never run.
 *
 * @throws TolboothError FILE_NOT_FOUND, FILE_NOT_UTF8, CONFIGURATION_UNREADABLE, CONFIGURATION_INVALID.
 */
export async function findProject(
  files: FileSystem,
  startPath: string,
  options: FindProjectOptions = {},
): Promise<Project> {
  const start = path.resolve(startPath);
  const kind = (await files.stat(start))?.kind;
  if (kind === undefined) throw new TolboothError("FILE_NOT_FOUND", { file: start });
  const stopAt = options.stopAt === undefined ? undefined : path.resolve(options.stopAt);
  const startFolder = outsideNodeModules(kind === "directory" ? start : path.dirname(start));
  const root =
    (await nearestFolder(startFolder, stopAt, (folder) => isMarked(files, folder))) ??
    (await nearestFolder(startFolder, stopAt, (folder) => hasFile(files, folder, "remappings.txt"))) ??
    bareRoot(startFolder, stopAt);
  return readProject(files, root, options);
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

async function nearestFolder(
  start: string,
  stopAt: string | undefined,
  is: (folder: string) => Promise<boolean>,
): Promise<string | undefined> {
  for (let folder = start; ; folder = path.dirname(folder)) {
    if (await is(folder)) return folder;
    if (folder === stopAt || path.dirname(folder) === folder) return undefined;
  }
}

/** Whether a folder is the root of a project that says so. */
export async function isMarked(files: FileSystem, folder: string): Promise<boolean> {
  // Asked by name: what else comes and goes there, in somebody's home folder say, makes no difference.
  const kindOf = async (name: string): Promise<string | undefined> =>
    (await files.stat(path.join(folder, name)))?.kind;
  const [packageFile, contracts, ...marks] = await Promise.all(
    ["package.json", "contracts", "tolbooth.json", "foundry.toml", ...hardhatFileNames].map(kindOf),
  );
  return marks.includes("file") || (packageFile === "file" && contracts === "directory");
}

async function hasFile(files: FileSystem, folder: string, name: string): Promise<boolean> {
  return (await files.stat(path.join(folder, name)))?.kind === "file";
}

async function readProject(files: FileSystem, root: string, options: FindProjectOptions): Promise<Project> {
  const { bundledLibraries = [], environment = {} } = options;
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
  const foundry =
    foundryText === undefined
      ? undefined
      : await readFoundryConfiguration(files, foundryFile, foundryText, environment);
  const hardhat = hardhatFile(await files.list(root));
  const hardhatText = hardhat === undefined ? undefined : await read(hardhat);
  const ofHardhat = hardhatText === undefined ? undefined : await readHardhatConfiguration(hardhatText);

  const remappings = await projectRemappings(files, root, {
    own: configuration.remappings ?? [],
    ownFile: tolboothFile,
    ownText: tolboothText ?? "",
    remappingsText: await read("remappings.txt"),
    foundry,
    hasHardhat: hardhat !== undefined,
    environment,
  });
  const wantedVersion = configuration.solc?.version ?? (foundry ?? ofHardhat)?.solcVersion;
  const libs = (foundry?.libs ?? ["lib"]).map((folder) => path.resolve(root, folder));
  const isNodeModules = (folder: string): boolean => folder.split(path.sep).includes("node_modules");
  return {
    root,
    layout: await layoutOf(files, root, tolboothText !== undefined, foundry !== undefined),
    configuration,
    configurationFiles: [
      ...new Set([...configurationFiles, ...(foundry?.baseFiles ?? []), ...remappings.files]),
    ],
    sourceRoots: await sourceRootsOf(files, root, configuration, foundry, ofHardhat),
    skippedSources: foundry?.skip ?? [],
    ignoredWarnings: foundry?.ignoredWarnings ?? [],
    testRoots: await testRootsOf(files, root, foundry),
    remappings: remappings.remappings,
    ignoredRemappings: remappings.ignored,
    importRules: foundry ? "foundry" : hardhat !== undefined ? "hardhat" : "solc",
    libraryFolders: libs.filter((folder) => !isNodeModules(folder)),
    inferringFolders: foundry?.autoDetectRemappings ? libs.filter(isNodeModules) : [],
    bundledLibraries,
    ...(wantedVersion === undefined ? {} : { wantedSolcVersion: wantedVersion }),
    solcSettings: {
      optimizer: { enabled: true, runs: 200 },
      ...(foundry ?? ofHardhat)?.solcSettings,
      ...configuration.solc?.settings,
    },
    agencies: numberedAgencies(configuration.agencies ?? []),
    networks: { local: {}, ...withFirstAddress(configuration.networks) },
  };
}

async function layoutOf(
  files: FileSystem,
  root: string,
  hasTolbooth: boolean,
  hasFoundry: boolean,
): Promise<ProjectLayout> {
  if (hasTolbooth) return "tolbooth";
  if (hasFoundry) return "foundry";
  const entries = await files.list(root);
  const names = new Set(entries.map((entry) => entry.name));
  const isHardhat =
    hardhatFile(entries) !== undefined || (names.has("package.json") && names.has("contracts"));
  return isHardhat ? "hardhat" : "bare";
}

async function sourceRootsOf(
  files: FileSystem,
  root: string,
  configuration: ProjectConfiguration,
  foundry: FoundryConfiguration | undefined,
  hardhat: HardhatConfiguration | undefined,
): Promise<string[]> {
  if (configuration.sources) return configuration.sources.map((one) => path.resolve(root, one));
  const source = foundry && path.resolve(root, foundry.src);
  if (source !== undefined && (await isFolder(files, source))) return [source];
  const namedFolders = await existingFolders(files, root, hardhat?.sources ?? []);
  if (namedFolders.length > 0) return namedFolders;
  const usual = await existingFolders(files, root, ["contracts", "src"]);
  return usual.length > 0 ? usual : [root];
}

/** Foundry's tests and scripts by its configuration, Hardhat 3's Solidity tests by its convention. */
async function testRootsOf(
  files: FileSystem,
  root: string,
  foundry: FoundryConfiguration | undefined,
): Promise<string[]> {
  return existingFolders(files, root, foundry ? [foundry.test, foundry.script] : ["test", "script"]);
}

async function existingFolders(files: FileSystem, root: string, names: readonly string[]): Promise<string[]> {
  const found: string[] = [];
  for (const folder of new Set(names.map((name) => path.resolve(root, name))))
    if (await isFolder(files, folder)) found.push(folder);
  return found;
}

async function isFolder(files: FileSystem, place: string): Promise<boolean> {
  return (await files.stat(place))?.kind === "directory";
}

/** Who wants one address of a network takes `url`; it is the first of several. */
function withFirstAddress(networks: ProjectConfiguration["networks"] = {}): Project["networks"] {
  return Object.fromEntries(
    Object.entries(networks).map(([name, network]) => [
      name,
      network.endpoints?.[0] === undefined ? network : { ...network, url: network.endpoints[0] },
    ]),
  );
}
