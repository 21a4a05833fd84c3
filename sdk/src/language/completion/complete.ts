/** Completion: what could be written at a place, while the text around it is broken. */
import { isBuiltin } from "../model/builtins.js";
import { isContractKind, type Declaration, type DeclarationKind } from "../model/declaration.js";
import { parseFile } from "../parsed-file.js";
import { declarationOf } from "../model/declaration.js";
import type { Surroundings } from "../requests.js";
import type { SyntaxNode } from "../syntax-node.js";
import type { Position } from "../types.js";
import type { LanguageWorkspace } from "../workspace.js";
import { hoverPart, type HoverPart } from "../features/hover.js";
import { decodeUtf8 } from "../../project/text.js";
import { argumentNameItems, callOptionItems } from "./arguments.js";
import { contextOf, type Context } from "./context.js";
import { expectedType } from "./expected.js";
import { headItems } from "./function-head.js";
import { headerItems, licenceItems, pragmaItems } from "./header.js";
import { importPathItems } from "./import-paths.js";
import { importSymbolItems } from "./import-symbols.js";
import {
  allElementaryTypes,
  elementaryTypes,
  expressionKeywords,
  fileKeywords,
  locations,
  memberKeywords,
  statementKeywords,
  units,
  variableAttributes,
  yulFunctions,
  yulKeywords,
} from "./keywords.js";
import { lexicalPlace } from "./lexical.js";
import { memberItems } from "./members.js";
import { isTypeLike, nameItems } from "./names.js";
import { natspecItems } from "./natspec-tags.js";
import { overrideListItems, overrideStubItems } from "./overrides.js";
import { CompletionSite } from "./site.js";
import type { CompletionItem, CompletionList, CompletionTarget } from "./types.js";
import { importableItems } from "./unimported.js";

/** What could be written at a position. */
export async function completion(
  workspace: LanguageWorkspace,
  { path, position }: { path: string; position: Position },
  _pause: unknown,
  surroundings: Surroundings,
): Promise<CompletionList | undefined> {
  const file = workspace.file(path);
  if (!file) return undefined;
  const offset = file.offsetAt(position);
  const site = new CompletionSite(workspace, file, offset);
  const items = await itemsAt(site, surroundings);
  return {
    range: file.rangeOf({ start: site.wordStart, end: offset }),
    replaceRange: file.rangeOf({ start: site.wordStart, end: site.wordEnd }),
    items,
    // Names of other files are looked up by the letters that are typed.
    isIncomplete: site.word.length < 3,
  };
}

/** What is known of an item that somebody looks at. */
export async function completionDetails(
  workspace: LanguageWorkspace,
  { target }: { path: string; target: CompletionTarget },
  _pause: unknown,
  { files }: Surroundings,
): Promise<HoverPart | undefined> {
  let file = workspace.file(target.path);
  if (!file) {
    const bytes = await files.readFile(target.path);
    const decoded = bytes && decodeUtf8(bytes);
    if (!decoded || !("text" in decoded)) return undefined;
    file = parseFile(target.path, decoded.text);
  }
  for (let node: SyntaxNode | undefined = file.root.terminalAt(target.start); node; node = node.parent) {
    const declaration = declarationOf(node, file);
    if (declaration) return hoverPart(workspace.program, declaration);
  }
  return undefined;
}

async function itemsAt(site: CompletionSite, surroundings: Surroundings): Promise<CompletionItem[]> {
  const { text } = site.file;
  const place = lexicalPlace(text, site.offset);
  if (!place) return codeItems(site, surroundings);
  const line =
    text
      .slice(place.start, site.offset)
      .split(/[\n\r]/)
      .at(-1) ?? "";
  if (place.kind === "documentation") return natspecItems(site, line);
  if (place.kind === "comment") return licenceItems(site, line);
  const before = text.slice(0, place.start);
  if (/\b(?:import|from)\s*$/.test(before))
    return importPathItems(site, text.slice(place.start + 1, site.offset), surroundings);
  return [];
}

async function codeItems(site: CompletionSite, surroundings: Surroundings): Promise<CompletionItem[]> {
  const context = contextOf(site);
  if (context === "expression") {
    const named = argumentNameItems(site) ?? callOptionItems(site);
    if (named) return named;
  }
  const local = localItems(site, context, surroundings);
  if (local) return local;
  if (context === "importSymbol") return importSymbolItems(site, surroundings);
  const accept = acceptedKinds(context);
  const expected = context === "expression" ? expectedType(site) : undefined;
  const call = /^(?:statement|expression|event|error|creatable|functionHead)$/.test(context);
  const names = nameItems(site, { accept: (one) => accept(one) && !isHidden(site, one), expected, call });
  const importable =
    site.word.length > 0 || context === "base"
      ? await importableItems(site, surroundings, (kind) => acceptsImport(context, kind))
      : [];
  return [...words(context, site, surroundings), ...names, ...importable.map(({ item }) => item)];
}

/** Contexts in which no names from anywhere are wanted. */
function localItems(
  site: CompletionSite,
  context: Context,
  surroundings: Surroundings,
): CompletionItem[] | undefined {
  switch (context) {
    case "nothing":
      return [];
    case "member":
      return memberItems(site, memberFilter(site));
    case "pragma":
      return pragmaItems(site);
    case "importRest":
      return keywordItems(site.before() === "}" ? ["from"] : ["as", "from"], 9);
    case "overrideList":
      return overrideListItems(site);
    case "contractName": {
      const name = /([\w$]+)\.sol$/.exec(site.file.path)?.[1];
      return name ? [{ label: name, kind: "contract", sortText: "0" }] : [];
    }
    case "contractHead":
      if (site.before() === "abstract") return keywordItems(["contract"], 9);
      return keywordItems(site.statement[0]?.text === "library" ? [] : ["is"], 9);
    case "functionName":
      return overrideStubItems(site, surroundings);
    case "variableAttribute":
      return keywordItems(site.block.kind === "file" ? ["constant"] : variableAttributes, 9);
    case "location":
      return keywordItems(site.statement[0]?.text === "event" ? ["indexed"] : locations, 9);
    case "unit":
      return keywordItems(units, 9);
    default:
      return undefined;
  }
}

/** The words of the language that can stand there, and what is more than a word. */
function words(context: Context, site: CompletionSite, surroundings: Surroundings): CompletionItem[] {
  const types = typeItems(site);
  switch (context) {
    case "fileMember":
      return [...headerItems(site), ...keywordItems(fileKeywords, 1), ...types];
    case "contractMember":
      return [...keywordItems(memberKeywords, 1), ...types, ...overrideStubItems(site, surroundings)];
    case "functionHead":
      return headItems(site);
    case "using":
      return keywordItems(usingWords(site), 9);
    case "parameterType":
    case "type":
      return [...types, ...keywordItems(["mapping", "function"], 9)];
    case "catchable":
      return [
        {
          label: "Error",
          kind: "error",
          signature: "(string memory reason)",
          insertText: "Error(string memory ${1:reason}) {\n\t$0\n}",
          isSnippet: true,
          sortText: "0",
        },
        {
          label: "Panic",
          kind: "error",
          signature: "(uint256 code)",
          insertText: "Panic(uint256 ${1:code}) {\n\t$0\n}",
          isSnippet: true,
          sortText: "1",
        },
      ];
    case "statement":
      return [
        ...keywordItems(
          [...statementKeywords, ...expressionKeywords, ...(isInModifier(site) ? ["_"] : [])],
          9,
        ),
        ...types,
      ];
    case "expression":
      return [...keywordItems(expressionKeywords, 9), ...types];
    case "creatable":
      return [...types.filter((one) => one.label === "bytes" || one.label === "string"), ...types];
    case "assembly":
      return [
        ...keywordItems(yulKeywords, 3),
        ...yulFunctions.map((label) => ({ label, kind: "yulFunction" as const, sortText: "05" })),
      ];
    default:
      return [];
  }
}

function usingWords(site: CompletionSite): string[] {
  const last = site.before();
  if (last === "using" || last === "{" || last === ",") return [];
  if (last === "for") return ["*"];
  return site.statement.some((one) => one.text === "for") ? ["global"] : ["for"];
}

function isInModifier(site: CompletionSite): boolean {
  return site.frames.some((one) => site.tokens[one.header]?.text === "modifier");
}

function keywordItems(keywords: readonly string[], rank: number): CompletionItem[] {
  return keywords.map((label) => ({ label, kind: "keyword", sortText: `1${String(rank).padStart(2, "0")}` }));
}

/** Common sizes; all of them once a digit shows that one is looked for. */
function typeItems(site: CompletionSite): CompletionItem[] {
  const wanted = /^(?:u?int|bytes)\d/.test(site.word) ? allElementaryTypes : elementaryTypes;
  return wanted.map((label, index) => ({
    label,
    kind: "type",
    sortText: `108${String(index).padStart(2, "0")}`,
  }));
}

/** `Library.` holds events and errors too: behind `emit` and `revert` only those are wanted. */
function memberFilter(site: CompletionSite): (declaration: Declaration) => boolean {
  const first = site.beforeChain().before();
  if (first === "emit") return acceptedKinds("event");
  if (first === "revert") return acceptedKinds("error");
  return () => true;
}

function acceptedKinds(context: Context): (declaration: Declaration) => boolean {
  switch (context) {
    case "event":
      return ({ kind }) => kind === "event" || holdsMembers(kind);
    case "error":
      return ({ kind }) => kind === "error" || holdsMembers(kind);
    case "base":
      return ({ kind }) => kind === "contract" || kind === "interface" || kind === "importedFile";
    case "creatable":
      return (one) => isTypeLike(one) && one.kind !== "interface";
    case "functionHead":
      return ({ kind, file }) =>
        kind === "modifier" || (kind === "contract" && !isBuiltin(file)) || kind === "importedFile";
    case "parameterType":
    case "type":
    case "contractMember":
    case "fileMember":
      return (one) => isTypeLike(one) && !isBuiltin(one.file);
    case "using":
      return (one) => (isTypeLike(one) || one.kind === "function") && !isBuiltin(one.file);
    case "catchable":
      return ({ kind }) => kind === "error";
    case "assembly":
      return ({ kind, file }) =>
        !isBuiltin(file) &&
        /^(?:local|parameter|returnParameter|stateVariable|constant|yulLocal|yulFunction)$/.test(kind);
    default:
      return ({ kind }) => kind !== "modifier" && kind !== "event" && !kind.startsWith("yul");
  }
}

function holdsMembers(kind: DeclarationKind): boolean {
  return isContractKind(kind) || kind === "importedFile";
}

/** What the language had once and has no more. */
function isHidden(site: CompletionSite, { name, file }: Declaration): boolean {
  return isBuiltin(file) && name === "now" && !/^0\.[0-6]\./.test(site.file.languageVersion);
}

function acceptsImport(context: Context, kind: DeclarationKind): boolean {
  const isType = isContractKind(kind) || kind === "struct" || kind === "enum" || kind === "userType";
  switch (context) {
    case "base":
      return kind === "contract" || kind === "interface";
    case "event":
      return kind === "event" || kind === "library" || kind === "interface";
    case "error":
      return kind === "error" || kind === "library" || kind === "interface";
    case "creatable":
      return kind === "contract" || kind === "struct";
    case "using":
      return kind === "library" || kind === "function" || isType;
    case "parameterType":
    case "type":
    case "contractMember":
    case "fileMember":
      return isType;
    case "statement":
    case "expression":
      return isType || kind === "function" || kind === "constant";
    default:
      return false;
  }
}
