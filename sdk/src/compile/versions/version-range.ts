import intersects from "semver/ranges/intersects.js";
import satisfies from "semver/functions/satisfies.js";
import validRange from "semver/ranges/valid.js";

/**
 * What a version pragma allows, in the notation of npm, or `undefined` where solc would not understand the pragma.
 *
 * solc's notation looks like npm's and differs in places: blanks between signs mean nothing, so `>=0.6.0<0.9.0` and
 * `0.5.0-0.8.0` are fine; `^` and `~` bound the version up to its second number (`^0.0.3` allows `0.0.9`); there are no
 * prereleases. So the text is read as solc's `SemVerHandler.cpp` reads it and written down again for npm's `semver`.
 */
export function rangeOfPragma(text: string): string | undefined {
  const tokens = tokensOf(text);
  if (!tokens || tokens.length === 0) return undefined;
  const alternatives: string[] = [];
  let rest = tokens;
  for (;;) {
    const end = rest.indexOf("||");
    const range = conjunction(end < 0 ? rest : rest.slice(0, end));
    if (range === undefined) return undefined;
    alternatives.push(range);
    if (end < 0) break;
    rest = rest.slice(end + 1);
  }
  return validRange(alternatives.join(" || ")) ?? undefined;
}

/** Whether a version (`0.8.19`) is in a range of npm's notation. */
export function isInRange(version: string, range: string): boolean {
  const key = `${version} ${range}`;
  let known = answers.get(key);
  if (known === undefined) answers.set(key, (known = satisfies(version, range)));
  return known;
}

/** Whether some version could be in both ranges. */
export function rangesMeet(left: string, right: string): boolean {
  return intersects(left, right);
}

/** A project has few pragmas and few compilers, and asks with every key press. */
const answers = new Map<string, boolean>();

const part = "(?:[xX*]|0|[1-9][0-9]*)";
const token = new RegExp(
  `\\s*(\\|\\||>=|<=|[~^<>=-]|${part}(?:\\s*\\.\\s*${part}){0,2}(?:\\s*\\.(?=\\s*${part}))?)`,
  "y",
);

function tokensOf(text: string): string[] | undefined {
  const tokens: string[] = [];
  token.lastIndex = 0;
  const end = text.trimEnd().length;
  while (token.lastIndex < end) {
    const found = token.exec(text)?.[1];
    if (found === undefined) return undefined;
    tokens.push(found.replace(/\s/g, "").replace(/\.$/, ""));
  }
  return tokens;
}

/** Components that must all match, or `from - to`. */
function conjunction(tokens: readonly string[]): string | undefined {
  const components: { sign: string; version: string }[] = [];
  let index = 0;
  const next = (): boolean => {
    const sign = /^[~^<>=]/.test(tokens[index] ?? "") ? (tokens[index++] ?? "") : "=";
    const version = tokens[index++];
    if (version === undefined || !/^[0-9xX*]/.test(version)) return false;
    // What follows an x says nothing that anybody means.
    components.push({ sign, version: version.replace(/(^|\.)[xX*].*$/, "$1x") });
    return true;
  };
  if (!next()) return undefined;
  if (tokens[index] === "-") {
    index++;
    if (!next() || index < tokens.length) return undefined;
    const [from, to] = components;
    return from && to && `>=${from.version} <=${to.version}`;
  }
  while (index < tokens.length) if (!next()) return undefined;
  return components.map(({ sign, version }) => rangeOf(sign, version)).join(" ");
}

function rangeOf(sign: string, version: string): string {
  const parts = version.split(".");
  if (sign !== "^" && sign !== "~") return `${sign}${version}`;
  const upToSecond = parts.length > 1 && (sign === "~" || parts[0] === "0");
  return `>=${version} <=${parts.slice(0, upToSecond ? 2 : 1).join(".")}`;
}
