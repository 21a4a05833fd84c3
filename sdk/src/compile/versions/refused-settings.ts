import type { SolcError, StandardInput, StandardOutput } from "../solc-json.js";

/**
 * Settings that a compiler does not know. There is no table of which version knows what: a compiler looks at its
 * settings before anything else and says at once what it does not know, so it is asked. Compilers before 0.5.0 pass over
 * unknown settings without a word.
 */
export class RefusedSettings {
  private readonly byCompiler = new Map<string, Set<string>>();

  /** The input without what the compiler has refused before. */
  without(compiler: string, input: StandardInput): StandardInput {
    const refused = this.byCompiler.get(compiler);
    return refused ? { ...input, settings: withoutKeys(input.settings, refused) } : input;
  }

  /** Whether the answer refuses a setting of the input, so that it is worth asking again without it. */
  learn(compiler: string, input: StandardInput, output: StandardOutput): boolean {
    const keys = (output.errors ?? []).flatMap(refusedKey).filter((key) => mentions(input.settings, key));
    if (keys.length === 0) return false;
    const refused = this.byCompiler.get(compiler) ?? new Set();
    for (const key of keys) refused.add(key);
    this.byCompiler.set(compiler, refused);
    return true;
  }

  /** The refused settings among those that somebody asked for, as `metadata.bytecodeHash`. */
  among(compiler: string, settings: Readonly<Record<string, unknown>>): string[] {
    const refused = this.byCompiler.get(compiler);
    return refused ? pathsOf(settings, refused) : [];
  }
}

function refusedKey(error: SolcError): string[] {
  if (error.type !== "JSONError") return [];
  const message = error.message ?? error.formattedMessage ?? "";
  if (message.includes("Invalid EVM version requested")) return ["evmVersion"];
  const key = /Unknown key "([^"]+)"/.exec(message)?.[1];
  return key === undefined ? [] : [key];
}

function mentions(settings: Readonly<Record<string, unknown>>, key: string): boolean {
  return pathsOf(settings, new Set([key])).length > 0;
}

/** Names of contracts, files and libraries are keys as well, so only where settings stand is looked. */
const namesBelow = new Set(["libraries", "outputSelection", "contracts", "remappings"]);

function pathsOf(value: unknown, keys: ReadonlySet<string>, prefix = ""): string[] {
  if (!isObject(value)) return [];
  return Object.entries(value).flatMap(([key, inner]) => {
    if (keys.has(key)) return [`${prefix}${key}`];
    return namesBelow.has(key) ? [] : pathsOf(inner, keys, `${prefix}${key}.`);
  });
}

function withoutKeys(
  settings: Readonly<Record<string, unknown>>,
  keys: ReadonlySet<string>,
): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(settings)
      .filter(([key]) => !keys.has(key))
      .map(([key, inner]) => [
        key,
        isObject(inner) && !namesBelow.has(key) ? withoutKeys(inner, keys) : inner,
      ]),
  );
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
