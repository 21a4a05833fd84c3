import path from "node:path";
import type { FileSystem } from "../../ports.js";
import type { Project } from "../../project/types.js";
import { mochaId } from "../test-ids.js";
import type { TestNode } from "../types.js";
import { findMochaSetup } from "./mocha-setup.js";
import { scanMocha, type ScannedTitle } from "./scan-mocha.js";

/** The mocha tests of a project, one node for each file. Nothing is run. */
export async function findMochaTests(
  files: FileSystem,
  project: Project,
  options: { readonly overlay?: ReadonlyMap<string, string> } = {},
): Promise<TestNode[]> {
  const setup = await findMochaSetup(files, project);
  const found = await Promise.all(
    (setup?.files ?? []).map(async (file) => {
      const unsaved = options.overlay?.get(file);
      const bytes = unsaved === undefined ? await files.readFile(file) : undefined;
      const text = unsaved ?? (bytes && Buffer.from(bytes).toString("utf8"));
      return text === undefined ? undefined : mochaTestsOf(project, file, text);
    }),
  );
  return found.filter((one) => one !== undefined);
}

/** The tests of one file. A file whose tests all have computed titles has none until it was run. */
export async function mochaTestsOf(project: Project, file: string, text: string): Promise<TestNode> {
  const unit = mochaUnit(project, file);
  const nodeOf = (scanned: ScannedTitle, above: readonly string[]): TestNode => {
    const titles = [...above, scanned.title];
    return {
      id: mochaId(unit, titles),
      runner: "mocha",
      kind: scanned.kind,
      label: scanned.title,
      path: file,
      range: scanned.range,
      children: withoutRepeats(scanned.children).map((child) => nodeOf(child, titles)),
    };
  };
  return {
    id: mochaId(unit),
    runner: "mocha",
    kind: "file",
    label: unit,
    path: file,
    children: withoutRepeats(await scanMocha(text, file)).map((one) => nodeOf(one, [])),
  };
}

/** The path of a file from the project's root, with `/`. */
export function mochaUnit(project: Project, file: string): string {
  return path.relative(project.root, file).split(path.sep).join("/");
}

/** Two of one title cannot be told apart by mocha either: what becomes of one of them becomes of both. */
function withoutRepeats(titles: readonly ScannedTitle[]): ScannedTitle[] {
  const byTitle = new Map<string, ScannedTitle>();
  for (const one of titles) {
    const before = byTitle.get(one.title);
    byTitle.set(one.title, before ? { ...before, children: [...before.children, ...one.children] } : one);
  }
  return [...byTitle.values()];
}
