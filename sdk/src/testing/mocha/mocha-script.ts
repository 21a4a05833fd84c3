import { parse } from "shell-quote";

/** How a script of package.json starts mocha. */
export interface MochaCommand {
  /** Arguments of Node that stand before mocha's file: `--import tsx`. */
  readonly nodeArguments: readonly string[];
  /** mocha's options, without the files and without what decides which tests are run or how they are reported. */
  readonly options: readonly string[];
  /** Files, folders and globs. */
  readonly specs: readonly string[];
  readonly ignored: readonly string[];
  readonly extensions: readonly string[];
  readonly recursive: boolean;
}

/** mocha's options that take no value (mocha 12, lib/cli/run-option-metadata.mjs). */
const flags = new Set(
  "allow-uncaught async-only bail check-leaks color diff dry-run exit pass-on-failing-test-suite fail-zero forbid-only forbid-pending full-trace inline-diffs invert list-interfaces list-reporters no-colors parallel posix-exit-codes recursive sort watch A b c C I i p S w"
    .split(" ")
    .flatMap((name) => [name, `no-${name}`]),
);
/** What the caller decides itself. */
const dropped = new Set(
  "watch w watch-files watch-ignore reporter R reporter-option reporter-options O grep g fgrep f invert i dry-run list-interfaces list-reporters parallel p jobs j".split(
    " ",
  ),
);

/**
 * Finds mocha in a script such as `node --import tsx node_modules/mocha/bin/mocha.js --timeout 5000 "test/*.test.ts"`.
 * Nothing is run and no variable is looked up: a script that is more than that is understood as far as it goes.
 */
export function mochaCommandIn(script: string): MochaCommand | undefined {
  // A variable stays as it is written.
  const tokens = parse(script, (name) => `$${name}`);
  let words: string[] = [];
  for (const token of [...tokens, { op: ";" as const }]) {
    if (typeof token === "string") words.push(token);
    else if ("pattern" in token) words.push(token.pattern);
    else if ("op" in token) {
      const command = commandOf(words);
      if (command) return command;
      words = [];
    }
  }
  return undefined;
}

function commandOf(words: readonly string[]): MochaCommand | undefined {
  const at = words.findIndex((word) => /^_?mocha(\.c?js)?$/.test(word.split(/[\\/]/).at(-1) ?? ""));
  if (at < 0) return undefined;
  const before = words.slice(0, at);
  const node = before.findIndex((word) => /^node(\.exe)?$/.test(word.split(/[\\/]/).at(-1) ?? ""));
  return { nodeArguments: node < 0 ? [] : before.slice(node + 1), ...mochaArguments(words.slice(at + 1)) };
}

/** Sorts mocha's arguments into options and files. */
export function mochaArguments(words: readonly string[]): Omit<MochaCommand, "nodeArguments"> {
  const options: string[] = [];
  const found = { specs: [] as string[], ignored: [] as string[], extensions: [] as string[] };
  let recursive = false;
  for (let index = 0; index < words.length; index++) {
    const word = words[index]!;
    if (word === "--") continue;
    if (!word.startsWith("-")) {
      found.specs.push(word);
      continue;
    }
    const [name = "", inline] = word.replace(/^--?/, "").split(/=(.*)/s);
    const value = inline ?? (flags.has(name) ? undefined : words[++index]);
    if (name === "recursive") recursive = true;
    else if (name === "spec" && value !== undefined) found.specs.push(value);
    else if (name === "ignore" && value !== undefined) found.ignored.push(value);
    else if (name === "extension" && value !== undefined) found.extensions.push(...value.split(","));
    else if (!dropped.has(name))
      options.push(...(inline === undefined && value !== undefined ? [word, value] : [word]));
  }
  return { options, recursive, ...found };
}
