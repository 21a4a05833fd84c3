/** What overrides: the list in `override(…)`, and whole functions inside a contract. */
import { linearisation, overridden, ownMembers, signatureKey } from "../model/contracts.js";
import { attributeWords, declarationOf, parametersOf, type Declaration } from "../model/declaration.js";
import { fixSourcesOfWorkspace } from "../fixes/fix-sources.js";
import { importChanges } from "../fixes/add-import.js";
import { contractAround } from "../fixes/hierarchy.js";
import { stubOf, superCall } from "../fixes/unimplemented.js";
import { lineEndOf } from "../fixes/text-style.js";
import { parsePiece } from "../slang-parser.js";
import { SyntaxNode } from "../syntax-node.js";
import type { Surroundings } from "../requests.js";
import { siteOfChange, toEdits } from "./changes.js";
import type { CompletionSite } from "./site.js";
import type { CompletionItem } from "./types.js";

/** The contract that the place lies in. */
export function contractAt(site: CompletionSite): Declaration | undefined {
  const node = site.contractNode;
  return node && declarationOf(node, site.file);
}

/** Inside `override(…)`: the bases that declare what is overridden, else all bases. */
export function overrideListItems(site: CompletionSite): CompletionItem[] {
  const contract = contractAt(site);
  if (!contract) return [];
  const given = new Set(site.tokens.slice(site.frame.at).map((one) => one.text));
  const member = memberBeingWritten(site);
  const declaring = member ? overridden(site.program, member).flatMap((one) => one.contract ?? []) : [];
  const bases = declaring.length > 0 ? declaring : linearisation(site.program, contract).slice(1);
  return [...new Set(bases)]
    .filter((one) => !given.has(one.name))
    .map((base, index) => ({
      label: base.name,
      kind: base.kind,
      sortText: String(index).padStart(3, "0"),
      target: { path: base.file.path, start: base.node.start },
    }));
}

/** The function or modifier whose head is being written, read up to its override list. */
function memberBeingWritten(site: CompletionSite): Declaration | undefined {
  const first = site.tokens[site.block.statement];
  const last = site.tokens[site.frame.at - 2];
  if (!first || !last) return undefined;
  const text = `${site.file.text.slice(first.start, last.end)} {}`;
  const { part } = parsePiece(text, "ContractMember", site.file.languageVersion);
  const node = new SyntaxNode(part, site.placeholder, first.start).variant;
  return node && declarationOf(node, site.file);
}

/** Whole functions and modifiers that the contract could override and does not yet. */
export function overrideStubItems(site: CompletionSite, { project }: Surroundings): CompletionItem[] {
  const contract = contractAt(site);
  if (!contract || contract.kind === "library" || !site.workspace.isOwn(site.file.path)) return [];
  const candidates = overridable(site, contract);
  if (candidates.length === 0) return [];
  const sources = fixSourcesOfWorkspace(site.workspace, project);
  const fixSite = siteOfChange(site, sources);
  const around = fixSite && contractAround(fixSite.source, contract.node);
  if (!fixSite || !around) return [];
  const first = site.tokens[site.block.statement];
  const start =
    first && !site.file.text.slice(first.start, site.offset).includes("\n") ? first.start : site.wordStart;
  const range = site.file.rangeOf({ start, end: site.offset });
  const typed = site.file.text.slice(start, site.offset);
  return candidates.flatMap((declaration) => {
    const source = sources.at(declaration.file.path);
    if (!source) return [];
    const span = declaration.node;
    const body = bodyOf(declaration);
    const { lines, imports } = stubOf(
      fixSite,
      around,
      { file: source.file, source, span, node: declaration.node },
      body,
    );
    const parameters = parametersOf(declaration.node, declaration.file);
    const shown = parameters.map((one) => declaration.file.textOf(one.node).replace(/\s+/g, " ")).join(", ");
    const word = declaration.kind === "modifier" ? "modifier" : "function";
    return [
      {
        label: declaration.name,
        kind: declaration.kind,
        signature: `(${shown})`,
        description: `override ${declaration.contract?.name ?? ""}`,
        insertText: lines.map(escaped).join(lineEndOf(site.file.text)).replace(notImplemented, "$0$1"),
        isSnippet: true as const,
        filterText: typed.startsWith(word)
          ? `${word} ${declaration.name}`
          : `${declaration.name} override ${word}`,
        sortText: `2${declaration.name}`,
        range,
        additionalEdits: toEdits(site, importChanges(fixSite, imports)),
        target: { path: declaration.file.path, start: declaration.node.start },
      },
    ];
  });
}

const notImplemented = /(revert\("Not implemented"\);)/;

function escaped(line: string): string {
  return line.replace(/[$}\\]/g, "\\$&");
}

/** The base's own behaviour where it has one that can be called, else a refusal. */
function bodyOf(declaration: Declaration): string[] {
  const { node } = declaration;
  if (declaration.kind === "modifier") return ["_;"];
  const isImplemented = node.child("Body")?.variant?.kind === "Block";
  const isCallable = !attributeWords(node).has("external");
  return isImplemented && isCallable ? superCall(node) : ['revert("Not implemented");'];
}

function overridable(site: CompletionSite, contract: Declaration): Declaration[] {
  const { program } = site;
  const seen = new Set<string>();
  const keyOf = (one: Declaration): string => `${one.kind} ${one.name} ${signatureKey(program, one)}`;
  const found: Declaration[] = [];
  for (const base of linearisation(program, contract)) {
    for (const member of [...ownMembers(base).values()].flat()) {
      if (member.kind !== "function" && member.kind !== "modifier" && member.kind !== "stateVariable")
        continue;
      const key = keyOf(member).replace(/^stateVariable/, "function");
      if (seen.has(key)) continue;
      seen.add(key);
      if (base === contract || member.kind === "stateVariable" || member.name === "") continue;
      const words = attributeWords(member.node);
      if (words.has("private") || !(words.has("virtual") || base.kind === "interface")) continue;
      found.push(member);
    }
  }
  return found;
}
