import path from "node:path";
import { parse, TomlError, type TomlTable, type TomlValue } from "smol-toml";
import { TolboothError } from "../errors/index.js";
import type { FileSystem } from "../ports.js";
import { decodeUtf8 } from "./text.js";
import type { Environment } from "./types.js";

/** Where a value of the profile was written: a file's profile, or an environment variable without text. */
interface Layer {
  readonly file: string;
  readonly text: string;
  readonly profile: string;
}

interface Setting {
  readonly value: TomlValue;
  /** The newest layer last. A list may have come together from two. */
  readonly layers: readonly Layer[];
}

/** One file's profiles: name, then key. */
type Profiles = ReadonlyMap<string, ReadonlyMap<string, Setting>>;

/**
 * The values of the profile that forge would use: `default`, over it the one that `FOUNDRY_PROFILE` names (none of that
 * name: `default` alone), and over both the environment's `FOUNDRY_<KEY>`. A profile may extend another file. Keys may
 * be written with `-` or in camel case, as forge takes them.
 */
export class FoundryProfile {
  private constructor(
    private readonly settings: ReadonlyMap<string, Setting>,
    private readonly environment: Environment,
    /** The files that were read beside the first. */
    readonly baseFiles: readonly string[],
  ) {}

  static async read(
    files: FileSystem,
    file: string,
    text: string,
    environment: Environment,
  ): Promise<FoundryProfile> {
    const selected = (environment["FOUNDRY_PROFILE"] ?? "").trim().toLowerCase() || "default";
    let profiles = profilesOf(file, text);
    const base = extendedFile(profiles.get(selected)?.get("extends"), file);
    if (base) {
      const baseText = await readText(files, base.file);
      if (baseText === undefined || base.file === file) throw wrongBase(base.layer);
      profiles = merge(profilesOf(base.file, baseText), profiles, base.joinsLists);
    }
    const settings = new Map([...(profiles.get("default") ?? []), ...(profiles.get(selected) ?? [])]);
    return new FoundryProfile(settings, environment, base ? [base.file] : []);
  }

  string(key: string): string | undefined {
    return this.value(key, "must be text in quotation marks", (value) => typeof value === "string");
  }

  boolean(key: string): boolean | undefined {
    return this.value(key, "must be true or false", (value) => typeof value === "boolean");
  }

  wholeNumber(key: string): number | undefined {
    const isWhole = (value: unknown): value is number => Number.isInteger(value) && (value as number) >= 0;
    return this.value(key, "must be a whole number", isWhole);
  }

  strings(key: string): readonly string[] | undefined {
    const isList = (value: unknown): value is string[] =>
      Array.isArray(value) && value.every((one) => typeof one === "string");
    return this.value(key, "must be a list of texts", isList);
  }

  /** A value that `parse` understands: it gives `undefined` for what is wrong. */
  read<T>(key: string, problem: string, parse: (value: unknown) => T | undefined): T | undefined {
    const value: unknown = this.value(key, problem, (one) => parse(one) !== undefined);
    return value === undefined ? undefined : parse(value);
  }

  /** File and line (from 1) of a text in a list of the profile. */
  placeOf(key: string, text: string): { file: string; line: number } {
    const layers = this.settings.get(key)?.layers ?? [];
    for (const layer of layers.toReversed()) {
      const lines = linesOf(layer.text);
      const start = lineOfKey(layer, key);
      const index = lines.findIndex(
        (line, at) => at >= start - 1 && (line.includes(`"${text}"`) || line.includes(`'${text}'`)),
      );
      if (index >= 0) return { file: layer.file, line: index + 1 };
    }
    const layer = layers.at(-1);
    return { file: layer?.file ?? "", line: layer ? lineOfKey(layer, key) : 1 };
  }

  private value<T>(key: string, problem: string, is: (value: unknown) => value is T): T | undefined;
  private value<T>(key: string, problem: string, is: (value: unknown) => boolean): T | undefined;
  private value(key: string, problem: string, is: (value: unknown) => boolean): unknown {
    const setting = this.fromEnvironment(key) ?? this.settings.get(key);
    if (setting === undefined || is(setting.value)) return setting?.value;
    throw wrongSetting(setting, key, problem);
  }

  private fromEnvironment(key: string): Setting | undefined {
    // Remappings stack up instead of replacing each other; they are read where that is done.
    const name = `FOUNDRY_${key.toUpperCase()}`;
    const text = this.environment[name];
    if (text === undefined || key === "remappings") return undefined;
    return { value: valueOfText(text), layers: [{ file: name, text: "", profile: "default" }] };
  }
}

/** Environment variables are read as forge reads them: true, 3, [a, b], else text. */
function valueOfText(text: string): TomlValue {
  const list = /^\s*\[(.*)\]\s*$/s.exec(text)?.[1];
  if (list !== undefined)
    return list
      .split(",")
      .map((one) => one.trim().replace(/^"(.*)"$/, "$1"))
      .filter((one) => one !== "");
  if (text === "true" || text === "false") return text === "true";
  return /^\d+$/.test(text) ? Number(text) : text;
}

function profilesOf(file: string, text: string): Profiles {
  const document = parseToml(file, text);
  const tables = tableOf(document["profile"] ?? {});
  const fail = (field: string): TolboothError =>
    new TolboothError("CONFIGURATION_INVALID", { file, field, line: 1, problem: "must be a table" });
  if (!tables) throw fail("profile");
  const profiles = new Map<string, ReadonlyMap<string, Setting>>();
  for (const [name, value] of Object.entries(tables)) {
    const table = tableOf(value);
    if (!table) throw fail(`profile.${name}`);
    const layers = [{ file, text, profile: name }];
    const settings = Object.entries(table).map(
      ([key, one]) => [snakeCase(key), { value: one, layers }] as const,
    );
    profiles.set(name.toLowerCase(), new Map(settings));
  }
  return profiles;
}

function parseToml(file: string, text: string): TomlTable {
  try {
    return parse(text);
  } catch (error) {
    if (!(error instanceof TomlError)) throw error;
    const problem = (error.message.split("\n", 1)[0] ?? "").replace(/^Invalid TOML document: /, "");
    throw new TolboothError("CONFIGURATION_UNREADABLE", { file, line: error.line, problem }, error);
  }
}

function tableOf(value: TomlValue | undefined): TomlTable | undefined {
  const isTable = typeof value === "object" && !Array.isArray(value) && !(value instanceof Date);
  return isTable ? (value as TomlTable) : undefined;
}

/** `extends = "base.toml"` or `extends = { path = "base.toml", strategy = "replace-arrays" }`. */
function extendedFile(
  setting: Setting | undefined,
  file: string,
): { file: string; joinsLists: boolean; layer: Layer } | undefined {
  const layer = setting?.layers[0];
  if (!setting || !layer) return undefined;
  const table = tableOf(setting.value);
  const named = table ? table["path"] : setting.value;
  if (typeof named !== "string") throw wrongBase(layer);
  const joinsLists = (table?.["strategy"] ?? "extend-arrays") === "extend-arrays";
  return { file: path.resolve(path.dirname(file), named), joinsLists, layer };
}

function wrongBase(layer: Layer): TolboothError {
  return wrongSetting({ value: "", layers: [layer] }, "extends", "must name another file that is there");
}

function merge(base: Profiles, local: Profiles, joinsLists: boolean): Profiles {
  const merged = new Map([...base].map(([name, settings]) => [name, new Map(settings)]));
  for (const [name, settings] of local) {
    const target = merged.get(name) ?? new Map<string, Setting>();
    for (const [key, setting] of settings) {
      const before = target.get(key);
      const joins = joinsLists && before && Array.isArray(before.value) && Array.isArray(setting.value);
      target.set(
        key,
        joins
          ? {
              value: [...(before.value as TomlValue[]), ...(setting.value as TomlValue[])],
              layers: [...before.layers, ...setting.layers],
            }
          : setting,
      );
    }
    merged.set(name, target);
  }
  return merged;
}

async function readText(files: FileSystem, file: string): Promise<string | undefined> {
  const bytes = await files.readFile(file);
  if (!bytes) return undefined;
  const decoded = decodeUtf8(bytes);
  if ("wrongAt" in decoded) throw new TolboothError("FILE_NOT_UTF8", { file, offset: decoded.wrongAt });
  return decoded.text.replace(/^\uFEFF/, "");
}

function wrongSetting(setting: Setting, key: string, problem: string): TolboothError {
  const layer = setting.layers.at(-1) ?? { file: "", text: "", profile: "default" };
  return new TolboothError("CONFIGURATION_INVALID", {
    file: layer.file,
    field: `profile.${layer.profile}.${key}`,
    line: lineOfKey(layer, key),
    problem,
  });
}

/** The line of a key in its profile's table, from 1; 1 where it is written in a way that is not found. */
function lineOfKey({ text, profile }: Layer, key: string): number {
  const lines = linesOf(text);
  const isKey = (line: string): boolean => {
    const name = /^\s*["']?([\w-]+)["']?\s*=/.exec(line)?.[1];
    return name !== undefined && snakeCase(name) === key;
  };
  const header = lines.findIndex((line) => headerOf(line) === `profile.${profile}`);
  for (let index = header + 1; header >= 0 && index < lines.length; index++) {
    const line = lines[index] ?? "";
    if (headerOf(line) !== undefined) break;
    if (isKey(line)) return index + 1;
  }
  return Math.max(1, lines.findIndex(isKey) + 1);
}

/** `[profile.ci]` → `profile.ci`. */
function headerOf(line: string): string | undefined {
  return /^\s*\[\s*([^[\]]+?)\s*\]/
    .exec(line)?.[1]
    ?.replace(/["']/g, "")
    .replace(/\s*\.\s*/g, ".");
}

function linesOf(text: string): string[] {
  return text.split(/\r\n|\n/);
}

function snakeCase(key: string): string {
  return key
    .replace(/([a-z0-9])([A-Z])/g, "$1_$2")
    .replaceAll("-", "_")
    .toLowerCase();
}
