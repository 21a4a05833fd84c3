// Edits of a pattern's sources: every mutant of the audit's mutator, and edits that mean nothing.
import type { SourceUnit } from "solidity-ast";
import { format } from "prettier";
import solidityPlugin from "prettier-plugin-solidity";
import { applyMutant, mutantsOf } from "../../../audit/mutation/mutator.js";
import { SourceText, walk, type Edit } from "../../../audit/mutation/ast.js";
import { errorsIn, type Solc } from "../../../audit/solc.js";
import { closureOf as fileClosure } from "../../../audit/sources.js";
import { chooseUnits } from "../../../audit/units.js";

/** Texts by import path: what is put in place of the audited ones. */
export type Edited = Readonly<Record<string, string>>;

/** A pattern with what solc says of its files. */
export interface PatternAsts {
  readonly pattern: string;
  /** Own files: import path, path from the root, text. */
  readonly ownFiles: readonly { readonly importPath: string; readonly file: string; readonly text: string }[];
  readonly asts: ReadonlyMap<string, SourceUnit>;
}

export async function astsOf(solc: Solc, pattern: string): Promise<PatternAsts> {
  const [unit] = chooseUnits([pattern]);
  if (!unit) throw new Error(`there is no pattern ${pattern}`);
  const sources = fileClosure([unit.file]);
  const answer = await solc.compile(sources, { "*": { "": ["ast"] } });
  const errors = errorsIn(answer);
  if (errors !== undefined) throw new Error(errors);
  return {
    pattern,
    ownFiles: unit.ownFiles.map((file) => ({
      importPath: file.replace(/^sdk\//, "@tolbooth/sdk/"),
      file,
      text: sources.get(file) ?? "",
    })),
    asts: new Map(Object.entries(answer.sources ?? {}).map(([file, { ast }]) => [file, ast])),
  };
}

/** Every mutant, and every so many-th of them where `step` is above 1. */
export function* mutants(
  { ownFiles, asts }: PatternAsts,
  step: number,
): Generator<{ id: string; operator: string; edited: Edited }> {
  let index = 0;
  for (const { importPath, file, text } of ownFiles)
    for (const mutant of mutantsOf(file, text, asts)) {
      index += 1;
      if (index % step !== 0) continue;
      yield { id: mutant.id, operator: mutant.operator, edited: { [importPath]: applyMutant(text, mutant) } };
    }
}

const plugins = [solidityPlugin];

async function formatted(text: string, options: Record<string, unknown>): Promise<string> {
  return await format(text, { parser: "slang", plugins, ...options });
}

const onEach = async (
  { ownFiles }: PatternAsts,
  change: (text: string, file: string) => string | Promise<string>,
): Promise<Edited> =>
  Object.fromEntries(
    await Promise.all(
      ownFiles.map(async (one) => [one.importPath, await change(one.text, one.file)] as const),
    ),
  );

/** Names of declarations that nobody outside knows, by what they are. Every name is replaced wherever it stands. */
type Renamed =
  | "local"
  | "parameter"
  | "private function"
  | "private variable"
  | "struct"
  | "struct member"
  | "enum member";

/** Edits that change no meaning, by their name. */
export const formEdits: Readonly<Record<string, (pattern: PatternAsts) => Promise<Edited>>> = {
  "prettier, 60 columns": (one) => onEach(one, (text) => formatted(text, { printWidth: 60 })),
  "prettier, 200 columns": (one) => onEach(one, (text) => formatted(text, { printWidth: 200 })),
  "prettier, tabs": (one) => onEach(one, (text) => formatted(text, { useTabs: true, tabWidth: 8 })),
  "prettier, single quotes and brackets": (one) =>
    onEach(one, (text) => formatted(text, { singleQuote: true, bracketSpacing: true, printWidth: 80 })),
  "comments removed": (one) =>
    onEach(one, (text) => {
      const source = new SourceText(text);
      return source.code({ start: 0, end: Buffer.byteLength(text) });
    }),
  "comments inserted": (one) =>
    onEach(one, (text) => {
      const code = new SourceText(text).code({ start: 0, end: Buffer.byteLength(text) });
      return code
        .replace(/([;{}])(?=\s)/g, "$1 /* here { ; } */ // and\n")
        .replace(/ (=|==|\+) /g, " /** a */$1/***/ ");
    }),
  "line ends of Windows": (one) => onEach(one, (text) => text.replace(/\n/g, "\r\n")),
  "everything on few lines": (one) =>
    onEach(one, (text) => {
      const source = new SourceText(text);
      return source.code({ start: 0, end: Buffer.byteLength(text) }).replace(/\s+/g, " ");
    }),
  "functions in another order": (one) => Promise.resolve(reordered(one)),
  "locals renamed": (one) => Promise.resolve(renamed(one, ["local"])),
  "parameters renamed": (one) => Promise.resolve(renamed(one, ["parameter"])),
  "private functions renamed": (one) => Promise.resolve(renamed(one, ["private function"])),
  "private variables renamed": (one) => Promise.resolve(renamed(one, ["private variable"])),
  "structs renamed": (one) => Promise.resolve(renamed(one, ["struct"])),
  "members of structs renamed": (one) => Promise.resolve(renamed(one, ["struct member"])),
  "all of these renamed": (one) =>
    Promise.resolve(
      renamed(one, ["local", "parameter", "private function", "private variable", "struct", "struct member"]),
    ),
  "contract renamed": (one) => Promise.resolve(contractRenamed(one)),
};

interface AnyNode {
  readonly id?: number;
  readonly nodeType?: string;
  readonly name?: string;
  readonly nameLocation?: string;
  readonly visibility?: string;
  readonly stateVariable?: boolean;
  readonly kind?: string;
  readonly src: string;
  readonly memberLocation?: string;
  readonly referencedDeclaration?: number | null;
  readonly nameLocations?: readonly string[];
  readonly names?: readonly string[];
  readonly externalReferences?: readonly { declaration: number; src: string; suffix?: string }[];
  readonly expression?: AnyNode;
  readonly assignments?: readonly number[];
  readonly overrides?: unknown;
  readonly virtual?: boolean;
  readonly isOffset?: boolean;
}

/** Declarations of some kinds in the own files: id → new name. */
function chosen({ ownFiles, asts }: PatternAsts, kinds: readonly Renamed[]): Map<number, string> {
  const wanted = new Set<Renamed>(kinds);
  const names = new Map<number, string>();
  for (const { file } of ownFiles) {
    const ast = asts.get(file);
    if (!ast) continue;
    for (const { node, around } of walk(ast)) {
      const one = node as unknown as AnyNode;
      const [parent, grandparent] = around as unknown as AnyNode[];
      const kind = kindOf(one, parent, grandparent);
      if (kind && wanted.has(kind) && one.id !== undefined && one.name)
        names.set(one.id, `${one.name.startsWith("_") ? "_" : ""}other${one.name.replace(/^_/, "")}`);
    }
  }
  return names;
}

function kindOf(one: AnyNode, parent?: AnyNode, grandparent?: AnyNode): Renamed | undefined {
  if (one.nodeType === "StructDefinition") return "struct";
  if (one.nodeType === "FunctionDefinition" && one.kind === "function" && one.visibility === "private")
    return "private function";
  if (one.nodeType !== "VariableDeclaration") return undefined;
  if (one.stateVariable) return one.visibility === "private" ? "private variable" : undefined;
  if (parent?.nodeType === "StructDefinition") return "struct member";
  if (parent?.nodeType === "VariableDeclarationStatement") return "local";
  if (parent?.nodeType === "ParameterList" && grandparent?.nodeType === "FunctionDefinition")
    return "parameter";
  return undefined;
}

/** Every declaration and every use of it, by solc's own binding. */
function renamed(pattern: PatternAsts, kinds: readonly Renamed[]): Edited {
  const names = chosen(pattern, kinds);
  const result: Record<string, string> = {};
  for (const { importPath, file, text } of pattern.ownFiles) {
    const ast = pattern.asts.get(file);
    if (!ast) continue;
    const edits = new Map<number, Edit>();
    const put = (src: string | undefined, name: string | undefined): void => {
      const [start = -1, length = 0] = (src ?? "").split(":").map(Number);
      if (start >= 0 && name !== undefined) edits.set(start, { start, end: start + length, text: name });
    };
    for (const { node } of walk(ast)) {
      const one = node as unknown as AnyNode;
      const target = names.get(one.referencedDeclaration ?? -1);
      if (one.id !== undefined && names.has(one.id)) put(one.nameLocation, names.get(one.id));
      if (one.nodeType === "Identifier") put(one.src, target);
      if (one.nodeType === "MemberAccess") put(one.memberLocation, target);
      if (one.nodeType === "IdentifierPath") put(one.nameLocations?.at(-1), target);
      if (one.nodeType === "FunctionCall" && (one.names?.length ?? 0) > 0) putNamed(one, pattern, names, put);
      for (const reference of one.externalReferences ?? []) {
        const length =
          Number(reference.src.split(":")[1]) - (reference.suffix ? reference.suffix.length + 1 : 0);
        put(`${reference.src.split(":")[0] ?? ""}:${String(length)}`, names.get(reference.declaration));
      }
    }
    result[importPath] = new SourceText(text).apply([...edits.values()]);
  }
  return result;
}

/** The names of a struct's members in `S({a: 1})`. */
function putNamed(
  call: AnyNode,
  { asts }: PatternAsts,
  names: ReadonlyMap<number, string>,
  put: (src: string | undefined, name: string | undefined) => void,
): void {
  const target = call.expression?.referencedDeclaration;
  for (const ast of asts.values())
    for (const { node } of walk(ast)) {
      const struct = node as unknown as AnyNode & { members?: readonly AnyNode[] };
      if (struct.nodeType !== "StructDefinition" || struct.id !== target) continue;
      call.names?.forEach((name, index) => {
        const member = struct.members?.find((one) => one.name === name);
        const src = (call as { nameLocations?: readonly string[] }).nameLocations?.[index];
        put(src, names.get(member?.id ?? -1));
      });
    }
}

/** Functions and modifiers, the last first. */
function reordered({ ownFiles, asts }: PatternAsts): Edited {
  const result: Record<string, string> = {};
  for (const { importPath, file, text } of ownFiles) {
    const bytes = new SourceText(text);
    const edits: Edit[] = [];
    for (const node of asts.get(file)?.nodes ?? []) {
      if (node.nodeType !== "ContractDefinition") continue;
      const functions = node.nodes.filter((one) => one.nodeType === "FunctionDefinition");
      const ranges = functions.map((one) => {
        const [start = 0, length = 0] = one.src.split(":").map(Number);
        return { start, end: start + length };
      });
      ranges.forEach((range, index) => {
        const other = ranges.at(-1 - index);
        if (other) edits.push({ ...range, text: Buffer.from(text).toString("utf8", other.start, other.end) });
      });
    }
    result[importPath] = bytes.apply(edits);
  }
  return result;
}

function contractRenamed({ pattern, ownFiles }: PatternAsts): Edited {
  return Object.fromEntries(
    ownFiles.map(({ importPath, text }) => [
      importPath,
      text.replace(new RegExp(`\\b(contract|library) ${pattern}\\b`), "$1 Renamed"),
    ]),
  );
}
