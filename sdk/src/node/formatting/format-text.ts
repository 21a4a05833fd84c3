import { TolboothError } from "../../errors/index.js";
import { parseFile, type ParsedFile } from "../../language/parsed-file.js";
import { lineEdits, type LineEdit } from "../../language/syntax/line-edits.js";
import { programDifference } from "../../language/syntax/same-program.js";
import { firstLine, ignoredBy, optionsFor, prettierToolsFor } from "./prettier-tools.js";
import type { FormatRequest, FormatResult } from "./types.js";

/**
 * Formats a text as its project wants it. What comes back is checked to be the same program with the same comments.
 *
 * @throws FORMAT_SYNTAX_ERROR for a text with errors, which is left alone; FORMAT_CHANGES_PROGRAM when the formatter
 * would change more than blanks; FORMAT_CONFIGURATION_INVALID and FORMAT_FAILED when it cannot be asked.
 */
export async function formatText(request: FormatRequest): Promise<FormatResult> {
  const { path, text, lines } = request;
  const tools = await prettierToolsFor(request);
  const ignoring = await ignoredBy(tools, request);
  if (ignoring !== undefined) return { kind: "ignored", by: ignoring };
  const before = wholeFile(path, text);
  const options = await optionsFor(tools, request);
  let formatted: string;
  try {
    formatted = await tools.prettier.format(text, { ...options, filepath: path, plugins: [tools.plugin] });
  } catch (error) {
    throw new TolboothError("FORMAT_FAILED", { file: path, reason: firstLine(error) });
  }
  assertSame(before, formatted);
  const edits = lineEdits(text, formatted, lines);
  if (lines) assertSame(before, applied(before, edits));
  return { kind: "formatted", edits, by: tools.by };
}

function wholeFile(path: string, text: string): ParsedFile {
  const file = parseFile(path, text);
  const [error] = file.errors;
  const wrongAt = error?.start ?? loneSurrogate(text);
  if (wrongAt === undefined) return file;
  throw new TolboothError("FORMAT_SYNTAX_ERROR", { file: path, line: file.positionAt(wrongAt).line + 1 });
}

/** Half of a surrogate pair has no UTF-8 form: a formatter would lose it. */
function loneSurrogate(text: string): number | undefined {
  const found = text.search(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/);
  return found < 0 ? undefined : found;
}

function assertSame(before: ParsedFile, text: string): void {
  const difference = programDifference(before, parseFile(before.path, text));
  if (difference) throw new TolboothError("FORMAT_CHANGES_PROGRAM", { file: before.path, difference });
}

function applied(file: ParsedFile, edits: readonly LineEdit[]): string {
  let result = "";
  let at = 0;
  for (const { range, newText } of edits) {
    result += file.text.slice(at, file.offsetAt(range.start)) + newText;
    at = file.offsetAt(range.end);
  }
  return result + file.text.slice(at);
}
