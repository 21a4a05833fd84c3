import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { fileURLToPath } from "node:url";
import type { SourceUnit } from "solidity-ast";

/** The project's root, with a separator at its end. */
export const projectRoot = fileURLToPath(new URL("../../../", import.meta.url));

const remappings = ["@openzeppelin/=node_modules/@openzeppelin/", "@tolbooth/sdk/contracts/=sdk/contracts/"];

interface Solc {
  compile(
    input: string,
    callbacks: { import(file: string): { contents: string } | { error: string } },
  ): string;
}

interface StorageLayout {
  types: Record<string, { label: string; numberOfBytes: string }> | null;
}

interface SolcAnswer {
  errors?: { severity: string; formattedMessage: string }[];
  sources?: Record<string, { ast: SourceUnit }>;
  contracts?: Record<string, Record<string, { storageLayout?: StorageLayout }>>;
}

/** Sources with their syntax trees, by name relative to the project's root. */
export interface CompiledForRules {
  sources: Record<string, { content: string }>;
  asts: Record<string, SourceUnit>;
}

/**
 * Reads files and everything that they import, and gives the compiler's syntax trees. No code is generated.
 * @param files Names relative to the project's root, with `/`.
 * @throws Error with the compiler's own words when something does not compile.
 */
export function compileForRules(files: readonly string[]): CompiledForRules {
  const { sources, answer } = compile(files, { "*": { "": ["ast"] } });
  const asts = Object.fromEntries(Object.entries(answer.sources ?? {}).map(([file, { ast }]) => [file, ast]));
  return { sources, asts };
}

/** How many bytes of storage each struct takes that a contract of these files stores, by the compiler's own layout. */
export function storedSizes(files: readonly string[]): Map<string, number> {
  const { answer } = compile(files, { "*": { "*": ["storageLayout"] } });
  const sizes = new Map<string, number>();
  for (const contracts of Object.values(answer.contracts ?? {}))
    for (const { storageLayout } of Object.values(contracts))
      for (const { label, numberOfBytes } of Object.values(storageLayout?.types ?? {}))
        if (label.startsWith("struct ")) sizes.set(label.slice("struct ".length), Number(numberOfBytes));
  return sizes;
}

function compile(
  files: readonly string[],
  outputSelection: object,
): { sources: CompiledForRules["sources"]; answer: SolcAnswer } {
  const solc = createRequire(import.meta.url)("solc") as Solc;
  const sources: CompiledForRules["sources"] = {};
  const read = (file: string): string => {
    const content = readFileSync(path.join(projectRoot, file), "utf8");
    sources[file] = { content };
    return content;
  };
  const input = {
    language: "Solidity",
    sources: Object.fromEntries(files.map((file) => [file, { content: read(file) }])),
    settings: { remappings, outputSelection },
  };
  const answer = JSON.parse(
    solc.compile(JSON.stringify(input), {
      import(file) {
        try {
          return { contents: read(file) };
        } catch {
          return { error: `There is no file ${file}.` };
        }
      },
    }),
  ) as SolcAnswer;
  const errors = (answer.errors ?? []).filter((one) => one.severity === "error");
  if (errors.length > 0) throw new Error(errors.map((one) => one.formattedMessage).join("\n"));
  return { sources, answer };
}
