import { createHash } from "node:crypto";
import path from "node:path";
import type { Compilation, CompiledContract } from "../compile/types.js";
import { TolboothError } from "../errors/index.js";
import type { FileSystem } from "../ports.js";
import { listOwnSources } from "../project/index.js";
import type { Project } from "../project/types.js";
import {
  artifactName,
  artifactsFolder,
  manifestFile,
  readManifest,
  type Manifest,
  type ManifestEntry,
} from "./layout.js";
import type { Artifact } from "./types.js";

type ManifestArtifacts = Record<string, ManifestEntry>;

/**
 * Writes a build's artifacts in Hardhat's format, with the build info (standard JSON input and output) that they were
 * made from, and removes artifacts of contracts that no longer exist, if we wrote them. Gives the absolute paths of the
 * artifacts. Files that would not change are not touched.
 *
 * @throws TolboothError COMPILE_FAILED when the compilation has errors, FILE_WRITE_FAILED, FILE_LOCKED.
 */
export async function writeArtifacts(
  files: FileSystem,
  project: Project,
  compilation: Compilation,
): Promise<string[]> {
  if (!compilation.ok) throw compileFailed(compilation);
  const { input, output } = compilation;
  if (compilation.mode !== "build" || input === undefined || output === undefined)
    throw new TolboothError("INTERNAL", {
      problem: "artifacts were asked of a compilation that made no code",
    });
  return files.withLock(manifestFile(project), () =>
    new ArtifactWriter(files, project, compilation, input, output).write(),
  );
}

/** The error for a compilation with errors: how many, and where the first one is. */
export function compileFailed(compilation: Compilation): TolboothError {
  const errors = compilation.findings.filter((finding) => finding.severity === "error");
  const first = errors[0];
  return new TolboothError("COMPILE_FAILED", {
    count: errors.length === 1 ? "one error was" : `${errors.length} errors were`,
    first: `${first?.unit ?? "the settings"}: ${first?.message ?? "unknown"}`,
  });
}

class ArtifactWriter {
  private readonly folder: string;

  constructor(
    private readonly files: FileSystem,
    private readonly project: Project,
    private readonly compilation: Compilation,
    private readonly input: unknown,
    private readonly output: unknown,
  ) {
    this.folder = artifactsFolder(project);
  }

  async write(): Promise<string[]> {
    const before = await readManifest(this.files, this.project);
    const buildInfo = await this.writeBuildInfo();
    const ownUnits = await this.ownUnits();
    const written: ManifestArtifacts = {};
    for (const contract of this.compilation.contracts) {
      const name = artifactName(contract.unit, contract.name);
      const { unit, name: contractName } = contract;
      written[name] = { unit, contract: contractName, own: ownUnits.has(unit), buildInfo };
      await this.writeIfChanged(name, json(artifactOf(contract)));
      await this.writeIfChanged(debugName(name), json(debugFileOf(name, buildInfo)));
    }
    const stale = await this.staleNames(before, written, ownUnits);
    const kept = Object.entries(before.artifacts).filter(([name]) => !stale.has(name));
    const artifacts = { ...Object.fromEntries(kept), ...written };
    // The list first: should we be stopped here, a file too many is left behind, and never one removed by mistake.
    const manifest: Manifest = { format: "tolbooth/artifacts", version: 1, artifacts };
    await this.writeIfChanged(path.basename(manifestFile(this.project)), json(manifest));
    for (const name of stale) {
      await this.files.removeFile(this.place(name));
      await this.files.removeFile(this.place(debugName(name)));
    }
    const used = new Set(Object.values(artifacts).map((one) => one.buildInfo));
    for (const { buildInfo: old } of Object.values(before.artifacts))
      if (!used.has(old) && isBuildInfoName(old)) await this.files.removeFile(this.place(old));
    return Object.keys(written).map((name) => this.place(name));
  }

  private async writeBuildInfo(): Promise<string> {
    const { solcVersion } = this.compilation;
    const solcLongVersion = solcVersion.split(".Emscripten", 1)[0] ?? solcVersion;
    const id = createHash("sha256")
      .update(JSON.stringify({ solcLongVersion, input: this.input }))
      .digest("hex")
      .slice(0, 32);
    const name = `build-info/${id}.json`;
    const info = {
      _format: "hh-sol-build-info-1",
      id,
      solcVersion: solcLongVersion.split("+", 1)[0],
      solcLongVersion,
      input: this.input,
      output: this.output,
    };
    await this.writeIfChanged(name, JSON.stringify(info));
    return name;
  }

  /**
   * After a build of the whole project everything that it did not make is stale. After a build of a part only what we
   * can be sure of: contracts that its files no longer declare, and contracts of files that are gone.
   */
  private async staleNames(
    before: Manifest,
    written: ManifestArtifacts,
    ownUnits: ReadonlySet<string>,
  ): Promise<Set<string>> {
    const compiled = new Set(
      Object.keys((this.input as { sources?: Record<string, unknown> }).sources ?? {}),
    );
    const isWhole = [...ownUnits].every((unit) => compiled.has(unit));
    const stale = new Set<string>();
    for (const [name, { unit, own }] of Object.entries(before.artifacts)) {
      if (written[name] !== undefined || !isArtifactName(name)) continue;
      const isGone = own && (await this.files.stat(path.resolve(this.project.root, unit))) === undefined;
      if (isWhole || compiled.has(unit) || isGone) stale.add(name);
    }
    return stale;
  }

  private async ownUnits(): Promise<Set<string>> {
    const files = await listOwnSources(this.files, this.project);
    return new Set(files.map((file) => path.relative(this.project.root, file).split(path.sep).join("/")));
  }

  private async writeIfChanged(name: string, text: string): Promise<void> {
    const place = this.place(name);
    const old = await this.files.readFile(place);
    if (old && Buffer.from(old).equals(Buffer.from(text))) return;
    await this.files.writeFileAtomic(place, text);
  }

  private place(name: string): string {
    return path.join(this.folder, ...name.split("/"));
  }
}

/** A list that somebody changed by hand must not lead us out of the artifacts folder. */
function isArtifactName(name: string): boolean {
  return name.endsWith(".json") && name.split("/").every((part) => part !== ".." && part !== "");
}

function isBuildInfoName(name: string): boolean {
  return /^build-info\/[0-9a-f]+\.json$/.test(name);
}

function artifactOf(contract: CompiledContract): Artifact {
  return {
    _format: "hh-sol-artifact-1",
    contractName: contract.name,
    sourceName: contract.unit,
    abi: contract.abi,
    bytecode: contract.creationCode,
    deployedBytecode: contract.runtimeCode,
    linkReferences: contract.linkReferences,
    deployedLinkReferences: contract.deployedLinkReferences,
  };
}

function debugName(name: string): string {
  return name.replace(/\.json$/, ".dbg.json");
}

function debugFileOf(name: string, buildInfo: string): unknown {
  return { _format: "hh-sol-dbg-1", buildInfo: path.posix.relative(path.posix.dirname(name), buildInfo) };
}

function json(value: unknown): string {
  return `${JSON.stringify(value, undefined, 2)}\n`;
}
