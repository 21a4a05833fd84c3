import path from "node:path";
import { stringify, type TomlTable } from "smol-toml";
import { TolboothError } from "../../errors/index.js";
import { isInside } from "../../project/find-project.js";
import { listOwnSources, readSources, scanSolidity } from "../../project/index.js";
import type { Project, SourceSet } from "../../project/types.js";
import type { Host, LongOperation } from "../../ports.js";
import { listTestSources, testRoots } from "../solidity/find-solidity-tests.js";
import type { ForgeTools } from "./tools.js";

/** Where forge is started, and with what environment, so that it sees the project as Tolbooth does. */
export interface ForgeSetting {
  readonly program: string;
  readonly cwd: string;
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** For the second look at what failed, where lines must be exact. */
  readonly look: ForgeLook;
  /** Whether the project's own settings say what generated arguments are made from. */
  readonly hasSeed: boolean;
  /** Every Solidity file that may hold a test, with all that it imports. */
  readonly sources: SourceSet;
}

/** How forge compiles for a look at single instructions, and where it puts what it makes. */
export interface ForgeLook {
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Absolute folder of the artifacts, and forge's record of which file they were made from. */
  readonly artifacts: string;
  readonly cacheFile: string;
}

/** Below the project's root. Like all of `.tolbooth`, it can be deleted at any time. */
const forgeFolder = ".tolbooth/forge";

/**
 * Prepares a project for forge. A project with a `foundry.toml` keeps its settings: only the compiler (the one that
 * Tolbooth brings), and that forge stays off the network, are set over them. What fails is looked at in a build of its
 * own where the optimizer would make one of blocks of code that are alike: a line would be that of its double. Any other project gets a configuration
 * below `.tolbooth/forge`, made from what Tolbooth knows of it.
 */
export async function prepareForge(
  host: Host,
  project: Project,
  tools: ForgeTools,
  operation: LongOperation = {},
): Promise<ForgeSetting> {
  const { files } = host;
  const entries = await listTestSources(files, project);
  if (entries.length === 0) throw new TolboothError("TESTS_NOT_FOUND", { where: project.root });
  const sources = await readSources(files, project, { entries, signal: operation.signal });
  const shared = { ...tools.environment, FOUNDRY_SOLC: tools.compiler, FOUNDRY_OFFLINE: "true" };
  if (project.configurationFiles.includes(path.join(project.root, "foundry.toml"))) {
    const bundled = remappingsForForge(sources).filter((one) =>
      project.bundledLibraries.some(({ folder }) => isInside(folder, one.slice(one.indexOf("=") + 1))),
    );
    const environment = {
      ...shared,
      ...(bundled.length === 0 ? {} : { FOUNDRY_REMAPPINGS: bundled.join("\n") }),
    };
    return {
      program: tools.program,
      cwd: project.root,
      environment,
      sources,
      ...(await ownSettings(host, project, tools.program, environment)),
    };
  }
  const folder = path.join(project.root, forgeFolder);
  const configuration = await configurationOf(host, project, sources);
  const file = path.join(folder, "foundry.toml");
  const text = `# Format tolbooth/forge, version 1. Made by Tolbooth from the project's settings before every run.\n${stringify(configuration)}\n`;
  const before = await files.readFile(file);
  // Left alone where nothing changed: forge compiles anew what is older than its configuration.
  if (!before || Buffer.from(before).toString("utf8") !== text) await files.writeFileAtomic(file, text);
  const environment = {
    ...shared,
    FOUNDRY_CONFIG: file,
    FOUNDRY_PROFILE: undefined,
    FOUNDRY_REMAPPINGS: undefined,
  };
  return {
    program: tools.program,
    cwd: project.root,
    environment,
    look: {
      environment,
      artifacts: path.join(folder, "out"),
      cacheFile: path.join(folder, "cache", "solidity-files-cache.json"),
    },
    hasSeed: false,
    sources,
  };
}

/** What a project with a configuration of its own has set. forge itself knows best. */
async function ownSettings(
  host: Host,
  project: Project,
  program: string,
  environment: ForgeSetting["environment"],
): Promise<Pick<ForgeSetting, "look" | "hasSeed">> {
  const lines: string[] = [];
  const problems: string[] = [];
  const exit = await host.processes.run(program, ["config", "--json"], {
    cwd: project.root,
    environment,
    onLine: (line, stream) => void (stream === "out" ? lines : problems).push(line),
  });
  if (exit !== 0)
    throw new TolboothError("TEST_RUN_FAILED", { program: "forge", reason: reasonIn(problems, exit) });
  const settings = JSON.parse(lines.join("\n")) as ForgeOwnSettings;
  const { out, cache_path: cache, fuzz, optimizer, optimizer_details: details } = settings;
  const cacheIn = (folder: string): string => path.resolve(project.root, folder, "solidity-files-cache.json");
  const hasSeed = fuzz?.seed !== null && fuzz?.seed !== undefined;
  if (optimizer !== true || details?.deduplicate === false)
    return {
      hasSeed,
      look: { environment, artifacts: path.resolve(project.root, out), cacheFile: cacheIn(cache) },
    };
  const folder = `${forgeFolder}/look`;
  return {
    hasSeed,
    look: {
      environment: {
        ...environment,
        FOUNDRY_OPTIMIZER_DETAILS: "{deduplicate=false}",
        FOUNDRY_OUT: `${folder}/out`,
        FOUNDRY_CACHE_PATH: `${folder}/cache`,
        FOUNDRY_BUILD_INFO_PATH: `${folder}/out/build-info`,
      },
      artifacts: path.resolve(project.root, folder, "out"),
      cacheFile: cacheIn(`${folder}/cache`),
    },
  };
}

interface ForgeOwnSettings {
  readonly out: string;
  readonly cache_path: string;
  readonly fuzz?: { readonly seed?: string | null };
  readonly optimizer?: boolean | null;
  readonly optimizer_details?: { readonly deduplicate?: boolean } | null;
}

/** The first line that says something, without forge's own word for an error. */
export function reasonIn(lines: readonly string[], exit: number | string): string {
  const line = lines.map((one) => one.replace(/^Error:\s*/, "").trim()).find((one) => one !== "");
  return line ?? `it ended with ${exit}`;
}

/** forge takes one folder for sources, one for tests and one for scripts. Whatever lies elsewhere goes through an index. */
async function configurationOf(host: Host, project: Project, sources: SourceSet): Promise<TomlTable> {
  const { files } = host;
  const fromRoot = (place: string): string => path.relative(project.root, place).split(path.sep).join("/");
  const folders: string[] = [];
  for (const root of await testRoots(files, project)) {
    // The root itself cannot be given: forge would look into node_modules.
    if (root !== project.root && (await files.stat(root))?.kind === "directory") folders.push(root);
  }
  const own = project.sourceRoots[0];
  const src = own !== undefined && folders.includes(own) ? own : undefined;
  const test = folders.find((folder) => folder !== src);
  const taken = [src, test].filter((folder) => folder !== undefined);
  const index = path.join(project.root, forgeFolder, "index");
  await writeIndex(
    host,
    index,
    (await listTestSourcesOutside(host, project, sources, taken)).map((file) =>
      path.relative(index, file).split(path.sep).join("/"),
    ),
  );
  const { optimizer, evmVersion, viaIR } = project.solcSettings as {
    optimizer?: { enabled?: boolean; runs?: number; details?: TomlTable };
    evmVersion?: string;
    viaIR?: boolean;
  };
  return {
    profile: {
      default: {
        src: src ? fromRoot(src) : `${forgeFolder}/none`,
        test: test ? fromRoot(test) : `${forgeFolder}/none`,
        script: `${forgeFolder}/index`,
        out: `${forgeFolder}/out`,
        cache_path: `${forgeFolder}/cache`,
        broadcast: `${forgeFolder}/broadcast`,
        snapshots: `${forgeFolder}/snapshots`,
        libs: project.libraryFolders.map(fromRoot),
        auto_detect_remappings: false,
        remappings: remappingsForForge(sources),
        optimizer: optimizer?.enabled ?? false,
        optimizer_runs: optimizer?.runs ?? 200,
        // Blocks of code that are alike would become one, and a failure would be shown where its double stands.
        ...(optimizer?.enabled ? { optimizer_details: { ...optimizer.details, deduplicate: false } } : {}),
        ...(evmVersion === undefined ? {} : { evm_version: evmVersion }),
        ...(viaIR === undefined ? {} : { via_ir: viaIR }),
        fs_permissions: [{ access: "read", path: "./" }],
        fuzz: { failure_persist_dir: `${forgeFolder}/failures` },
        // forge's own 256 runs of 500 calls take longer than anybody waits who has just saved a file.
        invariant: { runs: 64, depth: 64, failure_persist_dir: `${forgeFolder}/failures` },
        lint: { lint_on_build: false },
      },
    },
  };
}

async function listTestSourcesOutside(
  host: Host,
  project: Project,
  sources: SourceSet,
  taken: readonly string[],
): Promise<string[]> {
  const own = new Set(await listOwnSources(host.files, project));
  const entries = sources.entries.flatMap((unit) => sources.sources.get(unit)?.path ?? []);
  return [...new Set([...entries, ...own])].filter((file) => !taken.some((folder) => isInside(folder, file)));
}

async function writeIndex(host: Host, folder: string, imports: readonly string[]): Promise<void> {
  const file = path.join(folder, "Index.sol");
  if (imports.length === 0) return host.files.removeFile(file);
  const lines = imports.map((one, number) => `import ${JSON.stringify(one)} as File${number};`);
  const text = `// SPDX-License-Identifier: MIT\n// Format tolbooth/forge-index, version 1. Made by Tolbooth: it leads forge to files outside its folders.\npragma solidity >=0.5.0;\n${lines.join("\n")}\n`;
  const before = await host.files.readFile(file);
  if (!before || Buffer.from(before).toString("utf8") !== text) await host.files.writeFileAtomic(file, text);
}

/**
 * Remappings that lead forge to the very files that Tolbooth's own search found, wherever they are: hoisted packages,
 * libraries that come with Tolbooth, remapped folders. Where one path means different files in different folders, the
 * folder of the importing file is put in front.
 */
export function remappingsForForge(sources: SourceSet): string[] {
  const targets = new Map<string, Map<string, Set<string>>>();
  for (const source of sources.sources.values()) {
    const imported = (sources.imports.get(source.unit) ?? []).flatMap(
      (unit) => sources.sources.get(unit)?.path ?? [],
    );
    for (const { path: text } of scanSolidity(source.content).imports) {
      if (text.startsWith("./") || text.startsWith("../")) continue;
      const found = prefixOf(text, imported);
      if (!found) continue;
      const folders = targets.get(found.prefix) ?? new Map<string, Set<string>>();
      const importers = folders.get(found.folder) ?? new Set<string>();
      targets.set(found.prefix, folders.set(found.folder, importers.add(path.dirname(source.path))));
    }
  }
  const remappings: string[] = [];
  for (const [prefix, folders] of targets) {
    const byUse = [...folders].sort(([, one], [, other]) => other.size - one.size);
    for (const [index, [folder, importers]] of byUse.entries())
      if (index === 0) remappings.push(`${prefix}=${folder}`);
      else
        for (const importer of importers)
          remappings.push(
            `${withSlashes(path.relative(sources.project.root, importer))}/:${prefix}=${folder}`,
          );
  }
  return remappings.sort();
}

/** Splits an import into the part that stands for a folder and the part that the file's own path ends with. */
function prefixOf(text: string, imported: readonly string[]): { prefix: string; folder: string } | undefined {
  const segments = text.split("/");
  // A package's name is never part of the common end: its folder is what the prefix stands for.
  const most = segments.length - (text.startsWith("@") ? 2 : 1);
  let best: { count: number; file: string } | undefined;
  for (const file of imported) {
    const places = withSlashes(file).split("/");
    let count = 0;
    while (count < most && places.at(-1 - count) === segments.at(-1 - count)) count++;
    if (count > (best?.count ?? 0)) best = { count, file };
  }
  if (!best) return undefined;
  const folder = withSlashes(best.file).split("/").slice(0, -best.count).join("/");
  return { prefix: `${segments.slice(0, -best.count).join("/")}/`, folder: `${folder}/` };
}

function withSlashes(place: string): string {
  return place.split(path.sep).join("/");
}
