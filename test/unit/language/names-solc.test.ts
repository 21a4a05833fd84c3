/** Names are held against solc's own answers, for all of the patterns and three libraries that many people use. */
import assert from "node:assert/strict";
import { createRequire } from "node:module";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { findProject, readSources, type SourceSet } from "@tolbooth/sdk";
import { nodeBundledLibraries, nodeFiles } from "@tolbooth/sdk/node";
import { importTargets } from "../../../sdk/dist/language/import-targets.js";
import { isBuiltin } from "../../../sdk/dist/language/model/builtins.js";
import { isName, meaningOf } from "../../../sdk/dist/language/model/names.js";
import { importsOf } from "../../../sdk/dist/language/model/program.js";
import { LanguageWorkspace } from "../../../sdk/dist/language/workspace.js";
import { solcNames, type SolcName } from "./support/solc-names.js";
import { everyOr, rounds } from "../../support/thorough.js";

const sdk = fileURLToPath(new URL("../../../sdk", import.meta.url));
const packageFolder = (name: string): string =>
  path.dirname(createRequire(import.meta.url).resolve(`${name}/package.json`));

async function sourcesOf(root: string, entries?: readonly string[]): Promise<SourceSet> {
  const files = nodeFiles();
  const project = await findProject(files, root, { stopAt: root, bundledLibraries: nodeBundledLibraries() });
  return readSources(files, project, entries ? { entries } : {});
}

function workspaceOf(sources: SourceSet): LanguageWorkspace {
  const workspace = new LanguageWorkspace();
  for (const source of sources.sources.values()) workspace.setText(source.path, source.content, source.own);
  for (const [file, targets] of importTargets(sources)) workspace.setImports(file, targets);
  return workspace;
}

/** What we say of a name, to compare with solc's answer. */
function check(workspace: LanguageWorkspace, { path: file, offset, target }: SolcName): string | undefined {
  const tree = workspace.file(file);
  const word = tree?.root.terminalAt(offset);
  if (!tree || !word) return `no text ${file}`;
  // `payable` and the like are words of the language, and names only to solc.
  if (!isName(word)) return target ? `'${word.text}' is no name` : undefined;
  const { declarations } = meaningOf(workspace.program, tree, word);
  const place = `${path.basename(file)}:${tree.positionAt(offset).line + 1} ${word.text}`;
  if (declarations.length !== 1) return `${place} has ${declarations.length} declarations`;
  const [found] = declarations;
  if (!found) return place;
  if (!target) return isBuiltin(found.file) ? undefined : `${place} is not the language's own`;
  if (target.kind === "ImportDirective" || target.kind === "SourceUnit")
    return found.kind === "importedFile" ? undefined : `${place} is ${found.kind}, not a file`;
  const start = (found.nameNode ?? found.node).start;
  const same = found.file.path === target.path && start === target.offset;
  return same
    ? undefined
    : `${place} is ${path.basename(found.file.path)}:${start}, not ${path.basename(target.path)}:${target.offset}`;
}

describe("names, held against solc", function () {
  this.timeout(600_000);

  it("mean in every pattern and all that it imports what solc says", async () => {
    const sources = await sourcesOf(sdk);
    const names = solcNames(sources);
    assert.equal(names.length > 5_000, true, `${names.length} names`);
    const workspace = workspaceOf(sources);
    assert.deepEqual(names.flatMap((name) => check(workspace, name) ?? []).slice(0, 20), []);
  });

  for (const [name, where, least] of [
    ["@openzeppelin/contracts", ".", 15_000],
    ["solady", "src", 15_000],
    ["@prb/math", "src", 2_000],
  ] as const)
    describe(`in ${name}`, () => {
      let sources: SourceSet;
      let workspace: LanguageWorkspace;

      before(async () => {
        const folder = packageFolder(name);
        sources = await sourcesOf(folder, everyOr(6, await everyFile(path.join(folder, where))));
        workspace = workspaceOf(sources);
      });

      it("mean what solc says", () => {
        const names = solcNames(sources);
        assert.equal(names.length > rounds(least / 10, least), true, `${names.length} names`);
        const wrong = names.flatMap((one) => check(workspace, one) ?? []);
        assert.deepEqual(wrong.slice(0, 20), []);
      });

      it("are found for every import, base and modifier", () => {
        const { missed, seen } = directionsOf(workspace);
        assert.equal(seen > 20, true, `${seen} names`);
        assert.deepEqual(missed, []);
      });

      it("stand in texts without an error", () => {
        const wrong = workspace.paths().filter((file) => (workspace.file(file)?.errors.length ?? 1) > 0);
        assert.deepEqual(wrong, []);
      });
    });
});

/** The imports, bases and modifiers of a workspace, and those that lead nowhere. */
function directionsOf(workspace: LanguageWorkspace): { seen: number; missed: string[] } {
  const { program } = workspace;
  const missed: string[] = [];
  let seen = 0;
  for (const file of workspace.paths()) {
    const tree = workspace.file(file);
    assert.notEqual(tree, undefined, file);
    if (!tree) continue;
    for (const directive of importsOf(tree)) {
      seen += 1;
      if (program.targetOf(tree, directive) === undefined) missed.push(`${file} import ${directive.path}`);
      for (const symbol of directive.symbols ?? [])
        if (program.targetsOf(symbol).length === 0) missed.push(`${file} import ${symbol.name}`);
    }
    for (const node of tree.root.walk()) {
      if (node.kind !== "IdentifierPath") continue;
      const isWanted = node.parent?.kind === "InheritanceType" || node.parent?.kind === "ModifierInvocation";
      const word = isWanted ? node.items.at(-1) : undefined;
      if (!word) continue;
      seen += 1;
      if (meaningOf(program, tree, word).declarations.length !== 1) missed.push(`${file} ${word.text}`);
    }
  }
  return { seen, missed };
}

async function everyFile(folder: string): Promise<string[]> {
  const { readdir } = await import("node:fs/promises");
  const entries = await readdir(folder, { withFileTypes: true, recursive: true });
  return entries
    .filter((one) => one.isFile() && one.name.endsWith(".sol"))
    .map((one) => path.join(one.parentPath, one.name))
    .sort();
}
