import path from "node:path";
import { TolboothError } from "../errors/index.js";
import type { Remapping } from "./types.js";

/** What is wrong with a remapping that cannot be read. */
const wrongForm = "must be written prefix=target or context:prefix=target";

/** Reads `context:prefix=target` as solc does; `undefined` when it is not of that form. */
export function parseRemapping(text: string, origin: string, line?: number): Remapping | undefined {
  const equals = text.indexOf("=");
  const colon = text.slice(0, Math.max(0, equals)).indexOf(":");
  const prefix = text.slice(colon + 1, Math.max(0, equals));
  if (equals < 0 || prefix === "") return undefined;
  return {
    context: colon < 0 ? "" : text.slice(0, colon),
    prefix,
    target: text.slice(equals + 1),
    origin,
    ...(line === undefined ? {} : { line }),
  };
}

/**
 * The lines of a `remappings.txt`, or of the variable `FOUNDRY_REMAPPINGS`. Empty lines and lines that begin with `#` or
 * `//` are passed over. forge and Hardhat end prefix and target with a slash where there is none, so this does too.
 *
 * @throws TolboothError CONFIGURATION_INVALID with the line of a remapping that cannot be read.
 */
export function readRemappingLines(origin: string, text: string): Remapping[] {
  const found: Remapping[] = [];
  for (const [index, line] of text.split(/\r\n|\r|\n/).entries()) {
    const trimmed = line.trim();
    if (trimmed === "" || trimmed.startsWith("#") || trimmed.startsWith("//")) continue;
    const remapping = parseRemapping(trimmed, origin, index + 1);
    if (!remapping) throw wrongRemapping(origin, trimmed, index + 1);
    found.push(withSlashes(remapping));
  }
  return found;
}

/** The error about a remapping that is not one. */
export function wrongRemapping(file: string, field: string, line: number): TolboothError {
  return new TolboothError("CONFIGURATION_INVALID", { file, field, line, problem: wrongForm });
}

/** With a slash at the end of prefix and target, unless they name one file. */
export function withSlashes(remapping: Remapping): Remapping {
  return { ...remapping, prefix: withSlash(remapping.prefix), target: withSlash(remapping.target) };
}

function withSlash(text: string): string {
  return text === "" || text.endsWith("/") || text.endsWith(".sol") ? text : `${text}/`;
}

/** As solc writes it. Its first colon ends the context, so a prefix with a colon needs one before it. */
export function remappingText({
  context,
  prefix,
  target,
}: Pick<Remapping, "context" | "prefix" | "target">): string {
  return `${context === "" && !prefix.includes(":") ? "" : `${context}:`}${prefix}=${target}`;
}

/** Leaves out a remapping whose context and prefix an earlier one has. */
export function withoutRepeats(remappings: readonly Remapping[]): Remapping[] {
  const seen = new Set<string>();
  return remappings.filter(({ context, prefix, scope = "" }) => {
    const key = JSON.stringify([context, prefix, scope]);
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

/** A path from a folder, with `/` on every system; empty for the folder itself. */
export function slashedPath(from: string, to: string): string {
  return path.relative(from, to).split(path.sep).join("/");
}
