/** A project in memory that questions can be asked about, with places named in its texts. */
import assert from "node:assert/strict";
import path from "node:path";
import type { LanguageAnswer, LanguageParameters, LanguageRequest, Position, Range } from "@tolbooth/sdk";
import { LineStarts } from "../../../../sdk/dist/language/line-starts.js";
import { LanguageSession } from "../../../../sdk/dist/language/session.js";
import { at, root } from "../../support/projects.js";
import { MemoryFileSystem } from "../../support/memory-files.js";

const noPause = (): Promise<void> => Promise.resolve();

/** A place: the file, a piece of its text that occurs once, and the word within the piece (default: its beginning). */
export type Spot = readonly [file: string, piece: string, word?: string];

export class Texts {
  readonly files: MemoryFileSystem;
  readonly session: LanguageSession;

  constructor(private readonly contents: Record<string, string>) {
    const entries = Object.entries(contents).map(([name, text]): [string, string] => [at(name), text]);
    this.files = new MemoryFileSystem(Object.fromEntries(entries));
    this.session = new LanguageSession(this.files, { roots: [root], bundledLibraries: [], environment: {} });
  }

  textOf(file: string): string {
    return this.contents[file] ?? assert.fail(`there is no ${file}`);
  }

  /** A new text in an open editor. */
  type(file: string, text: string): void {
    this.contents[file] = text;
    this.session.setDocument(at(file), text);
  }

  offsetOf([file, piece, word]: Spot): number {
    const text = this.textOf(file);
    const start = text.indexOf(piece);
    assert.ok(start >= 0, `'${piece}' is not in ${file}`);
    assert.equal(text.indexOf(piece, start + 1), -1, `'${piece}' is in ${file} more than once`);
    const inner = word === undefined ? 0 : piece.indexOf(word);
    assert.ok(inner >= 0, `'${String(word)}' is not in '${piece}'`);
    return start + inner;
  }

  positionOf(spot: Spot): Position {
    return new LineStarts(this.textOf(spot[0])).positionAt(this.offsetOf(spot));
  }

  ask<Request extends LanguageRequest>(
    request: Request,
    parameters: LanguageParameters<Request>,
  ): Promise<LanguageAnswer<Request>> {
    return this.session.ask(request, parameters, noPause);
  }

  at(spot: Spot): { path: string; position: Position } {
    return { path: at(spot[0]), position: this.positionOf(spot) };
  }

  /** `file:line:text`, for comparisons that people can read. */
  show({ path: file, range }: { path: string; range: Range }): string {
    const name = path.relative(root, file).split(path.sep).join("/");
    const text = this.textOf(name);
    const lines = new LineStarts(text);
    return `${name}:${range.start.line + 1}:${text.slice(lines.offsetAt(range.start), lines.offsetAt(range.end))}`;
  }

  /** The text that the editor has after edits, by file. */
  edited(edits: LanguageAnswer<"rename">): Record<string, string> {
    return Object.fromEntries(
      Object.entries(edits).map(([file, list]) => {
        const name = path.relative(root, file).split(path.sep).join("/");
        let text = this.textOf(name);
        const lines = new LineStarts(text);
        for (const { range, newText } of [...list].reverse())
          text = text.slice(0, lines.offsetAt(range.start)) + newText + text.slice(lines.offsetAt(range.end));
        return [name, text];
      }),
    );
  }

  async definitions(spot: Spot): Promise<string[]> {
    const found = await this.ask("definition", this.at(spot));
    return found.map((one) => this.show({ path: one.path, range: one.targetSelectionRange }));
  }
}
