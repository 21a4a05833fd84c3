import path from "node:path";
import type { IgnoredWarnings } from "./types.js";

/** forge's names for solc's numbers: what `forge config` of 1.7.1 prints for each number from 1000 to 9999. */
const numbers: Readonly<Record<string, string>> = {
  license: "1878",
  "func-mutability": "2018",
  "unused-var": "2072",
  "transient-storage": "2394",
  "natspec-memory-safe-assembly-deprecated": "2424",
  "constructor-visibility": "2462",
  shadowing: "2519",
  "pragma-solidity": "3420",
  "missing-receive-ether": "3628",
  "init-code-size": "3860",
  "too-many-warnings": "4591",
  "code-size": "5574",
  "unused-param": "5667",
  unreachable: "5740",
  "virtual-interfaces": "5815",
  "unnamed-return": "6321",
  "same-varname": "8760",
  "transfer-deprecated": "9207",
  "unused-return": "9302",
};

/** A list of numbers and of forge's names, as solc's numbers; `undefined` where it is something else. */
export function warningCodes(value: unknown): readonly string[] | undefined {
  if (!Array.isArray(value)) return undefined;
  const codes = value.map((one) =>
    typeof one === "number" && Number.isInteger(one) ? String(one) : numbers[String(one)],
  );
  return codes.every((one) => one !== undefined) ? codes : undefined;
}

/**
 * The warnings that a Foundry project has chosen not to see: `ignored_error_codes` everywhere, `ignored_warnings_from`
 * in files and folders, `ignored_error_codes_from` both. forge's own defaults are not taken: a missing licence is worth
 * a word in an editor.
 */
export function ignoredWarnings(
  root: string,
  codes: readonly string[],
  folders: readonly string[],
  codesFrom: readonly (readonly [string, readonly string[]])[],
): IgnoredWarnings[] {
  return [
    ...(codes.length > 0 ? [{ codes }] : []),
    ...folders.map((folder) => ({ folder: path.resolve(root, folder) })),
    ...codesFrom.map(([folder, some]) => ({ folder: path.resolve(root, folder), codes: some })),
  ];
}
