import type { Finding } from "../../compile/types.js";
import type { ParsedFile } from "../parsed-file.js";
import type { NodeKind, SyntaxNode } from "../syntax-node.js";
import type { Position, Span } from "../types.js";
import type { FixSource } from "./fix-sources.js";
import type { FixTitle } from "./titles.js";
import type { FileEdits, Fix, FixCommand, FixContext, TextEdit } from "./types.js";

/** A change of one file, as fixes write it down. */
export interface Change extends Span {
  readonly file: ParsedFile;
  readonly newText: string;
}

/** A place in a file. */
export interface SitePlace {
  readonly file: ParsedFile;
  readonly source: FixSource;
  readonly span: Span;
}

/** A finding in its file, and the means to write a fix. */
export class FixSite {
  readonly file: ParsedFile;

  private constructor(
    readonly finding: Finding,
    readonly context: FixContext,
    readonly source: FixSource,
    /** Where the finding is; the text's start where the compiler names no place. */
    readonly span: Span,
  ) {
    this.file = source.file;
  }

  /** `undefined` for a finding that is in no file of the project. */
  static of(finding: Finding, context: FixContext): FixSite | undefined {
    const source = finding.path === undefined ? undefined : context.sources.at(finding.path);
    if (!source?.own) return undefined;
    const span = finding.byteRange ? spanOfBytes(source.content, finding.byteRange) : { start: 0, end: 0 };
    return new FixSite(finding, context, source, span);
  }

  get text(): string {
    return this.file.text;
  }

  /** The text that the finding is about. */
  get found(): string {
    return this.text.slice(this.span.start, this.span.end);
  }

  /** The nearest node of one of these kinds around the finding's start. */
  closest(...kinds: readonly NodeKind[]): SyntaxNode | undefined {
    return this.file.root.terminalAt(this.span.start).closest(...kinds);
  }

  /** The smallest node that is exactly what was found; of several of the same size the outermost. */
  exact(): SyntaxNode | undefined {
    let node: SyntaxNode | undefined = this.file.root.terminalAt(this.span.start);
    while (node && node.end < this.span.end) node = node.parent;
    if (node?.start !== this.span.start || node.end !== this.span.end) return undefined;
    while (node.parent?.start === node.start && node.parent.end === node.end) node = node.parent;
    return node;
  }

  /** The other places that the compiler names, in whatever file. */
  related(): SitePlace[] {
    return this.finding.related.flatMap(({ path, byteRange }) => {
      const source = path === undefined ? undefined : this.context.sources.at(path);
      return source ? [{ file: source.file, source, span: spanOfBytes(source.content, byteRange) }] : [];
    });
  }

  /** A replacement in the finding's own file. */
  replace(span: Span, newText: string): Change {
    return { file: this.file, start: span.start, end: span.end, newText };
  }

  insert(offset: number, newText: string): Change {
    return this.replace({ start: offset, end: offset }, newText);
  }

  /** Puts a fix together. None where it would change nothing, a file that is not the project's, or one place twice. */
  fix(
    title: FixTitle,
    changes: readonly Change[],
    options: { preferred?: boolean; safe?: boolean; kind?: Fix["kind"]; command?: FixCommand } = {},
  ): Fix[] {
    const files = editsByFile(changes, this.context);
    if (!files || (files.length === 0 && !options.command)) return [];
    return [
      {
        title,
        kind: options.kind ?? "quickfix",
        isPreferred: options.preferred ?? false,
        isSafe: options.safe ?? false,
        files,
        ...(options.command ? { command: options.command } : {}),
      },
    ];
  }
}

/** From bytes of UTF-8, as the compiler counts, to UTF-16 code units. */
export function spanOfBytes(text: string, range: { readonly start: number; readonly end: number }): Span {
  const bytes = Buffer.from(text, "utf8");
  const start = bytes.toString("utf8", 0, range.start).length;
  return { start, end: start + bytes.toString("utf8", range.start, range.end).length };
}

function editsByFile(changes: readonly Change[], context: FixContext): FileEdits[] | undefined {
  const byFile = new Map<ParsedFile, Change[]>();
  for (const change of changes) {
    if (change.file.text.slice(change.start, change.end) === change.newText) continue;
    byFile.set(change.file, [...(byFile.get(change.file) ?? []), change]);
  }
  const files: FileEdits[] = [];
  for (const [file, list] of byFile) {
    if (!context.sources.at(file.path)?.own) return undefined;
    list.sort((one, other) => one.start - other.start || one.end - other.end);
    if (list.some((one, place) => place > 0 && one.start < (list[place - 1]?.end ?? 0))) return undefined;
    files.push({ path: file.path, edits: list.map((one) => editOf(file, one)) });
  }
  return files;
}

function editOf(file: ParsedFile, { start, end, newText }: Change): TextEdit {
  const range = { start: editorPosition(file, start), end: editorPosition(file, end) };
  return { span: { start, end }, range, newText };
}

/** Editors hide a byte-order mark: the first line has one character less there. */
function editorPosition(file: ParsedFile, offset: number): Position {
  const place = file.positionAt(offset);
  const hidden = place.line === 0 && file.text.startsWith("\ufeff") ? 1 : 0;
  return { line: place.line, character: Math.max(0, place.character - hidden) };
}
