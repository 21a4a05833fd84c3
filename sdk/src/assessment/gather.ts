import path from "node:path";
import { readDeployments } from "../deploy/records.js";
import { TolboothError, isTolboothError, throwIfCancelled } from "../errors/index.js";
import { lintProject } from "../lint/index.js";
import type { ContractOutline, LintedFile, LintInput, LintResult } from "../lint/index.js";
import { networkNames } from "../networks/index.js";
import { isNetworkName } from "../networks/network-settings.js";
import { deploymentsFolder } from "../networks/paths.js";
import { patternCatalogue, readAuditRecord, summariseAudit } from "../patterns/index.js";
import type { PatternStatus } from "../patterns/drift/types.js";
import type { FileSystem } from "../ports.js";
import { readSources, type BundledLibrary } from "../project/index.js";
import type { Project, SourceSet } from "../project/types.js";
import type { AssessedDeployment, AssessedPattern, AssessmentFacts } from "./types.js";

/** What facts are gathered with. */
export interface AssessmentSources {
  readonly files: FileSystem;
  readonly project: Project;
  readonly libraries: readonly BundledLibrary[];
  readonly now: Date;
  /** Files that do not compile, where that is known. */
  readonly problems: AssessmentFacts["problems"];
  readonly lint: (input: LintInput, signal?: AbortSignal) => Promise<LintResult>;
  readonly outline: (input: LintInput, signal?: AbortSignal) => Promise<readonly ContractOutline[]>;
  /** What the project has of the patterns. */
  readonly statuses: (sources: SourceSet, signal?: AbortSignal) => Promise<readonly PatternStatus[]>;
  readonly signal?: AbortSignal | undefined;
}

/**
 * Gathers what a project's files show. Nothing is asked of any network.
 * @throws FILE_FORMAT_UNKNOWN for a damaged record; OPERATION_CANCELLED
 */
export async function gatherAssessmentFacts(from: AssessmentSources): Promise<AssessmentFacts> {
  const { files, project, signal } = from;
  const linted = await unlessEmpty(lintProject({ files, project, lint: from.lint, signal }), []);
  const sources = await unlessEmpty(readSources(files, project, { signal }), undefined);
  const solidity = linted.filter((one) => one.path.endsWith(".sol"));
  const contracts: { file: string; outline: ContractOutline }[] = [];
  for (const one of solidity) {
    const outlines = await from.outline({ path: one.path, text: one.text }, signal);
    contracts.push(...outlines.map((outline) => ({ file: inProject(project, one.path), outline })));
  }
  const patterns = sources ? await patternsOf(from, sources) : [];
  throwIfCancelled(signal, "Drafting an impact assessment");
  const configurationFile = project.configurationFiles.find((one) => path.basename(one) === "tolbooth.json");
  return {
    project: path.basename(project.root),
    draftedOn: from.now.toISOString().slice(0, 10),
    agencies: project.configuration.agencies ?? [],
    ...(configurationFile !== undefined && { configurationFile: inProject(project, configurationFile) }),
    contracts,
    inherited: sources ? await inheritedOf(from, sources, patterns) : [],
    problems: from.problems,
    findings: findingsOf(project, linted),
    patterns,
    deployments: await deploymentsOf(from),
  };
}

/** An empty project has contracts of no kind. */
async function unlessEmpty<T>(work: Promise<T>, nothing: T): Promise<T> {
  try {
    return await work;
  } catch (error) {
    if (isTolboothError(error, "PROJECT_EMPTY")) return nothing;
    throw error;
  }
}

function inProject(project: Project, file: string): string {
  const relative = path.relative(project.root, file);
  const isOutside = relative.startsWith("..") || path.isAbsolute(relative);
  return (isOutside ? file : relative).split(path.sep).join("/");
}

function findingsOf(project: Project, linted: readonly LintedFile[]): AssessmentFacts["findings"] {
  return linted.flatMap((file) =>
    file.findings.map((finding) => ({ file: inProject(project, file.path), finding })),
  );
}

async function patternsOf(from: AssessmentSources, sources: SourceSet): Promise<AssessedPattern[]> {
  const { files, project, libraries, signal } = from;
  const folder = libraries.find((one) => one.prefix === "@tolbooth/sdk/")?.folder;
  if (folder === undefined)
    throw new TolboothError("INTERNAL", { problem: "the package does not know its own folder" });
  const statuses = await from.statuses(sources, signal);
  return await Promise.all(
    statuses.map(async (status) => {
      const record = await readAuditRecord(files, folder, status.pattern);
      const content = sources.sources.get(status.unit)?.content ?? "";
      return {
        file: inProject(project, status.path),
        line: content.slice(0, status.start).split("\n").length,
        status,
        ...(record && { audit: summariseAudit(record) }),
        auditFile: `@tolbooth/sdk/audits/${status.pattern}/audit.json`,
      };
    }),
  );
}

/** What the patterns keep and publish that the project's contracts inherit from. */
async function inheritedOf(
  { project, outline, signal }: AssessmentSources,
  sources: SourceSet,
  patterns: readonly AssessedPattern[],
): Promise<AssessmentFacts["inherited"]> {
  const names = new Set(
    patterns.filter(({ status }) => status.relation !== "copy").map((one) => one.status.declaration),
  );
  const all = await Promise.all(
    patternCatalogue
      .filter((one) => names.has(one.name))
      .map(async ({ name, importPath }) => {
        const source = sources.sources.get(importPath);
        if (!source) return [];
        const outlines = await outline({ path: source.path, text: source.content }, signal);
        const file = inProject(project, source.path);
        // Where it comes with the package, its path is nobody's but this machine's.
        const shown = path.isAbsolute(file) ? importPath : file;
        return outlines.filter((one) => one.name === name).map((one) => ({ file: shown, outline: one }));
      }),
  );
  return all.flat();
}

async function deploymentsOf({ files, project }: AssessmentSources): Promise<AssessedDeployment[]> {
  const folders = await files.list(path.join(project.root, "deployments"));
  // A network may have left the configuration; what stands on it has not gone.
  const others = folders
    .filter((one) => one.kind === "directory" && isNetworkName(one.name))
    .map((one) => one.name);
  const networks = [...new Set([...networkNames(project), ...others])];
  const all = await Promise.all(
    networks.map(async (network) => {
      const records = await readDeployments(files, project, network);
      const configured = project.networks[network];
      const isKnown = networkNames(project).includes(network);
      const isLocal = isKnown && configured?.url === undefined && configured?.endpoints === undefined;
      return records.map((record) => ({
        file: inProject(project, path.join(deploymentsFolder(project, network), `${record.name}.json`)),
        record,
        isLocal,
      }));
    }),
  );
  return all.flat();
}
