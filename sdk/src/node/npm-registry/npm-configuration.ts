import { readFileSync, realpathSync } from "node:fs";
import { homedir } from "node:os";
import path from "node:path";
import { parse } from "ini";
import { TolboothError } from "../../errors/index.js";
import { codeOf, reasonOf } from "../file-reasons.js";

/** One setting of npm, with where it stands. */
export interface NpmSetting {
  readonly value: string | boolean | readonly string[] | null;
  /** The file, or `environment`. */
  readonly origin: string;
}

/** npm's settings for a folder. */
export type NpmConfiguration = ReadonlyMap<string, NpmSetting>;

/** What is read from the process, so that a test can give its own. */
export interface NpmSurroundings {
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly homeFolder: string;
  /** The program that runs; npm's global settings stand beside Node. */
  readonly execPath: string;
}

/** The surroundings of this process. */
export function npmSurroundings(): NpmSurroundings {
  return { environment: process.env, homeFolder: homedir(), execPath: process.execPath };
}

/**
 * npm's settings as npm itself finds them, the first of these that has one: `npm_config_…` in the environment, `.npmrc`
 * of the project, of the user, and of the machine. `@npmcli/config` would be npm's own reader, and brings 35 packages.
 * https://docs.npmjs.com/cli/v11/configuring-npm/npmrc
 *
 * @throws TolboothError NPM_CONFIGURATION_INVALID when a file is there and cannot be read.
 */
export function readNpmConfiguration(folder: string, surroundings = npmSurroundings()): NpmConfiguration {
  const { environment, homeFolder } = surroundings;
  const fromEnvironment = environmentLayer(environment);
  const userFile = pathOf(fromEnvironment.get("userconfig"), homeFolder) ?? path.join(homeFolder, ".npmrc");
  const user = fileLayer(userFile, environment);
  const projectFile = projectFileOf(folder);
  // npm does not take a user's file for a project's where somebody works in the home folder itself.
  const project = projectFile === userFile ? new Map() : fileLayer(projectFile, environment);
  const setting = (key: string): NpmSetting | undefined => fromEnvironment.get(key) ?? user.get(key);
  const globalFile =
    pathOf(setting("globalconfig"), homeFolder) ??
    path.join(pathOf(setting("prefix"), homeFolder) ?? defaultPrefix(surroundings), "etc", "npmrc");
  const layers = [fileLayer(globalFile, environment), user, project, fromEnvironment];
  return new Map(layers.flatMap((layer) => [...layer]));
}

function environmentLayer(environment: NpmSurroundings["environment"]): Map<string, NpmSetting> {
  const layer = new Map<string, NpmSetting>();
  for (const [name, value] of Object.entries(environment)) {
    if (!value || !/^npm_config_/i.test(name)) continue;
    const key = name.slice("npm_config_".length);
    // Settings of one registry begin with `//` and are kept as they stand.
    const plain = key.startsWith("//") ? key : key.replace(/(?!^)_/g, "-").toLowerCase();
    layer.set(plain, { value: typed(value), origin: "environment" });
  }
  return layer;
}

function fileLayer(
  file: string,
  environment: NpmSurroundings["environment"],
): ReadonlyMap<string, NpmSetting> {
  let text: string;
  try {
    text = readFileSync(file, "utf8");
  } catch (error) {
    if (["ENOENT", "ENOTDIR", "EISDIR"].includes(codeOf(error))) return new Map();
    const details = { setting: "all of them", file, problem: reasonOf(error) };
    throw new TolboothError("NPM_CONFIGURATION_INVALID", details, error);
  }
  const layer = new Map<string, NpmSetting>();
  for (const [key, value] of Object.entries(parse(text) as Record<string, unknown>)) {
    const known = (one: unknown): string | boolean | null =>
      typeof one === "string" ? typed(expand(one, environment)) : typeof one === "boolean" ? one : null;
    if (typeof value === "object" && value !== null && !Array.isArray(value)) continue;
    layer.set(expand(key, environment), {
      value: Array.isArray(value) ? value.map((one) => String(known(one))) : known(value),
      origin: file,
    });
  }
  return layer;
}

/** `${NAME}` stands for a variable; `${NAME?}` for nothing where there is none. Others stay, and are found when used. */
function expand(text: string, environment: NpmSurroundings["environment"]): string {
  return text.replace(
    /(?<!\\)\$\{([^${}?]+)(\?)?\}/g,
    (whole, name: string, optional: string | undefined) => {
      return environment[name] ?? (optional ? "" : whole);
    },
  );
}

function typed(text: string): string | boolean | null {
  if (text === "true") return true;
  if (text === "false") return false;
  return text === "null" || text === "undefined" ? null : text;
}

/** An absolute path of a setting: `~/` is the user's folder. */
export function pathOf(setting: NpmSetting | undefined, homeFolder: string): string | undefined {
  if (typeof setting?.value !== "string" || setting.value === "") return undefined;
  const { value } = setting;
  return path.resolve(/^~[\\/]/.test(value) ? path.join(homeFolder, value.slice(2)) : value);
}

/** The `.npmrc` of the nearest package, or of the workspaces' root that it belongs to. */
function projectFileOf(folder: string): string {
  let nearest: string | undefined;
  for (let at = path.resolve(folder); ; at = path.dirname(at)) {
    const manifest = manifestOf(at);
    if (nearest === undefined && manifest) nearest = at;
    else if (manifest?.workspaces !== undefined) return path.join(at, ".npmrc");
    if (path.dirname(at) === at) return path.join(nearest ?? folder, ".npmrc");
  }
}

function manifestOf(folder: string): { readonly workspaces?: unknown } | undefined {
  try {
    return (JSON.parse(readFileSync(path.join(folder, "package.json"), "utf8")) ?? {}) as object;
  } catch (error) {
    return error instanceof SyntaxError ? {} : undefined;
  }
}

/** Where npm is installed: beside the `node` of the search path. The editor's own program is no place for npm. */
function defaultPrefix({ environment, execPath }: NpmSurroundings): string {
  const { PREFIX, APPDATA } = environment;
  if (PREFIX) return PREFIX;
  if (process.platform === "win32" && APPDATA) return path.join(APPDATA, "npm");
  const name = process.platform === "win32" ? "node.exe" : "node";
  const folders = (environment["PATH"] ?? environment["Path"] ?? "").split(path.delimiter).filter(Boolean);
  for (const program of [...folders.map((one) => path.join(one, name)), execPath]) {
    try {
      const beside = path.dirname(realpathSync(program));
      return process.platform === "win32" ? beside : path.dirname(beside);
    } catch {
      // Not here: look in the next folder of the search path.
    }
  }
  return path.dirname(path.dirname(execPath));
}
