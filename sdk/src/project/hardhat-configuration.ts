import type { Expression, File, Node, ObjectExpression } from "@babel/types";
import type { DirectoryEntry } from "../ports.js";
import { parseJavaScript } from "./javascript-syntax.js";

/** In the order in which Hardhat looks for them. */
export const hardhatFileNames = ["js", "cjs", "mjs", "ts", "cts", "mts"].map(
  (ending) => `hardhat.config.${ending}`,
);

/** The name of the Hardhat configuration among a folder's entries. */
export function hardhatFile(entries: readonly DirectoryEntry[]): string | undefined {
  const files = new Set(entries.filter(({ kind }) => kind === "file").map(({ name }) => name));
  return hardhatFileNames.find((name) => files.has(name));
}

/** What Tolbooth takes from a Hardhat configuration. */
export interface HardhatConfiguration {
  /** `paths.sources`: a text, a list of texts, or `{ solidity: … }` of them (Hardhat 3). */
  readonly sources?: readonly string[];
  /** `solidity` as one version. Where several compilers are listed, each file's pragma chooses. */
  readonly solcVersion?: string;
  readonly solcSettings: Readonly<Record<string, unknown>>;
}

/**
 * What a Hardhat configuration says, read from its text. The file is a program and is never run: a value counts where it
 * is written out, and otherwise the defaults hold.
 */
export async function readHardhatConfiguration(text: string): Promise<HardhatConfiguration> {
  // Only a project that may say something pays for the parser.
  if (!/sources|solidity/.test(text)) return { solcSettings: {} };
  const file = await parseJavaScript(text, ["typescript"]);
  const configuration = file && exportedObject(file);
  // Hardhat itself says what is wrong with its file; the defaults are as good a guess as any.
  if (!configuration) return { solcSettings: {} };
  const sources = sourcesIn(configuration, file);
  return { ...(sources ? { sources } : {}), ...compilerIn(configuration, file) };
}

function sourcesIn(configuration: ObjectExpression, file: File): readonly string[] | undefined {
  const paths = objectOf(propertyOf(configuration, "paths"), file);
  const sources = paths && plain(propertyOf(paths, "sources"));
  if (!sources) return undefined;
  if (sources.type !== "ObjectExpression") return textsOf(sources);
  const solidity = plain(propertyOf(sources, "solidity"));
  return solidity && textsOf(solidity);
}

/** `"0.8.28"`, `{ version, settings }`, `{ compilers: [one] }`, or those under `profiles.default` (Hardhat 3). */
function compilerIn(
  configuration: ObjectExpression,
  file: File,
): Pick<HardhatConfiguration, "solcVersion" | "solcSettings"> {
  const solidity = valueOf(propertyOf(configuration, "solidity"), file);
  if (typeof solidity === "string") return { ...exactVersion(solidity), solcSettings: {} };
  if (!isTable(solidity)) return { solcSettings: {} };
  const { profiles } = solidity;
  const profile = isTable(profiles) && isTable(profiles["default"]) ? profiles["default"] : solidity;
  const { compilers } = profile;
  const compiler: unknown = Array.isArray(compilers) && compilers.length === 1 ? compilers[0] : profile;
  if (!isTable(compiler)) return { solcSettings: {} };
  const { outputSelection: _mine, ...settings } = isTable(compiler["settings"]) ? compiler["settings"] : {};
  return { ...exactVersion(compiler["version"]), solcSettings: settings };
}

function exactVersion(version: unknown): { solcVersion?: string } {
  return typeof version === "string" && /^\d+\.\d+\.\d+$/.test(version) ? { solcVersion: version } : {};
}

/** A value that is written out, as far as it is: properties of objects that are computed are left out. */
function valueOf(node: Node | undefined, file: File, depth = 0): unknown {
  // No setting lies deeper; a constant that names itself would.
  if (depth > 12) return undefined;
  const value = plain(node);
  const text = textOf(value);
  if (text !== undefined) return text;
  if (value?.type === "NumericLiteral" || value?.type === "BooleanLiteral") return value.value;
  if (value?.type === "ArrayExpression")
    return value.elements.map((one) => valueOf(one ?? undefined, file, depth + 1));
  const object = objectOf(value, file);
  if (!object) return undefined;
  const names = object.properties.flatMap((one) =>
    one.type !== "ObjectProperty" || one.computed
      ? []
      : one.key.type === "Identifier"
        ? [one.key.name]
        : one.key.type === "StringLiteral"
          ? [one.key.value]
          : [],
  );
  const entries = names.map((name) => [name, valueOf(propertyOf(object, name), file, depth + 1)] as const);
  return Object.fromEntries(entries.filter(([, one]) => one !== undefined));
}

function isTable(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** What the file exports: `export default …` or `module.exports = …`, perhaps through `defineConfig(…)` or a name. */
function exportedObject(file: File): ObjectExpression | undefined {
  for (const statement of file.program.body) {
    if (statement.type === "ExportDefaultDeclaration") return objectOf(statement.declaration, file);
    if (statement.type === "TSExportAssignment") return objectOf(statement.expression, file);
    if (statement.type !== "ExpressionStatement" || statement.expression.type !== "AssignmentExpression")
      continue;
    const { left, right } = statement.expression;
    const isExports =
      left.type === "MemberExpression" && isNamed(left.object, "module") && isNamed(left.property, "exports");
    if (isExports) return objectOf(right, file);
  }
  return undefined;
}

/** An object that is written out, directly, as the argument of a call, or in a constant of the file. */
function objectOf(
  node: Node | undefined,
  file: File,
  names: readonly string[] = [],
): ObjectExpression | undefined {
  const value = plain(node);
  if (!value) return undefined;
  if (value.type === "ObjectExpression") return value;
  if (value.type === "CallExpression") return objectOf(value.arguments[0], file, names);
  if (value.type !== "Identifier" || names.includes(value.name)) return undefined;
  for (const statement of file.program.body) {
    if (statement.type !== "VariableDeclaration" || statement.kind !== "const") continue;
    for (const { id, init } of statement.declarations)
      if (isNamed(id, value.name)) return objectOf(init ?? undefined, file, [...names, value.name]);
  }
  return undefined;
}

/** Without `as T`, `satisfies T`, `!` and brackets around it. */
function plain(node: Node | undefined): Node | undefined {
  switch (node?.type) {
    case "TSAsExpression":
    case "TSSatisfiesExpression":
    case "TSNonNullExpression":
    case "TSTypeAssertion":
    case "ParenthesizedExpression":
      return plain(node.expression);
    default:
      return node;
  }
}

/** The last property of that name wins, as when the program runs; after a spread nothing is sure. */
function propertyOf(object: ObjectExpression, name: string): Expression | undefined {
  let found: Expression | undefined;
  for (const property of object.properties) {
    if (property.type === "SpreadElement") found = undefined;
    if (property.type !== "ObjectProperty" || property.computed) continue;
    const { key, value } = property;
    const isIt = isNamed(key, name) || (key.type === "StringLiteral" && key.value === name);
    if (isIt) found = value as Expression;
  }
  return found;
}

function textsOf(node: Node): readonly string[] | undefined {
  const text = textOf(node);
  if (text !== undefined) return [text];
  if (node.type !== "ArrayExpression") return undefined;
  const texts = node.elements.map((one) => textOf(plain(one ?? undefined)));
  return texts.length > 0 && texts.every((one) => one !== undefined) ? texts : undefined;
}

function textOf(node: Node | undefined): string | undefined {
  if (node?.type === "StringLiteral") return node.value;
  const isPlainTemplate = node?.type === "TemplateLiteral" && node.expressions.length === 0;
  return isPlainTemplate ? (node.quasis[0]?.value.cooked ?? undefined) : undefined;
}

function isNamed(node: Node, name: string): boolean {
  return node.type === "Identifier" && node.name === name;
}
