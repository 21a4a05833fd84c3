import path from "node:path";
import { fileURLToPath } from "node:url";
import type { TestFrame } from "../types.js";

/** `at Context.<anonymous> (file:///home/a/day.test.ts:12:10)`, with or without a name. */
const frameLine =
  /^\s*at (?:(?<name>.*?) \()?(?<file>(?:file:\/\/|\/|[A-Za-z]:[\\/]).+?):(?<line>\d+):(?<column>\d+)\)?$/;

/** The calls of a JavaScript stack that stand in files, innermost first, without Node's and mocha's own. */
export function framesOf(stack: string): TestFrame[] {
  return stack.split("\n").flatMap((text) => {
    const found = frameLine.exec(text)?.groups;
    if (!found) return [];
    const file = pathOf(found["file"]!);
    if (file === undefined || /[\\/]node_modules[\\/]mocha[\\/]/.test(file)) return [];
    const start = { line: Number(found["line"]) - 1, character: Number(found["column"]) - 1 };
    return [
      {
        name: (found["name"] ?? "").replace(/^async /, "") || path.basename(file),
        place: { path: file, range: { start, end: start } },
      },
    ];
  });
}

function pathOf(text: string): string | undefined {
  if (!text.startsWith("file://")) return path.normalize(text);
  try {
    return fileURLToPath(text.replace(/\?.*$/, ""));
  } catch {
    return undefined;
  }
}
