/** New names, everywhere at once. */
import { TolboothError } from "../../errors/index.js";
import { isBuiltin } from "../model/builtins.js";
import { linearisation, ownMembers } from "../model/contracts.js";
import { isContractKind, membersOf, type Declaration } from "../model/declaration.js";
import { meaningOf } from "../model/names.js";
import { lookUp } from "../model/scopes.js";
import type { ParsedFile } from "../parsed-file.js";
import type { LanguageWorkspace } from "../workspace.js";
import type { Position, Range, Span } from "../types.js";
import { derivedContracts, overrideFamily } from "./inheritance.js";
import { occurrences, type Occurrence, type Pause } from "./references.js";
import { placeAt, wordAt, type Place } from "./place.js";
import { isReservedWord } from "./reserved-words.js";

/** A stretch of a file's text and what shall stand there instead. */
export interface RenameEdit {
  readonly range: Range;
  readonly newText: string;
}

/** Edits by the absolute path of the file. */
export type RenameEdits = Readonly<Record<string, readonly RenameEdit[]>>;

/** What is renamed: the word, and everything that must keep the same name. */
interface Renaming {
  readonly place: Place;
  readonly oldName: string;
  /** What the words that change must mean. */
  readonly targets: ReadonlySet<Declaration>;
  /** Only the alias of an import, and not what it stands for. */
  readonly onlyAlias: boolean;
}

/**
 * The name at a position that can be changed.
 * @throws TolboothError RENAME_NOTHING_HERE, RENAME_BUILTIN, RENAME_LIBRARY, RENAME_OVERRIDES_LIBRARY
 */
export function prepareRename(
  workspace: LanguageWorkspace,
  path: string,
  position: Position,
): { range: Range; placeholder: string } {
  const { place, oldName } = renamingAt(workspace, path, position);
  return { range: place.file.rangeOf(place.span), placeholder: oldName };
}

function renamingAt(workspace: LanguageWorkspace, path: string, position: Position): Renaming {
  const place = placeAt(workspace, path, position);
  const { declarations = [], alias } = place?.meaning ?? {};
  if (!place || place.directive || (declarations.length === 0 && !alias))
    throw new TolboothError("RENAME_NOTHING_HERE", {});
  const oldName = place.text;
  if (alias?.node.child("Alias") && alias.name === oldName) {
    return { place, oldName, targets: aliasFamily(workspace, alias), onlyAlias: true };
  }
  const targets = new Set(declarations.flatMap((one) => [...overrideFamily(workspace, one)]));
  for (const one of targets) {
    const name = one.name;
    if (isBuiltin(one.file)) throw new TolboothError("RENAME_BUILTIN", { name });
    if (workspace.isOwn(one.file.path)) continue;
    const code = declarations.includes(one) ? "RENAME_LIBRARY" : "RENAME_OVERRIDES_LIBRARY";
    throw new TolboothError(code, { name, file: one.file.path });
  }
  if (![...targets].every((one) => one.name === oldName)) throw new TolboothError("RENAME_NOTHING_HERE", {});
  return { place, oldName, targets, onlyAlias: false };
}

/** An alias, and the imports of other files that take it on under the same name. */
function aliasFamily(workspace: LanguageWorkspace, alias: Declaration): Set<Declaration> {
  const { program } = workspace;
  const family = new Set([alias]);
  for (const path of workspace.paths()) {
    if (!workspace.textOf(path)?.includes(alias.name)) continue;
    for (const one of program.exported(path, alias.name)) {
      if (one.kind !== "importedName" || one.node.child("Alias")) continue;
      if (program.targetsOf(one).some((target) => program.targetsOf(alias).includes(target))) family.add(one);
    }
  }
  return family;
}

/**
 * The edits that give the thing at a position a new name in all files of the project, in comments that name it as well.
 * @throws TolboothError as `prepareRename`, and RENAME_NAME_INVALID, RENAME_NAME_TAKEN
 */
export async function rename(
  workspace: LanguageWorkspace,
  path: string,
  position: Position,
  newName: string,
  pause: Pause,
): Promise<RenameEdits> {
  const renaming = renamingAt(workspace, path, position);
  const { oldName, targets } = renaming;
  if (!/^[A-Za-z_$][\w$]*$/.test(newName))
    throw new TolboothError("RENAME_NAME_INVALID", { name: newName, reason: "it is not one word" });
  if (isReservedWord(newName))
    throw new TolboothError("RENAME_NAME_INVALID", {
      name: newName,
      reason: "it is one of Solidity's own words",
    });
  if (newName === oldName) return {};
  const found = (await occurrences(workspace, targets, pause)).filter((one) => changes(one, renaming));
  for (const one of found) {
    if (workspace.isOwn(one.file.path)) continue;
    throw new TolboothError("RENAME_LIBRARY", { name: oldName, file: one.file.path });
  }
  refuseTaken(workspace, renaming, found, newName);
  await refuseCaptured(workspace, renaming, found, newName, pause);
  return editsOf(found, newName);
}

/** Whether a word that means a target is written with the name that changes. */
function changes(
  { file, span, meaning, word }: Occurrence,
  { oldName, onlyAlias, targets }: Renaming,
): boolean {
  if (file.text.slice(span.start, span.end) !== oldName) return false;
  const { alias } = meaning;
  if (onlyAlias) return alias !== undefined && targets.has(alias);
  // `import {Old as Other}`: the first word changes, the second does not. Words that mean Other do not either.
  return !alias?.node.child("Alias") || word?.parent?.kind === "ImportDeconstructionSymbol";
}

/** Refuses a name that something else in the same scope has, or that would hide something else. */
function refuseTaken(
  workspace: LanguageWorkspace,
  { targets }: Renaming,
  found: readonly Occurrence[],
  newName: string,
): void {
  const { program } = workspace;
  for (const target of targets) {
    for (const taken of neighbours(workspace, target, newName))
      refuse(taken.file, taken.nameNode ?? taken.node, newName);
  }
  for (const { file, word, meaning } of found) {
    const isMember = word?.label === "Member" || word?.parent?.kind === "NamedArgument";
    if (
      !word ||
      isMember ||
      meaning.declarations.some((one) => one.kind === "structMember" || one.kind === "enumMember")
    )
      continue;
    const [taken] = lookUp(program, file, word, newName);
    if (taken && !isBuiltin(taken.file)) refuse(taken.file, taken.nameNode ?? taken.node, newName);
    if (taken) refuse(file, word, newName);
  }
}

/** What of that name stands beside a declaration: in the same contract, its bases or heirs, the same struct or function. */
function neighbours(workspace: LanguageWorkspace, target: Declaration, name: string): Declaration[] {
  const { container } = target;
  const inContract = container && isContractKind(container.kind) ? container : undefined;
  if (inContract) {
    const contracts = [
      ...linearisation(workspace.program, inContract),
      ...derivedContracts(workspace, inContract),
    ];
    return contracts.flatMap((contract) => ownMembers(contract).get(name) ?? []);
  }
  if (container?.kind === "struct" || container?.kind === "enum")
    return membersOf(container.node, container.file).filter((one) => one.name === name);
  return [];
}

function refuse(file: ParsedFile, span: Span, name: string): never {
  const line = file.positionAt(span.start).line + 1;
  throw new TolboothError("RENAME_NAME_TAKEN", { name, file: file.path, line });
}

/**
 * Makes the edits on a copy and looks whether every word means there what it meant before: the renamed words the renamed
 * declarations, and words that were written like the new name what they did.
 */
async function refuseCaptured(
  workspace: LanguageWorkspace,
  { targets }: Renaming,
  found: readonly Occurrence[],
  newName: string,
  pause: Pause,
): Promise<void> {
  const copy = workspace.copy();
  const byPath = new Map<string, Occurrence[]>();
  for (const one of found) byPath.set(one.file.path, [...(byPath.get(one.file.path) ?? []), one]);
  for (const [path, list] of byPath) copy.setText(path, replaced(list, newName), true);
  const places = [...targets].map((one) => placeOf(one, byPath, newName));
  for (const path of workspace.paths()) {
    const edited = byPath.get(path) ?? [];
    if (edited.length === 0 && !workspace.textOf(path)?.includes(newName)) continue;
    await pause();
    const before = workspace.file(path);
    const after = copy.file(path);
    if (!before || !after) continue;
    for (const one of edited) {
      const word = one.word && wordAt(after, shifted(one.span.start, edited, newName));
      if (!one.word) continue;
      const now = word ? meaningOf(copy.program, after, word) : undefined;
      const means = [...(now?.declarations ?? []), ...(now?.alias ? [now.alias] : [])];
      const same = means.some((it) => places.includes(`${it.file.path}:${(it.nameNode ?? it.node).start}`));
      if (!same) refuse(before, one.span, newName);
    }
    for (const word of before.root.walk()) {
      if (word.text !== newName || !word.isTerminal) continue;
      const wasMeant = meaningOf(workspace.program, before, word).declarations;
      const now = wordAt(after, shifted(word.start, edited, newName));
      const isMeant = now ? meaningOf(copy.program, after, now).declarations : [];
      const was = wasMeant.map((one) => placeOf(one, byPath, newName)).join();
      if (was !== isMeant.map((it) => `${it.file.path}:${(it.nameNode ?? it.node).start}`).join())
        refuse(before, word, newName);
    }
  }
}

/** Where a declaration stands once the edits are made. */
function placeOf(
  declaration: Declaration,
  byPath: ReadonlyMap<string, Occurrence[]>,
  newName: string,
): string {
  const { file, node, nameNode } = declaration;
  return `${file.path}:${shifted((nameNode ?? node).start, byPath.get(file.path) ?? [], newName)}`;
}

function shifted(offset: number, edits: readonly Occurrence[], newName: string): number {
  let moved = offset;
  for (const { span } of edits) if (span.start < offset) moved += newName.length - (span.end - span.start);
  return moved;
}

function replaced(edits: readonly Occurrence[], newName: string): string {
  const text = edits[0]?.file.text ?? "";
  let result = "";
  let from = 0;
  for (const { span } of edits) {
    result += text.slice(from, span.start) + newName;
    from = span.end;
  }
  return result + text.slice(from);
}

function editsOf(found: readonly Occurrence[], newName: string): RenameEdits {
  const edits: Record<string, RenameEdit[]> = {};
  for (const { file, span } of found)
    (edits[file.path] ??= []).push({ range: file.rangeOf(span), newText: newName });
  return edits;
}
