import type { ParserPlugin } from "@babel/parser";
import type { LineRange } from "../../compile/line-range.js";
import { parseJavaScript } from "../../project/javascript-syntax.js";

/** A suite or test as a file declares it. Its title is written out; computed ones are known only when they run. */
export interface ScannedTitle {
  readonly kind: "suite" | "case";
  readonly title: string;
  readonly range: LineRange;
  readonly children: readonly ScannedTitle[];
}

const suiteWords = new Set(["describe", "context", "suite", "xdescribe", "xcontext"]);
const caseWords = new Set(["it", "specify", "test", "xit", "xspecify"]);
/** Runners whose tests look alike and are not mocha's. */
const otherRunners = new Set(["vitest", "node:test", "@jest/globals", "bun:test", "@playwright/test"]);

interface Node {
  readonly type: string;
  readonly [field: string]: unknown;
}

/**
 * The suites and tests of a mocha file, read without running it. A file with errors is read as far as it can be. Of a
 * file that imports another runner's functions, nothing.
 */
export async function scanMocha(content: string, file: string): Promise<ScannedTitle[]> {
  const parsed = await parseJavaScript(content, pluginsFor(file));
  // Too broken for a tree. Whoever keeps the last list that there was shows that.
  if (!parsed) return [];
  const program = parsed.program as unknown as Node;
  if (importsOtherRunner(program)) return [];
  return titlesIn(program);
}

function pluginsFor(file: string): ParserPlugin[] {
  if (/\.[cm]?ts$/.test(file)) return ["typescript", "decorators"];
  return /\.tsx$/.test(file) ? ["typescript", "jsx", "decorators"] : ["jsx", "decorators"];
}

function importsOtherRunner({ body }: Node): boolean {
  return (body as readonly Node[]).some(
    (statement) =>
      statement.type === "ImportDeclaration" &&
      otherRunners.has(String((statement["source"] as { value?: unknown }).value)),
  );
}

function titlesIn(node: Node): ScannedTitle[] {
  const found: ScannedTitle[] = [];
  const visit = (value: unknown): void => {
    if (Array.isArray(value)) return value.forEach(visit);
    if (!isNode(value)) return;
    const call = value.type === "CallExpression" ? titleOf(value) : undefined;
    if (call === "computed") return;
    if (call) found.push(call);
    else for (const [field, child] of Object.entries(value)) if (field !== "loc") visit(child);
  };
  for (const [field, child] of Object.entries(node)) if (field !== "loc") visit(child);
  return found;
}

function isNode(value: unknown): value is Node {
  return typeof value === "object" && value !== null && typeof (value as Node).type === "string";
}

/** What a call declares; `computed` where its title, and with it all that is inside, is known only when it runs. */
function titleOf(call: Node): ScannedTitle | "computed" | undefined {
  const word = calledWord(call["callee"]);
  const kind = word && (suiteWords.has(word) ? "suite" : caseWords.has(word) ? "case" : undefined);
  const [first, ...rest] = call["arguments"] as readonly unknown[];
  if (!kind || !isNode(first)) return undefined;
  const title = textOf(first);
  if (title === undefined) return "computed";
  return {
    kind,
    title,
    range: rangeOf(first),
    children: kind === "case" ? [] : rest.flatMap((argument) => (isNode(argument) ? titlesIn(argument) : [])),
  };
}

/** `it`, `it.only`, `describe.skip`, `describe(…).timeout(…)` is none. */
function calledWord(callee: unknown): string | undefined {
  if (!isNode(callee)) return undefined;
  if (callee.type === "Identifier") return String(callee["name"]);
  const property = callee["property"];
  const isMark =
    callee.type === "MemberExpression" && isNode(property) && /^(only|skip)$/.test(String(property["name"]));
  return isMark ? calledWord(callee["object"]) : undefined;
}

/** A text that is written out: a string, a template without values, or such texts added up. */
function textOf(node: Node): string | undefined {
  if (node.type === "StringLiteral") return String(node["value"]);
  if (node.type === "TemplateLiteral") {
    const parts = node["quasis"] as readonly { value: { cooked: string } }[];
    return parts.length === 1 ? parts[0]!.value.cooked : undefined;
  }
  if (node.type === "BinaryExpression" && node["operator"] === "+") {
    const sides = [node["left"], node["right"]].map((side) => (isNode(side) ? textOf(side) : undefined));
    return sides.every((side) => side !== undefined) ? sides.join("") : undefined;
  }
  return undefined;
}

/** Babel counts lines from 1, and columns from 0 in UTF-16 units as editors do. */
function rangeOf(node: Node): LineRange {
  const { start, end } = node["loc"] as Record<"start" | "end", { line: number; column: number }>;
  return {
    start: { line: start.line - 1, character: start.column },
    end: { line: end.line - 1, character: end.column },
  };
}
