import { describe } from "../errors/index.js";
import { refusalText, type ImportTrace } from "./import-trace.js";
import type { SourceProblem } from "./types.js";

/** What is wrong with an import that led nowhere. */
export function problemOfImport(
  importPath: string,
  trace: ImportTrace,
): Pick<SourceProblem, "code" | "importPath" | "triedPaths" | "message"> {
  const code = codeOf(trace);
  const triedPaths = trace.attempts.map((one) => one.path);
  const { what } = describe(code, {
    importPath,
    triedPaths,
    folder: trace.attempts.find((one) => one.outcome === "folder")?.path,
    actualPath: trace.attempts.find((one) => one.outcome === "case")?.actualPath,
    problem: trace.refusal && refusalText(trace.refusal),
  });
  return { code, importPath, triedPaths, message: what };
}

function codeOf({ refusal, attempts }: ImportTrace): SourceProblem["code"] {
  if (refusal) return "IMPORT_NOT_A_PATH";
  if (attempts.some((one) => one.outcome === "case")) return "IMPORT_CASE_DIFFERS";
  return attempts.some((one) => one.outcome === "folder") ? "IMPORT_IS_FOLDER" : "IMPORT_NOT_FOUND";
}
