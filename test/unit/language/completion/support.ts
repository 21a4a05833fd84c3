/** Completion at a mark in a text: `‸` is the cursor. */
import assert from "node:assert/strict";
import type { CompletionItem, CompletionList, SignatureHelp } from "@tolbooth/sdk";
import { LineStarts } from "../../../../sdk/dist/language/line-starts.js";
import { LanguageSession } from "../../../../sdk/dist/language/session.js";
import { MemoryFileSystem } from "../../support/memory-files.js";
import { at, head, root } from "../../support/projects.js";

const noPause = (): Promise<void> => Promise.resolve();

/** What a text is, without its head, when only a part of it matters. */
export function inFunction(statement: string): string {
  return `${head}contract C {\n    uint256 total;\n    function f(uint256 amount, address payee) external returns (bool) {\n        ${statement}\n    }\n}\n`;
}

/** A project in memory, one of its files open with a cursor in it. */
export class Desk {
  readonly session: LanguageSession;
  readonly path: string;
  readonly text: string;
  private readonly offset: number;

  constructor(marked: string, others: Readonly<Record<string, string>> = {}, name = "contracts/Open.sol") {
    this.offset = marked.indexOf("‸");
    assert.ok(this.offset >= 0, "no cursor");
    this.text = marked.replace("‸", "");
    this.path = at(name);
    const entries = Object.entries({ ...others, [name]: this.text }).map(([file, text]): [string, string] => [
      at(file),
      text,
    ]);
    const files = new MemoryFileSystem(Object.fromEntries(entries));
    this.session = new LanguageSession(files, { roots: [root], bundledLibraries: [], environment: {} });
  }

  private get place(): { path: string; position: { line: number; character: number } } {
    return { path: this.path, position: new LineStarts(this.text).positionAt(this.offset) };
  }

  async list(): Promise<CompletionList> {
    const list = await this.session.ask("completion", this.place, noPause);
    return list ?? assert.fail("no list");
  }

  async labels(): Promise<string[]> {
    return (await this.list()).items.map((one) => one.label);
  }

  async item(label: string, kind?: CompletionItem["kind"]): Promise<CompletionItem> {
    const { items } = await this.list();
    const found = items.find((one) => one.label === label && (kind === undefined || one.kind === kind));
    return found ?? assert.fail(`'${label}' is not among ${items.map((one) => one.label).join(" ")}`);
  }

  /** The text after an item was taken: its places to fill in are empty. */
  async accepted(label: string, kind?: CompletionItem["kind"]): Promise<string> {
    const item = await this.item(label, kind);
    const list = await this.list();
    const lines = new LineStarts(this.text);
    const written = (item.insertText ?? item.label).replace(/(?<!\\)\$(?:\d+|\{\d+(?::([^}]*))?\})/g, "$1");
    const main = {
      range: item.range ?? list.range,
      newText: item.isSnippet ? written.replace(/\\([$}\\])/g, "$1") : written,
    };
    const edits = [...(item.additionalEdits ?? []), main]
      .map(({ range, newText }) => ({
        start: lines.offsetAt(range.start),
        end: lines.offsetAt(range.end),
        newText,
      }))
      .sort((one, other) => other.start - one.start);
    return edits.reduce(
      (text, one) => text.slice(0, one.start) + one.newText + text.slice(one.end),
      this.text,
    );
  }

  async help(): Promise<SignatureHelp | undefined> {
    return this.session.ask("signatureHelp", this.place, noPause);
  }
}

/** The labels in the order in which an editor shows them before letters decide. */
export function ordered(items: readonly CompletionItem[]): string[] {
  return [...items]
    .sort((one, other) =>
      one.sortText === other.sortText
        ? one.label < other.label
          ? -1
          : 1
        : one.sortText < other.sortText
          ? -1
          : 1,
    )
    .map((one) => one.label);
}
