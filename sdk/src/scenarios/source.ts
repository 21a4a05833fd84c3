import { findNodeAtLocation, parseTree, printParseErrorCode, type Node, type ParseError } from "jsonc-parser";
import type { JsonValue } from "../deploy/abi-types.js";
import type { ScenarioProblem } from "./types.js";

/** A scenario's text, in which every value is found again by its path. */
export class ScenarioSource {
  /** What is wrong with the text as JSON, keys that stand twice among it. */
  readonly syntaxProblems: readonly ScenarioProblem[];
  /** What the text holds; `undefined` where it is no JSON at all. */
  readonly content: JsonValue | undefined;
  private readonly tree: Node | undefined;
  private readonly lineStarts: readonly number[];

  constructor(readonly text: string) {
    this.lineStarts = [0, ...[...text.matchAll(/\r\n|\r|\n/g)].map((one) => one.index + one[0].length)];
    const mistakes: ParseError[] = [];
    this.tree = parseTree(text, mistakes, { disallowComments: true });
    const problems = mistakes.map(({ error, offset, length }) =>
      this.at("", offset, Math.max(1, length), `this is not JSON: ${plainWords(printParseErrorCode(error))}`),
    );
    if (!this.tree && problems.length === 0) problems.push(this.at("", 0, 1, "the file is empty"));
    this.content = this.tree && problems.length === 0 ? this.valueOf(this.tree, "", problems) : undefined;
    this.syntaxProblems = problems;
  }

  /** A problem at a path. Where nothing stands at the path, its nearest surrounding is meant. */
  problem(path: string, message: string): ScenarioProblem {
    const segments = path.split(/[.[\]]/).filter((one) => one !== "");
    let node: Node | undefined;
    for (let length = segments.length; this.tree && !node && length >= 0; length -= 1)
      node = findNodeAtLocation(
        this.tree,
        segments.slice(0, length).map((one) => (/^\d+$/.test(one) ? Number(one) : one)),
      );
    return this.at(path, node?.offset ?? 0, node?.length ?? 1, message);
  }

  /** The line on which the value at a path begins, from 1. */
  line(path: string): number {
    return this.problem(path, "").line;
  }

  private at(path: string, offset: number, length: number, message: string): ScenarioProblem {
    const start = this.position(offset);
    const end = this.position(offset + length);
    return { path, ...start, endLine: end.line, endColumn: end.column, message };
  }

  private position(offset: number): { line: number; column: number } {
    let line = this.lineStarts.length;
    while (line > 1 && this.lineStarts[line - 1]! > offset) line -= 1;
    return { line, column: offset - this.lineStarts[line - 1]! + 1 };
  }

  /** Our own conversion, because of keys that stand twice: the last would win and nobody would know. */
  private valueOf(node: Node, path: string, problems: ScenarioProblem[]): JsonValue {
    if (node.type === "array")
      return (node.children ?? []).map((one, index) => this.valueOf(one, `${path}[${index}]`, problems));
    if (node.type !== "object") return this.exact(node);
    const entries = new Map<string, JsonValue>();
    for (const property of node.children ?? []) {
      const [key, value] = property.children ?? [];
      if (!key || !value) continue;
      const name = String(key.value);
      const place = path === "" ? name : `${path}.${name}`;
      if (entries.has(name))
        problems.push(this.at(place, key.offset, key.length, `'${shortName(name)}' stands here twice`));
      entries.set(name, this.valueOf(value, place, problems));
    }
    return Object.fromEntries(entries);
  }

  /** A number of more than 15 digits keeps all of them, as text. */
  private exact(node: Node): JsonValue {
    const written = this.text.slice(node.offset, node.offset + node.length);
    if (node.type === "number" && /^-?\d{16,}$/.test(written)) return written;
    return node.value as JsonValue;
  }
}

function shortName(name: string): string {
  return name.length > 40 ? `${name.slice(0, 39)}…` : name;
}

function plainWords(code: string): string {
  return code
    .replace(/([a-z])([A-Z])/g, "$1 $2")
    .toLowerCase()
    .replace(/expected$/, "is expected");
}
