/** Documentation while it is written: https://docs.soliditylang.org/en/latest/natspec-format.html */
import { declarationOf, parametersOf, returnsOf, type Declaration } from "../model/declaration.js";
import { overridden } from "../model/contracts.js";
import { attributeWords } from "../model/declaration.js";
import type { SyntaxNode } from "../syntax-node.js";
import { ownDocumentation } from "../features/natspec.js";
import type { CompletionSite } from "./site.js";
import type { CompletionItem } from "./types.js";

type Documented =
  "container" | "function" | "publicVariable" | "variable" | "event" | "error" | "struct" | "enum" | "other";

/** The tags that the compiler takes, and what they say. */
const tags: Readonly<Record<string, { readonly of: readonly Documented[]; readonly says: string }>> = {
  title: { of: ["container", "struct", "enum"], says: "A title." },
  author: { of: ["container", "struct", "enum"], says: "Who wrote it." },
  notice: {
    of: ["container", "function", "publicVariable", "variable", "event", "error", "struct", "enum"],
    says: "What it does, for people who use it.",
  },
  dev: {
    of: ["container", "function", "publicVariable", "variable", "event", "error", "struct", "enum", "other"],
    says: "More for developers.",
  },
  param: { of: ["function", "event", "error", "struct", "other"], says: "What a parameter means." },
  return: { of: ["function", "publicVariable"], says: "What is returned." },
  inheritdoc: { of: ["function", "publicVariable", "other"], says: "Takes over what a base says." },
};

/** Items inside a documentation comment. `text` is the comment's line up to the cursor. */
export function natspecItems(site: CompletionSite, line: string): CompletionItem[] {
  const declaration = documentedAt(site);
  const name = /@(param|return|inheritdoc)[ \t]+[\w$]*$/.exec(line)?.[1];
  if (name === "param") return parameterItems(declaration);
  if (name === "return") return returnItems(declaration);
  if (name === "inheritdoc") return baseItems(site, declaration);
  const tag = /(^|[\s*/])@?(?:[a-z][a-z:-]*)?$/.exec(line);
  if (!tag || !/^[ \t]*(?:\/\/\/|\/\*\*|\*)?[ \t]*@?[a-z:-]*$/.test(line)) return [];
  return [...skeletonItems(site, declaration, line), ...tagItems(site, declaration, line)];
}

/** What the comment stands before. */
function documentedAt({ file, offset }: CompletionSite): Declaration | undefined {
  for (let node: SyntaxNode | undefined = file.root.terminalAt(offset); node; node = node.parent) {
    const declaration = node.start >= offset ? declarationOf(node, file) : undefined;
    if (declaration) return declaration;
  }
  return undefined;
}

/** The sort of thing that a tag must be allowed for. */
function sortOf({ kind, node }: Declaration): Documented {
  switch (kind) {
    case "contract":
    case "interface":
    case "library":
      return "container";
    case "function":
    case "constructor":
    case "receive":
    case "fallback":
      return "function";
    case "stateVariable":
      return attributeWords(node).has("public") ? "publicVariable" : "variable";
    case "event":
    case "error":
    case "struct":
    case "enum":
      return kind;
    default:
      return "other";
  }
}

/** Whether the compiler takes a tag before a declaration. */
export function allowsTag(declaration: Declaration | undefined, tag: string): boolean {
  const known = tags[tag];
  if (!declaration || !known) return true;
  const { kind, node, file } = declaration;
  if (kind === "constant") return tag === "dev" || tag === "notice";
  if (kind === "modifier")
    return tag === "dev" || tag === "param" || tag === "inheritdoc" || tag === "notice";
  if (kind === "constructor" && (tag === "return" || tag === "inheritdoc")) return false;
  if ((kind === "receive" || kind === "fallback") && tag === "inheritdoc") return false;
  if (tag === "param" && kind !== "struct" && parametersOf(node, file).length === 0) return false;
  if (tag === "return" && kind === "function" && returnsOf(node, file).length === 0) return false;
  if (kind === "userType" || kind === "enumMember" || kind === "structMember") return false;
  return known.of.includes(sortOf(declaration));
}

function tagItems(
  site: CompletionSite,
  declaration: Declaration | undefined,
  line: string,
): CompletionItem[] {
  const start = line.lastIndexOf("@");
  const from = start < 0 ? site.wordStart : site.offset - (line.length - start);
  const range = site.file.rangeOf({ start: from, end: site.offset });
  const allowed = Object.entries(tags).filter(([tag]) => allowsTag(declaration, tag));
  const items = allowed.map(([tag, { says }], index): CompletionItem => ({
    label: `@${tag}`,
    kind: "tag",
    insertText: `@${tag} `,
    filterText: `@${tag}`,
    sortText: `1${index}`,
    documentation: says,
    range,
    ...(/^(?:param|return|inheritdoc)$/.test(tag) && { then: "suggest" as const }),
  }));
  const custom = {
    label: "@custom:",
    kind: "tag" as const,
    sortText: "19",
    range,
    documentation: "A tag of your own.",
  };
  return [...items, { ...custom, filterText: "@custom:" }];
}

function parameterItems(declaration: Declaration | undefined): CompletionItem[] {
  if (!declaration) return [];
  const { node, file, kind } = declaration;
  const list =
    kind === "struct"
      ? (node.child("Members")?.items ?? []).flatMap((one) => declarationOf(one, file) ?? [])
      : parametersOf(node, file);
  const done = new Set(
    ownDocumentation(declaration).flatMap(({ tag, name }) => (tag === "param" ? (name ?? []) : [])),
  );
  return list
    .filter((one) => one.name !== "")
    .map((one, index) => ({
      label: one.name,
      kind: one.kind,
      description: file.textOf(one.node).replace(/\s+/g, " "),
      sortText: `${done.has(one.name) ? 1 : 0}${String(index).padStart(3, "0")}`,
    }));
}

function returnItems(declaration: Declaration | undefined): CompletionItem[] {
  if (!declaration) return [];
  return returnsOf(declaration.node, declaration.file)
    .filter((one) => one.name !== "")
    .map((one, index) => ({
      label: one.name,
      kind: one.kind,
      description: declaration.file.textOf(one.node).replace(/\s+/g, " "),
      sortText: String(index).padStart(3, "0"),
    }));
}

/** The bases that declare the member which is documented. */
function baseItems(site: CompletionSite, declaration: Declaration | undefined): CompletionItem[] {
  if (!declaration) return [];
  const bases = overridden(site.program, declaration).flatMap((one) => one.contract ?? []);
  return bases.map((base, index) => ({
    label: base.name,
    kind: base.kind,
    sortText: String(index).padStart(3, "0"),
    target: { path: base.file.path, start: base.node.start },
  }));
}

/** Everything that a declaration's documentation should have, to be filled in. Only where nothing is written yet. */
function skeletonItems(
  site: CompletionSite,
  declaration: Declaration | undefined,
  line: string,
): CompletionItem[] {
  const opening = /^[ \t]*(\/\/\/|\/\*\*)[ \t]*$/.exec(line);
  if (!opening || !declaration) return [];
  if (ownDocumentation(declaration).some((one) => one.text !== "" && one.text !== "/")) return [];
  const isBlock = opening[1] === "/**";
  const lines = skeletonOf(site, declaration);
  if (lines.length === 0) return [];
  const gap = /[ \t]$/.test(line) ? "" : " ";
  const closes = isBlock && !site.file.text.slice(site.offset).trimStart().startsWith("*/");
  const text = isBlock
    ? `\n${lines.map((one) => ` * ${one}`).join("\n")}\n ${closes ? "*/" : ""}`
    : gap + lines.join("\n/// ");
  return [
    {
      label: isBlock ? "/** … */" : "/// …",
      kind: "snippet",
      description: lines[0]?.startsWith("@inheritdoc") ? "@inheritdoc" : "NatSpec",
      insertText: text,
      isSnippet: true,
      filterText: isBlock ? "/**" : "///",
      sortText: "0",
      documentation: `\`\`\`solidity\n${lines.map((one) => `/// ${one}`).join("\n")}\n\`\`\``.replace(
        /\$\{\d+:?([^}]*)\}/g,
        "$1",
      ),
      range: site.file.rangeOf({ start: site.offset, end: site.offset }),
    },
  ];
}

function skeletonOf(site: CompletionSite, declaration: Declaration): string[] {
  const base = overridden(site.program, declaration)[0]?.contract;
  if (base && allowsTag(declaration, "inheritdoc")) return [`@inheritdoc ${base.name}`];
  const { node, file } = declaration;
  let place = 0;
  const next = (): string => `\${${(place += 1)}}`;
  const lines: string[] = [];
  if (sortOf(declaration) === "container") lines.push(`@title ${next()}`);
  if (allowsTag(declaration, "notice")) lines.push(`@notice ${next()}`);
  else if (allowsTag(declaration, "dev")) lines.push(`@dev ${next()}`);
  if (allowsTag(declaration, "param"))
    for (const one of parametersOf(node, file)) if (one.name) lines.push(`@param ${one.name} ${next()}`);
  if (allowsTag(declaration, "return"))
    for (const one of returnsOf(node, file)) lines.push(`@return ${one.name ? `${one.name} ` : ""}${next()}`);
  return lines;
}
