/** Completion over every pattern: whatever is written there must have been offered while it was written. */
import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { findProject, readSources } from "@tolbooth/sdk";
import { nodeFiles } from "@tolbooth/sdk/node";
import { CompletionSite } from "../../../../sdk/dist/language/completion/site.js";
import { contextOf } from "../../../../sdk/dist/language/completion/context.js";
import { completion } from "../../../../sdk/dist/language/completion/complete.js";
import { importTargets } from "../../../../sdk/dist/language/import-targets.js";
import { isName, meaningOf } from "../../../../sdk/dist/language/model/names.js";
import type { SyntaxNode } from "../../../../sdk/dist/language/syntax-node.js";
import { LanguageWorkspace } from "../../../../sdk/dist/language/workspace.js";
import { rounds } from "../../../support/thorough.js";

const contracts = fileURLToPath(new URL("../../../../sdk/contracts/", import.meta.url));
const files = nodeFiles();
const openZeppelin = path.dirname(
  createRequire(import.meta.url).resolve("@openzeppelin/contracts/package.json"),
);

const noPause = (): Promise<void> => Promise.resolve();

function patterns(): string[] {
  return readdirSync(contracts, { withFileTypes: true, recursive: true })
    .filter((one) => one.isFile() && one.name.endsWith(".sol"))
    .map((one) => path.join(one.parentPath, one.name))
    .sort();
}

/** A word that means something declared, and is not the declaration's own name. */
interface Use {
  readonly node: SyntaxNode;
  readonly isMember: boolean;
  /** Where the last of what it needs is declared, if in the same file. */
  readonly declaredAt: number | undefined;
}

function uses(workspace: LanguageWorkspace, file: string): Use[] {
  const tree = workspace.file(file) ?? assert.fail(file);
  const found: Use[] = [];
  for (const node of tree.root.walk()) {
    if (!isName(node) || node.kind !== "Identifier") continue;
    const { declarations, isDeclaration } = meaningOf(workspace.program, tree, node);
    if (isDeclaration || declarations.length === 0) continue;
    // What stands before the dot must be declared too.
    const before = [...(node.parent?.child("Operand")?.walk() ?? [])].filter(isName);
    const needed = [node, ...before].flatMap((one) => meaningOf(workspace.program, tree, one).declarations);
    const starts = needed.filter((one) => one.file === tree).map((one) => one.node.start);
    found.push({
      node,
      isMember: /\.$/.test(tree.text.slice(0, node.start)),
      declaredAt: starts.length > 0 ? Math.max(...starts) : undefined,
    });
  }
  return found;
}

describe("Completion in every pattern", function () {
  this.timeout(600_000);
  let workspace: LanguageWorkspace;
  let surroundings: Parameters<typeof completion>[3];

  before(async () => {
    const project = await findProject(files, contracts, {
      stopAt: contracts,
      bundledLibraries: [{ prefix: "@openzeppelin/contracts/", folder: openZeppelin }],
    });
    surroundings = { project, files };
    workspace = new LanguageWorkspace();
    const sources = await readSources(files, project, { entries: patterns() });
    for (const one of sources.sources.values()) workspace.setText(one.path, one.content, one.own);
    for (const [file, targets] of importTargets(sources)) workspace.setImports(file, targets);
  });

  async function missed(
    file: string,
    wanted: "member" | "name",
    cut: (text: string, start: number, end: number) => { text: string; offset: number },
    step: number,
  ): Promise<{ asked: number; missed: string[] }> {
    const original = readFileSync(file, "utf8");
    const lost: string[] = [];
    let asked = 0;
    const list = uses(workspace, file).filter((one) => one.isMember === (wanted === "member"));
    for (const { node, declaredAt } of list.filter((_, index) => index % step === 0)) {
      const copy = workspace.copy();
      const { text, offset } = cut(original, node.start, node.end);
      // What was cut off with the rest of the text cannot be offered.
      if (declaredAt !== undefined && declaredAt >= text.length) continue;
      copy.setText(file, text);
      const tree = copy.file(file) ?? assert.fail(file);
      const answer = await completion(
        copy,
        { path: file, position: tree.positionAt(offset) },
        noPause,
        surroundings,
      );
      asked += 1;
      const isOffered = answer?.items.some(
        (one) => one.label === node.text || one.label.startsWith(`${node.text}.`),
      );
      if (isOffered) continue;
      const { line } = tree.positionAt(offset);
      const site = new CompletionSite(copy, tree, offset);
      lost.push(`${path.basename(file)}:${line + 1} ${node.text} (${contextOf(site)})`);
    }
    return { asked, missed: lost };
  }

  const removed = (letters: number) => (text: string, start: number, end: number) => ({
    text: text.slice(0, start + letters) + text.slice(end),
    offset: start + letters,
  });
  const atTheEnd = (letters: number) => (text: string, start: number) => ({
    text: text.slice(0, start + letters),
    offset: start + letters,
  });

  const ways = [
    { name: "a member is offered behind its dot", wanted: "member", cut: removed(0) },
    { name: "a member is offered behind a dot that ends the text", wanted: "member", cut: atTheEnd(0) },
    { name: "a name is offered after two letters", wanted: "name", cut: removed(2) },
    { name: "a name is offered after two letters that end the text", wanted: "name", cut: atTheEnd(2) },
  ] as const;

  // Asking at every place takes minutes.
  const step = rounds(40, 1);
  for (const { name, wanted, cut } of ways) {
    it(name, async () => {
      let asked = 0;
      const lost: string[] = [];
      for (const file of patterns()) {
        const answer = await missed(file, wanted, cut, step);
        asked += answer.asked;
        lost.push(...answer.missed);
      }
      assert.ok(asked > 10, `only ${asked} places`);
      assert.deepEqual(lost, [], `${lost.length} of ${asked} were not offered`);
    });
  }
});
