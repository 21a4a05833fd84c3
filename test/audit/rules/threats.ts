// Holds a pattern's threat model against the contracts and tests that it names.
import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import type { SourceUnit } from "solidity-ast";
import { findAll } from "solidity-ast/utils.js";
import { projectRoot } from "./compile.js";

/** The sections of every THREATS.md, in their order. */
export const sections = [
  "Purpose",
  "Assets",
  "Actors",
  "Threats",
  "What is not stopped",
  "Choices",
  "Assumptions",
] as const;

/** The columns of the table under `Threats`. */
export const columns = ["Threat", "What stops it", "Function", "Test"] as const;

/** What a threat model may name: `name` and `Contract.name`. */
export interface KnownNames {
  functions: ReadonlySet<string>;
  /** `Contract.testName`, inherited tests under each contract that inherits them. */
  tests: ReadonlySet<string>;
}

/** Functions of the contracts and tests of the forge suite, from parsing alone. */
export function knownNames(): KnownNames {
  const functions = new Set<string>();
  for (const { contract, callables } of contractsUnder("sdk/contracts").values())
    for (const name of callables) functions.add(name).add(`${contract}.${name}`);
  const tests = new Set<string>();
  const suites = contractsUnder("test/contracts");
  for (const suite of suites.keys())
    for (const name of inherited(suites, suite, new Set())) if (isTest(name)) tests.add(`${suite}.${name}`);
  return { functions, tests };
}

function isTest(name: string): boolean {
  return /^(test|testFuzz|invariant|check)_?\w/.test(name);
}

interface Known {
  contract: string;
  bases: string[];
  callables: string[];
}

function contractsUnder(folder: string): Map<string, Known> {
  const files = readdirSync(path.join(projectRoot, folder), { recursive: true })
    .map((file) => `${folder}/${String(file).split(path.sep).join("/")}`)
    .filter((file) => file.endsWith(".sol") && !file.includes("/.build/"));
  const solc = createRequire(import.meta.url)("solc") as { compile(input: string): string };
  const input = {
    language: "Solidity",
    sources: Object.fromEntries(
      files.map((file) => [file, { content: readFileSync(path.join(projectRoot, file), "utf8") }]),
    ),
    settings: { stopAfter: "parsing", outputSelection: { "*": { "": ["ast"] } } },
  };
  const answer = JSON.parse(solc.compile(JSON.stringify(input))) as {
    errors?: { severity: string; formattedMessage: string }[];
    sources?: Record<string, { ast: SourceUnit }>;
  };
  const errors = (answer.errors ?? []).filter((one) => one.severity === "error");
  if (errors.length > 0) throw new Error(errors.map((one) => one.formattedMessage).join("\n"));
  const found = new Map<string, Known>();
  for (const { ast } of Object.values(answer.sources ?? {}))
    for (const node of findAll("ContractDefinition", ast)) {
      const callables = node.nodes.flatMap((part) =>
        part.nodeType === "FunctionDefinition"
          ? [part.kind === "constructor" ? "constructor" : part.name]
          : part.nodeType === "ModifierDefinition" ||
              (part.nodeType === "VariableDeclaration" && part.visibility === "public")
            ? [part.name]
            : [],
      );
      const bases = node.baseContracts.map((one) => one.baseName.name ?? "");
      found.set(node.name, { contract: node.name, bases, callables });
    }
  return found;
}

function inherited(all: ReadonlyMap<string, Known>, name: string, seen: Set<string>): string[] {
  const known = all.get(name);
  if (!known || seen.has(name)) return [];
  seen.add(name);
  return [...known.callables, ...known.bases.flatMap((base) => inherited(all, base, seen))];
}

/** Everything that is wrong with a threat model; empty when nothing is. */
export function problemsOf(text: string, known: KnownNames, rules: ReadonlySet<string>): string[] {
  const headings = [...text.matchAll(/^## +(.+?) *$/gm)].map((one) => one[1]);
  if (headings.join("|") !== sections.join("|"))
    return [`The sections are ${headings.join(", ")}; they must be ${sections.join(", ")}.`];
  const parts = text.split(/^## +.+$/m).slice(1);
  const problems = parts.flatMap((part, index) =>
    part.trim() === "" ? [`The section ${sections[index] ?? ""} is empty.`] : [],
  );
  const rows = (parts[sections.indexOf("Threats")] ?? "")
    .split("\n")
    .filter((line) => line.trim().startsWith("|"))
    .map((line) => cellsOf(line));
  const [header, , ...threats] = rows;
  if (header?.join("|") !== columns.join("|"))
    return [...problems, `The table under Threats must have the columns ${columns.join(", ")}.`];
  if (threats.length === 0) problems.push("The table under Threats names no threat.");
  for (const cells of threats) {
    const [threat = "", stops = "", functionCell = "", testCell = ""] = cells;
    if (cells.length !== columns.length) problems.push(`"${threat}" has ${String(cells.length)} cells.`);
    if (stops === "") problems.push(`"${threat}" says nothing of what stops it.`);
    const functions = namesIn(functionCell).map((name) => name.replace(/\(.*\)$/, ""));
    const tests = namesIn(testCell);
    if (functions.length === 0) problems.push(`"${threat}" names no function.`);
    if (tests.length === 0) problems.push(`"${threat}" names no test.`);
    for (const name of functions)
      if (!known.functions.has(name)) problems.push(`There is no function ${name}, which stops "${threat}".`);
    for (const name of tests)
      if (!known.tests.has(name) && !rules.has(name))
        problems.push(`There is no test or static rule ${name}, which shows "${threat}".`);
  }
  return problems;
}

function cellsOf(line: string): string[] {
  return line
    .trim()
    .replace(/^\||\|$/g, "")
    .split(/(?<!\\)\|/)
    .map((cell) => cell.trim());
}

function namesIn(cell: string): string[] {
  return [...cell.matchAll(/`([^`]+)`/g)].map((one) => one[1] ?? "");
}
