// What the facts of a part depend on, as one hash.
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { BUNDLED_SOLC_VERSION } from "../../../sdk/dist/compile/version.js";
import { forgeVersion } from "../forge.js";
import { closureOf, foundryFile, readSource, root, sha256 } from "../sources.js";
import type { AuditUnit } from "../units.js";

/** What a hash is made of. */
export interface InputParts {
  /** Solidity files; everything that they import counts too. */
  readonly solidity: readonly string[];
  /** Other files, from the root. */
  readonly files?: readonly string[];
  /** Folders and files of the audit's own code that makes or reads the facts, from `test/audit`. */
  readonly code: readonly string[];
  /** Anything else, for example how often something runs. */
  readonly parameters?: unknown;
}

/** One hash over sources, tools, parameters and the code of the audit itself. */
export function hashInputs(parts: InputParts): string {
  const lines = [
    ...[...closureOf(parts.solidity)].map(([unit, text]) => `${sha256(text)}  ${unit}`),
    ...[...(parts.files ?? []), foundryFile].map((file) => `${sha256(readSource(file))}  ${file}`),
    ...parts.code.flatMap(codeFiles).map((file) => `${sha256(readFileSync(path.join(root, file)))}  ${file}`),
    `solc ${BUNDLED_SOLC_VERSION}`,
    `forge ${forgeVersion()}`,
    JSON.stringify(parts.parameters ?? null),
  ];
  return sha256(lines.join("\n"));
}

/** Files that tests read while they run. */
export function dataFiles(): string[] {
  return readdirSync(path.join(root, "test/contracts"))
    .filter((file) => file.endsWith(".json"))
    .sort()
    .map((file) => `test/contracts/${file}`);
}

/** The Solidity files of a unit with its tests. */
export const withTests = (unit: AuditUnit): string[] => [unit.file, ...unit.testFiles];

/** Program files, tests of them left out. */
function codeFiles(relative: string): string[] {
  const place = `test/audit/${relative}`;
  if (/\.m?[jt]s$/.test(place)) return [place];
  return readdirSync(path.join(root, place), { recursive: true, encoding: "utf8" })
    .map((file) => `${place}/${file.split(path.sep).join("/")}`)
    .filter((file) => /\.m?[jt]s$/.test(file) && !file.endsWith(".test.ts"))
    .sort();
}
