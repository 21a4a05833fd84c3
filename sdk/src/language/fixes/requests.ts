/** What can be asked about mending findings. The texts are those that the language service holds. */
import type { Finding } from "../../compile/types.js";
import type { FileSystem } from "../../ports.js";
import type { Project } from "../../project/types.js";
import type { Surroundings } from "../requests.js";
import type { LanguageWorkspace } from "../workspace.js";
import { fixAll as fixAllOf } from "./fix-all.js";
import { fixSourcesOfWorkspace } from "./fix-sources.js";
import { fixesFor } from "./fixes-for.js";
import { librariesIn } from "./importable.js";
import { narrowPragma } from "./header.js";
import type { FileEdits, Fix, ImportableDeclaration } from "./types.js";
import type { Position } from "../types.js";

/** Findings whose fix may import something that nothing imports yet. */
const importing = new Set(["7576", "7920", "9397", "9207", "5878"]);

/** @param parameters.findings Findings in the file at `path`, their byte ranges in the texts that the service holds. */
export async function fixes(
  workspace: LanguageWorkspace,
  { findings }: { path: string; findings: readonly Finding[] },
  _pause: unknown,
  { project, files }: Surroundings,
): Promise<Fix[][]> {
  const sources = fixSourcesOfWorkspace(workspace, project);
  const answers: Fix[][] = [];
  for (const finding of findings) {
    const importable = await importableFor(finding, workspace, project, files);
    answers.push(fixesFor(finding, { sources, importable }));
  }
  return answers;
}

/** The safe fixes of all findings at once. */
export function fixAll(
  workspace: LanguageWorkspace,
  { path, findings }: { path: string; findings: readonly Finding[] },
  _pause: unknown,
  { project }: Surroundings,
): FileEdits[] {
  return fixAllOf(path, findings, { sources: fixSourcesOfWorkspace(workspace, project) });
}

/** What can be made better at a place where nothing is wrong. */
export function improvements(
  workspace: LanguageWorkspace,
  { path, position }: { path: string; position: Position },
  _pause: unknown,
  { project }: Surroundings,
): Fix[] {
  const sources = fixSourcesOfWorkspace(workspace, project);
  const source = sources.at(path);
  return source?.own ? narrowPragma(source, source.file.offsetAt(position)) : [];
}

async function importableFor(
  finding: Finding,
  workspace: LanguageWorkspace,
  project: Project,
  files: FileSystem,
): Promise<ImportableDeclaration[]> {
  if (!importing.has(finding.code)) return [];
  const known = librariesIn(files);
  if (finding.code === "9207" || finding.code === "5878") return known.named(project, "Address");
  const text = finding.path === undefined ? undefined : workspace.textOf(finding.path);
  if (text === undefined || !finding.byteRange) return [];
  const { start, end } = finding.byteRange;
  const found = Buffer.from(text, "utf8").toString("utf8", start, end);
  const name = /@inheritdoc\s+([\w$]+)/.exec(found)?.[1] ?? /^[\w$]+/.exec(found)?.[0];
  return name === undefined ? [] : known.named(project, name);
}
