import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";

const sources = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "../../../extension/src");

/** Modules that a file loads as soon as it is loaded itself: not types, and not what `import()` fetches later. */
function loadedAtOnce(file: string): string[] {
  const source = ts.createSourceFile(file, readFileSync(file, "utf8"), ts.ScriptTarget.Latest);
  return source.statements.flatMap((statement) => {
    if (!ts.isImportDeclaration(statement) && !ts.isExportDeclaration(statement)) return [];
    if (!statement.moduleSpecifier || !ts.isStringLiteral(statement.moduleSpecifier)) return [];
    const isTypeOnly = ts.isImportDeclaration(statement)
      ? onlyTypes(statement.importClause)
      : statement.isTypeOnly;
    return isTypeOnly ? [] : [statement.moduleSpecifier.text];
  });
}

function onlyTypes(clause: ts.ImportClause | undefined): boolean {
  if (!clause) return false;
  if (clause.isTypeOnly) return true;
  const bindings = clause.namedBindings;
  return (
    !clause.name &&
    bindings !== undefined &&
    ts.isNamedImports(bindings) &&
    bindings.elements.every((element) => element.isTypeOnly)
  );
}

describe("What the extension loads at its start", () => {
  it("is vscode, Node's own modules and files of its own: neither the sdk nor another package", () => {
    const seen = new Set<string>();
    const strangers: string[] = [];
    const visit = (file: string): void => {
      if (seen.has(file)) return;
      seen.add(file);
      for (const name of loadedAtOnce(file)) {
        if (name.startsWith(".")) visit(path.resolve(path.dirname(file), name.replace(/\.js$/, ".ts")));
        else if (name !== "vscode" && !name.startsWith("node:"))
          strangers.push(`${path.relative(sources, file)} loads ${name}`);
      }
    };
    visit(path.join(sources, "extension.ts"));
    assert.deepEqual(strangers, []);
    assert.ok(seen.has(path.join(sources, "host.ts")) && seen.size > 5);
    assert.ok([...seen].every((file) => existsSync(file)));
  });
});
