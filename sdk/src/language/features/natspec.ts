/** Documentation in NatSpec: https://docs.soliditylang.org/en/latest/natspec-format.html */
import { linearisation, overridden, ownMembers, signatureKey } from "../model/contracts.js";
import {
  declarationOf,
  isContractKind,
  parametersOf,
  returnsOf,
  type Declaration,
} from "../model/declaration.js";
import { lookUp } from "../model/scopes.js";
import type { Program } from "../model/program.js";
import type { ParsedFile } from "../parsed-file.js";
import type { SyntaxNode } from "../syntax-node.js";
import type { Span } from "../types.js";

/** One tag with its text. Text before any tag is a notice. */
export interface DocumentationTag {
  /** `notice`, `dev`, `param`, `return`, `inheritdoc`, `title`, `author`, `custom:…`. */
  readonly tag: string;
  /** Markdown, with its line ends. For `param` and `inheritdoc` without the name. */
  readonly text: string;
  /** The name behind `param` and `inheritdoc`. */
  readonly name?: string;
  /** Where that name stands; of `return` where its first word does, which names the result if the function does. */
  readonly nameSpan?: Span;
}

/** The documentation that stands directly before a declaration. */
export function ownDocumentation(declaration: Declaration): readonly DocumentationTag[] {
  const comments = commentsBefore(declaration.file, documentedNode(declaration));
  return comments ? readTags(comments) : [];
}

/** The comment of an enum member stands before its word, of others before the whole member. */
function documentedNode({ node }: Declaration): SyntaxNode {
  const { parent } = node;
  return parent?.label === "Item" && parent.fullStart === node.fullStart ? parent : node;
}

interface CommentText {
  /** The text without comment signs. Each character stands at `offsets[index]` in the file. */
  readonly text: string;
  readonly offsets: readonly number[];
}

const comment = /\/\/\/(?!\/)[^\n\r]*|\/\*\*(?!\/)[^]*?(?:\*\/|$)|\/\/[^\n\r]*|\/\*[^]*?(?:\*\/|$)/g;

/** The last documentation comment before a node: one block, or `///` lines without anything else between them. */
function commentsBefore(file: ParsedFile, node: SyntaxNode): CommentText | undefined {
  let lines: Span[] = [];
  let interrupted = false;
  for (const match of file.text.slice(node.fullStart, node.start).matchAll(comment)) {
    const start = node.fullStart + match.index;
    const span = { start, end: start + match[0].length };
    if (match[0].startsWith("///")) {
      const follows = lines.length > 0 && !interrupted && file.text.startsWith("///", lines.at(-1)?.start);
      lines = follows ? [...lines, span] : [span];
    } else if (match[0].startsWith("/**") && match[0] !== "/**/") lines = [span];
    interrupted = !match[0].startsWith("///");
  }
  return lines.length > 0 ? stripped(file.text, lines) : undefined;
}

function stripped(text: string, comments: readonly Span[]): CommentText {
  let plain = "";
  const offsets: number[] = [];
  const add = (from: number, to: number): void => {
    for (let index = from; index < to; index += 1) {
      plain += text[index];
      offsets.push(index);
    }
  };
  for (const { start, end } of comments) {
    const isBlock = text.startsWith("/**", start);
    const last = isBlock && text.endsWith("*/", end) ? end - 2 : end;
    let from = start + 3;
    if (isBlock) {
      for (;;) {
        const lineEnd = text.slice(from, last).search(/\n|\r(?!\n)/);
        const to = lineEnd < 0 ? last : from + lineEnd + 1;
        // White space and one star at a line's start are decoration.
        const decoration = /^[ \t]*\*?[ \t]?/.exec(text.slice(from, to))?.[0].length ?? 0;
        add(from + (plain === "" ? 0 : decoration), to);
        if (lineEnd < 0) break;
        from = to;
      }
    } else {
      if (text[from] === " ") from += 1;
      add(from, last);
    }
    plain += "\n";
    offsets.push(last);
  }
  return { text: plain, offsets };
}

function readTags({ text, offsets }: CommentText): DocumentationTag[] {
  const tags: DocumentationTag[] = [];
  const starts = [...text.matchAll(/(?:^|\n)[ \t]*@([a-z][\w:-]*)[ \t]*/g)];
  const first = text.slice(0, starts[0]?.index ?? text.length);
  if (first.trim()) tags.push({ tag: "notice", text: tidy(first) });
  for (const [index, match] of starts.entries()) {
    const tag = match[1] ?? "";
    const from = match.index + match[0].length;
    const body = text.slice(from, starts[index + 1]?.index ?? text.length);
    if (tag === "return") {
      const word = /^[\w$]+/.exec(body)?.[0];
      const start = offsets[from] ?? 0;
      const nameSpan = word === undefined ? undefined : { start, end: start + word.length };
      tags.push({ tag, text: tidy(body), ...(nameSpan && { nameSpan }) });
      continue;
    }
    const named = tag === "param" || tag === "inheritdoc" ? /^[\w$.]+/.exec(body)?.[0] : undefined;
    if (named === undefined) {
      tags.push({ tag, text: tidy(body) });
      continue;
    }
    const start = offsets[from] ?? 0;
    tags.push({
      tag,
      text: tidy(body.slice(named.length)),
      name: named,
      nameSpan: { start, end: start + named.length },
    });
  }
  return tags;
}

function tidy(text: string): string {
  return text
    .replace(/\r\n?/g, "\n")
    .replace(/[ \t]+$/gm, "")
    .replace(/^\n+|\s+$/g, "")
    .replace(/^[ \t]+/, "");
}

/**
 * The documentation of a declaration with what it inherits: through `@inheritdoc`, or, where it has none of its own, from
 * what it overrides.
 */
export function documentationOf(
  program: Program,
  declaration: Declaration,
  seen: ReadonlySet<Declaration> = new Set(),
): readonly DocumentationTag[] {
  if (seen.has(declaration)) return [];
  const own = ownDocumentation(declaration);
  const inner = new Set([...seen, declaration]);
  const from = own.find((one) => one.tag === "inheritdoc")?.name;
  if (from !== undefined) {
    const base = inheritedFrom(program, declaration, from);
    const inherited = base ? documentationOf(program, base, inner) : [];
    const rest = own.filter((one) => one.tag !== "inheritdoc");
    return [
      ...rest,
      ...inherited.filter((one) => !rest.some((mine) => mine.tag === one.tag && mine.name === one.name)),
    ];
  }
  if (own.length > 0) return own;
  for (const base of overridden(program, declaration)) {
    const inherited = documentationOf(program, base, inner);
    if (inherited.length > 0) return inherited;
  }
  return [];
}

/** The member of the named base that `@inheritdoc` takes the documentation of. */
function inheritedFrom(
  program: Program,
  declaration: Declaration,
  baseName: string,
): Declaration | undefined {
  const base = contractNamed(program, declaration, baseName);
  if (!base) return undefined;
  const key = signatureKey(program, declaration);
  for (const contract of linearisation(program, base)) {
    const same = ownMembers(contract).get(declaration.name) ?? [];
    const found = same.find((one) => signatureKey(program, one) === key) ?? same[0];
    if (found) return found;
  }
  return undefined;
}

function contractNamed(program: Program, declaration: Declaration, name: string): Declaration | undefined {
  const [first = "", ...rest] = name.split(".");
  let found = [...lookUp(program, declaration.file, declaration.node, first)].flatMap((one) => [
    ...program.targetsOf(one),
  ]);
  for (const part of rest)
    found = found.flatMap((one) => {
      const path = one.kind === "importedFile" ? program.fileBehind(one) : undefined;
      return path === undefined ? [] : [...program.exported(path, part)];
    });
  return found.find((one) => isContractKind(one.kind));
}

/** A name in documentation, and what it means. */
export interface Mention {
  readonly span: Span;
  readonly declarations: readonly Declaration[];
}

/** The names that a declaration's documentation mentions: parameters and bases. */
export function mentionsIn(program: Program, declaration: Declaration): Mention[] {
  const { node, file } = declaration;
  return ownDocumentation(declaration).flatMap(({ tag, name, nameSpan }) => {
    if (!nameSpan) return [];
    if (tag === "return") {
      const word = file.text.slice(nameSpan.start, nameSpan.end);
      const results = returnsOf(node, file).filter((one) => one.name === word);
      return results.length > 0 ? [{ span: nameSpan, declarations: results }] : [];
    }
    if (name === undefined) return [];
    if (tag === "inheritdoc") {
      const contract = contractNamed(program, declaration, name);
      // Of `file.Contract` the last part is the contract's name.
      const start = nameSpan.end - (name.split(".").at(-1) ?? name).length;
      return contract ? [{ span: { start, end: nameSpan.end }, declarations: [contract] }] : [];
    }
    const list = parametersOf(node, file);
    const found = (declaration.kind === "struct" ? structMembers(declaration) : list).filter(
      (one) => one.name === name,
    );
    return found.length > 0 ? [{ span: nameSpan, declarations: found }] : [];
  });
}

function structMembers({ node, file }: Declaration): Declaration[] {
  return (node.child("Members")?.items ?? []).flatMap((one) => declarationOf(one, file) ?? []);
}

/** The mention at an offset in a comment. */
export function mentionAt(program: Program, file: ParsedFile, offset: number): Mention | undefined {
  // A comment belongs to what follows it, so the terminal's own member is the one that is documented.
  for (let node: SyntaxNode | undefined = file.root.terminalAt(offset); node; node = node.parent) {
    const declaration = declarationOf(node, file);
    if (!declaration || offset >= node.start) continue;
    const found = mentionsIn(program, declaration).find(
      ({ span }) => span.start <= offset && offset <= span.end,
    );
    if (found) return found;
  }
  return undefined;
}
