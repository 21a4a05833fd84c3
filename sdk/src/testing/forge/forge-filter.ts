import type { Wanted } from "../select.js";

/**
 * The filters of each start of forge that a choice of tests takes. forge's filters are all to hold at once, so whole files go into one
 * run, whole contracts of a file into another, and single tests of a contract into one for each contract.
 */
export function forgePasses(wanted: readonly Wanted[], everything: boolean): string[][] {
  if (everything) return [[]];
  const files: string[] = [];
  const contracts = new Map<string, string[]>();
  const tests = new Map<string, { unit: string; contract: string; names: string[] }>();
  for (const { node, above } of wanted) {
    const [file, contract] = above;
    if (!file) files.push(node.label);
    else if (!contract) contracts.set(file.label, [...(contracts.get(file.label) ?? []), node.label]);
    else {
      const of = tests.get(contract.id) ?? { unit: file.label, contract: contract.label, names: [] };
      of.names.push(node.label);
      tests.set(contract.id, of);
    }
  }
  return [
    ...(files.length === 0 ? [] : [["--match-path", globOf(files)]]),
    ...[...contracts].map(([unit, names]) => [
      "--match-path",
      globOf([unit]),
      "--match-contract",
      exactly(names),
    ]),
    ...[...tests.values()].map(({ unit, contract, names }) => testFilters(unit, contract, names)),
  ];
}

/** Filters for some tests of one contract. */
export function testFilters(unit: string, contract: string, names: readonly string[]): string[] {
  const tests = `^(${names.map(escapeRegex).join("|")})\\(`;
  return [
    "--match-path",
    globOf([unit]),
    "--match-contract",
    exactly([contract]),
    ...(names.length === 0 ? [] : ["--match-test", tests]),
  ];
}

function exactly(names: readonly string[]): string {
  return `^(${names.map(escapeRegex).join("|")})$`;
}

/** A glob that means these very files. */
function globOf(units: readonly string[]): string {
  const escaped = units.map((unit) => unit.replace(/[*?[\]{}!,\\]/g, "[$&]"));
  return escaped.length === 1 ? escaped[0]! : `{${escaped.join(",")}}`;
}

function escapeRegex(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
