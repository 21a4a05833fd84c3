/** Who inherits from whom, over all files. */
import { linearisation, overridden, ownMembers, isOverridable } from "../model/contracts.js";
import { isContractKind, type Declaration } from "../model/declaration.js";
import { topLevelOf } from "../model/program.js";
import type { LanguageWorkspace } from "../workspace.js";

/** Every contract, interface and library of the files that have a word in their text. */
export function contractsMentioning(workspace: LanguageWorkspace, word: string): Declaration[] {
  return workspace
    .paths()
    .filter((path) => workspace.textOf(path)?.includes(word))
    .flatMap((path) => contractsOf(workspace, path));
}

/** The contracts, interfaces and libraries of a file. */
export function contractsOf(workspace: LanguageWorkspace, path: string): Declaration[] {
  const file = workspace.file(path);
  if (!file) return [];
  return [...topLevelOf(file).values()].flat().filter((one) => isContractKind(one.kind));
}

/** The contracts that have this one among their bases, at any distance. */
export function derivedContracts(workspace: LanguageWorkspace, base: Declaration): Declaration[] {
  const { program } = workspace;
  // Whoever inherits names the base, or a contract that does.
  const found = new Set<Declaration>();
  const waiting = [base];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    for (const contract of contractsInheritingByName(workspace, next)) {
      if (contract === base || found.has(contract)) continue;
      if (!linearisation(program, contract).includes(base)) continue;
      found.add(contract);
      waiting.push(contract);
    }
  }
  return [...found];
}

function contractsInheritingByName(workspace: LanguageWorkspace, base: Declaration): Declaration[] {
  const names = namesOf(workspace, base);
  return [...new Set([...names].flatMap((name) => contractsMentioning(workspace, name)))];
}

/** A declaration's own name and those under which files import it. */
export function namesOf(workspace: LanguageWorkspace, declaration: Declaration): Set<string> {
  const names = new Set([declaration.name]);
  const { program } = workspace;
  for (const name of names) {
    for (const path of workspace.paths()) {
      if (!workspace.textOf(path)?.includes(name)) continue;
      const file = workspace.file(path);
      for (const one of file ? [...topLevelOf(file).values()].flat() : []) {
        if (one.kind !== "importedName" || names.has(one.name) || !one.node.child("Alias")) continue;
        if (program.targetsOf(one).includes(declaration)) names.add(one.name);
      }
    }
  }
  return names;
}

/** The members that override this one, at any distance. */
export function overriders(workspace: LanguageWorkspace, member: Declaration): Declaration[] {
  const { contract } = member;
  if (!contract || !isOverridable(member)) return [];
  return derivedContracts(workspace, contract)
    .flatMap((derived) => ownMembers(derived).get(member.name) ?? [])
    .filter((one) => overridden(workspace.program, one).includes(member));
}

/**
 * Everything that must have the same name: what a member overrides, what overrides it, and what these override and are
 * overridden by in turn. A contract can also join two bases' members without overriding either itself.
 */
export function overrideFamily(workspace: LanguageWorkspace, member: Declaration): Set<Declaration> {
  const family = new Set([member]);
  if (!member.contract || !isOverridable(member)) return family;
  for (const one of family) {
    for (const other of overridden(workspace.program, one)) family.add(other);
    for (const other of overriders(workspace, one)) family.add(other);
  }
  return family;
}
