import path from "node:path";
import { parse as parseJsonc } from "jsonc-parser";
import picomatch from "picomatch";
import type { FileSystem } from "../../ports.js";
import type { Project } from "../../project/types.js";
import { mochaCommandIn, type MochaCommand } from "./mocha-script.js";

/** How a project runs its mocha tests. */
export interface MochaSetup {
  /** Arguments of Node before mocha's own file. */
  readonly nodeArguments: readonly string[];
  /** mocha's options beside the files. mocha reads `.mocharc` and `package.json` itself. */
  readonly options: readonly string[];
  /** Absolute paths of the test files, sorted. */
  readonly files: readonly string[];
}

interface MochaSettings {
  readonly spec?: string | readonly string[];
  readonly ignore?: string | readonly string[];
  readonly extension?: string | readonly string[];
  readonly recursive?: boolean;
  readonly require?: string | readonly string[];
  readonly import?: string | readonly string[];
  readonly loader?: string;
  readonly "node-option"?: string | readonly string[];
}

interface Manifest {
  readonly scripts?: Readonly<Record<string, unknown>>;
  readonly mocha?: MochaSettings;
  readonly dependencies?: Readonly<Record<string, unknown>>;
  readonly devDependencies?: Readonly<Record<string, unknown>>;
}

/** In mocha's own order. A configuration that is a program is not run here; mocha runs it when it runs the tests. */
const configurationNames = [
  ".mocharc.cjs",
  ".mocharc.js",
  ".mocharc.mjs",
  ".mocharc.yaml",
  ".mocharc.yml",
  ".mocharc.jsonc",
  ".mocharc.json",
];

/** Where tests are looked for when nothing says where they are. */
const usualSpecs = ["{test,tests}/**/*.{test,spec}.{js,cjs,mjs,ts,cts,mts}"];
const usualExtensions = ["js", "cjs", "mjs"];

/** How the project runs mocha, and on which files; `undefined` where it does not use mocha. Nothing is run to know. */
export async function findMochaSetup(files: FileSystem, project: Project): Promise<MochaSetup | undefined> {
  const manifest = await readManifest(files, path.join(project.root, "package.json"));
  const names = new Set((await files.list(project.root)).map(({ name }) => name));
  const configurationFile = configurationNames.find((name) => names.has(name));
  const command = commandIn(manifest);
  const isNamed = "mocha" in { ...manifest?.dependencies, ...manifest?.devDependencies };
  if (!configurationFile && !command && !isNamed && !manifest?.mocha) return undefined;
  const settings = {
    ...manifest?.mocha,
    ...(configurationFile && (await readSettings(files, path.join(project.root, configurationFile)))),
  };
  const listed = (value: string | readonly string[] | undefined): string[] =>
    value === undefined ? [] : [value].flat().flatMap((one) => String(one));
  const specs = [...(command?.specs ?? []), ...listed(settings.spec)];
  const extensions = [...(command?.extensions ?? []), ...listed(settings.extension)].flatMap((one) =>
    one.split(",").map((ending) => ending.replace(/^\./, "")),
  );
  const found = await matchingFiles(files, project.root, {
    specs: specs.length === 0 ? usualSpecs : specs,
    ignored: [...(command?.ignored ?? []), ...listed(settings.ignore)],
    extensions: extensions.length === 0 ? usualExtensions : extensions,
    recursive: command?.recursive === true || settings.recursive === true,
  });
  const loads =
    listed(settings.require).length + listed(settings.import).length + listed(settings["node-option"]).length;
  const options = command?.options ?? [];
  const hasLoader =
    loads > 0 ||
    settings.loader !== undefined ||
    /\.c?m?js$/.test(configurationFile ?? "") ||
    (command?.nodeArguments.length ?? 0) > 0 ||
    options.some((one) => /^(-r|--require|--import|--loader|-n|--node-option)\b/.test(one));
  const needsLoader = !hasLoader && found.some((file) => /\.[cm]?ts$/.test(file));
  return {
    // TypeScript that nothing says how to load is loaded with tsx, where the project has it.
    nodeArguments: [
      ...(command?.nodeArguments ?? []),
      ...(needsLoader && (await isInstalled(files, project.root, "tsx")) ? ["--import", "tsx"] : []),
    ],
    options,
    files: found,
  };
}

function commandIn(manifest: Manifest | undefined): MochaCommand | undefined {
  const scripts = Object.entries(manifest?.scripts ?? {});
  const rank = (name: string): number => (name === "test" ? 0 : name.startsWith("test") ? 1 : 2);
  for (const [, script] of scripts.sort(([one], [other]) => rank(one) - rank(other))) {
    const command = typeof script === "string" ? mochaCommandIn(script) : undefined;
    if (command) return command;
  }
  return undefined;
}

async function isInstalled(files: FileSystem, root: string, name: string): Promise<boolean> {
  for (let folder = root; ; folder = path.dirname(folder)) {
    if (await files.stat(path.join(folder, "node_modules", name, "package.json"))) return true;
    if (path.dirname(folder) === folder) return false;
  }
}

async function readManifest(files: FileSystem, file: string): Promise<Manifest | undefined> {
  const text = await readText(files, file);
  const value: unknown = text === undefined ? undefined : parseJsonc(text, [], { disallowComments: true });
  return isTable(value) ? value : undefined;
}

async function readSettings(files: FileSystem, file: string): Promise<MochaSettings | undefined> {
  const text = await readText(files, file);
  if (text === undefined || /\.[cm]?js$/.test(file)) return undefined;
  try {
    const isYaml = /\.ya?ml$/.test(file);
    const value: unknown = isYaml ? (await import("js-yaml")).load(text) : parseJsonc(text);
    return isTable(value) ? value : undefined;
  } catch {
    // mocha says what is wrong with it when the tests are run.
    return undefined;
  }
}

function isTable(value: unknown): value is object {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

async function readText(files: FileSystem, file: string): Promise<string | undefined> {
  const bytes = await files.readFile(file);
  return (
    bytes &&
    Buffer.from(bytes)
      .toString("utf8")
      .replace(/^\uFEFF/, "")
  );
}

interface Wanted {
  readonly specs: readonly string[];
  readonly ignored: readonly string[];
  readonly extensions: readonly string[];
  readonly recursive: boolean;
}

/** Files that mocha would take: globs, files by name, and of a folder the files with one of the extensions. */
async function matchingFiles(files: FileSystem, root: string, wanted: Wanted): Promise<string[]> {
  const fromRoot = (spec: string): string => {
    const clean = spec.replaceAll("\\", "/").replace(/^\.\//, "");
    return path.isAbsolute(spec) ? path.relative(root, spec).split(path.sep).join("/") : clean;
  };
  const globs: string[] = [];
  for (const spec of wanted.specs.map(fromRoot)) {
    const kind = (await files.stat(path.join(root, spec)))?.kind;
    if (kind === "directory")
      globs.push(
        `${spec.replace(/\/$/, "")}/${wanted.recursive ? "**/" : ""}*.{${[...wanted.extensions, ""].join(",")}}`,
      );
    else globs.push(spec);
  }
  const isWanted = picomatch(globs, { dot: false });
  const isIgnored = wanted.ignored.length === 0 ? () => false : picomatch(wanted.ignored.map(fromRoot));
  const found: string[] = [];
  // Only the folders that a glob can reach are looked through.
  const bases = new Set(globs.map((glob) => picomatch.scan(glob).base));
  for (const base of bases) await walk(files, root, base, (file) => void found.push(file));
  return [...new Set(found)]
    .filter((file) => {
      const place = path.relative(root, file).split(path.sep).join("/");
      return isWanted(place) && !isIgnored(place);
    })
    .sort();
}

async function walk(
  files: FileSystem,
  root: string,
  base: string,
  take: (file: string) => void,
): Promise<void> {
  const visited = new Set<string>();
  const visit = async (folder: string): Promise<void> => {
    const real = await files.realPath(folder);
    if (visited.has(real)) return;
    visited.add(real);
    for (const { name, kind } of await files.list(folder)) {
      if (kind === "file") take(path.join(folder, name));
      else if (kind === "directory" && name !== "node_modules" && !name.startsWith("."))
        await visit(path.join(folder, name));
    }
  };
  const start = path.join(root, base);
  const kind = (await files.stat(start))?.kind;
  if (kind === "file") take(start);
  else if (kind === "directory") await visit(start);
}
