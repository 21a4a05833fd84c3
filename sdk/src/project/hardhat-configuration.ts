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

/**
 * The source folders that a Hardhat configuration names, read from its text. The file is a program and is never run:
 * `paths.sources` counts where it is written out as a text, a list of texts, or `{ solidity: … }` of them (Hardhat 3);
 * otherwise the answer is `undefined` and Hardhat's default holds.
 */
export async function readHardhatSources(text: string): Promise<readonly string[] | undefined> {
  // Only a project that may name its sources pays for the parser.
  if (!text.includes("sources")) return undefined;
  const file = await parseJavaScript(text, ["typescript"]);
  // Hardhat itself says what is wrong with its file; the default is as good a guess as any.
  if (!file) return undefined;
  const configuration = exportedObject(file);
  const paths = configuration && objectOf(propertyOf(configuration, "paths"), file);
  const sources = paths && plain(propertyOf(paths, "sources"));
  if (!sources) return undefined;
  if (sources.type !== "ObjectExpression") return textsOf(sources);
  const solidity = plain(propertyOf(sources, "solidity"));
  return solidity && textsOf(solidity);
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
