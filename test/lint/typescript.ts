/** Lints files of TypeScript on disk, all as one program, as the corpus needs it. */
import ts from "typescript";
import { lintTypeScript, type LintResult } from "@tolbooth/sdk";

const options: ts.CompilerOptions = {
  module: ts.ModuleKind.NodeNext,
  moduleResolution: ts.ModuleResolutionKind.NodeNext,
  target: ts.ScriptTarget.ES2022,
  strict: true,
  noEmit: true,
  skipLibCheck: true,
  types: [],
};

/** What lints each of some files, by its absolute path. */
export function typeScriptLinter(paths: readonly string[]): (path: string) => LintResult {
  const program = ts.createProgram([...paths], options);
  return (path) => {
    const file = program.getSourceFile(path);
    if (!file) throw new Error(`'${path}' is no part of the program.`);
    return { findings: lintTypeScript(ts, program, file) };
  };
}
