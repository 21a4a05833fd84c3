import path from "node:path";
import { contractsOf } from "../compile/contracts.js";
import { declarationsOf, type Declarations } from "../compile/declarations.js";
import type { BuildInfo, BuiltContract, UnitBuild } from "../compile/build/types.js";
import type { StandardOutput } from "../compile/solc-json.js";
import type { CompiledContract } from "../compile/types.js";
import type { FileSystem } from "../ports.js";
import type { Project, SourceSet } from "../project/types.js";
import {
  artifactName,
  buildInfoName,
  debugName,
  debugText,
  isArtifactName,
  isBuildInfoName,
  jsonText,
  manifestFile,
  placeOf,
  readManifest,
  sha256,
  sha256OfBytes,
  type Manifest,
  type ManifestEntry,
} from "./layout.js";
import type { Artifact } from "./types.js";

/** Files that are written at one time: each is flushed to the disk, which takes as long for many as for one. */
const AT_ONE_TIME = 16;

/** What artifacts are made of. */
export interface ArtifactsBuild {
  readonly project: Project;
  readonly sources: SourceSet;
  /** Units of the build, each without errors. */
  readonly units: readonly UnitBuild[];
  /** Whether these are all units of the project. What is not among them then has no artifact. */
  readonly isWhole: boolean;

  /** A build info by its id, where it is still kept. */
  buildInfo(id: string): Promise<BuildInfo | undefined>;
}

/** What was done: the absolute paths of all artifacts of the build, or the units whose code is no longer kept. */
export type ArtifactsWritten = { readonly paths: string[] } | { readonly lost: readonly UnitBuild[] };

/**
 * Writes a build's artifacts in Hardhat's format, with the build infos (standard JSON input and output) that they were
 * made from, and removes artifacts of contracts that no longer exist, if we wrote them. Files that would not change are
 * not touched.
 *
 * @throws TolboothError FILE_WRITE_FAILED, FILE_LOCKED.
 */
export async function writeArtifacts(files: FileSystem, build: ArtifactsBuild): Promise<ArtifactsWritten> {
  return files.withLock(manifestFile(build.project), () => new ArtifactWriter(files, build).write());
}

/** Whether an artifact on the disk is the one that was written, and was made from what its unit is made from now. */
export async function isPresent(
  files: FileSystem,
  project: Pick<Project, "root">,
  manifest: Manifest,
  unit: Pick<UnitBuild, "unit" | "key">,
  contract: Pick<BuiltContract, "name">,
): Promise<boolean> {
  const name = artifactName(unit.unit, contract.name);
  const entry = manifest.artifacts[name];
  if (entry?.closure !== unit.key || entry.sha256 === undefined) return false;
  const bytes = manifest.buildInfos[entry.buildInfo]?.bytes;
  const [artifact, debug, info] = await Promise.all([
    files.readFile(placeOf(project, name)),
    files.readFile(placeOf(project, debugName(name))),
    isBuildInfoName(entry.buildInfo) ? files.stat(placeOf(project, entry.buildInfo)) : undefined,
  ]);
  return (
    artifact !== undefined &&
    debug !== undefined &&
    sha256OfBytes(artifact) === entry.sha256 &&
    new TextDecoder().decode(debug) === debugText(name, entry.buildInfo) &&
    info?.kind === "file" &&
    info.size === bytes
  );
}

class ArtifactWriter {
  private readonly written: Record<string, ManifestEntry> = {};
  private readonly buildInfos: Record<string, { bytes: number }> = {};
  private readonly texts = new Map<string, string>();
  private readonly lost: UnitBuild[] = [];
  private declarations: Declarations | undefined;

  constructor(
    private readonly files: FileSystem,
    private readonly build: ArtifactsBuild,
  ) {}

  async write(): Promise<ArtifactsWritten> {
    const { project, units } = this.build;
    const before = await readManifest(this.files, project);
    const presence = await Promise.all(
      units.map(async (unit) => {
        const found = await Promise.all(
          unit.contracts.map((contract) => isPresent(this.files, project, before, unit, contract)),
        );
        return found.every(Boolean);
      }),
    );
    for (const [index, unit] of units.entries())
      if (presence[index]) this.keep(unit, before);
      else await this.make(unit);
    if (this.lost.length > 0) return { lost: this.lost };
    await this.writeTexts();
    await this.finish(before);
    return {
      paths: Object.keys(this.written)
        .sort()
        .map((name) => placeOf(project, name)),
    };
  }

  private keep({ unit, contracts }: UnitBuild, before: Manifest): void {
    for (const contract of contracts) {
      const name = artifactName(unit, contract.name);
      const entry = before.artifacts[name];
      const info = entry && before.buildInfos[entry.buildInfo];
      if (!entry || !info) continue;
      this.written[name] = entry;
      this.buildInfos[entry.buildInfo] = info;
    }
  }

  private async make(unit: UnitBuild): Promise<void> {
    const { sources, project, buildInfo } = this.build;
    const info = unit.buildInfo === undefined ? undefined : await buildInfo(unit.buildInfo);
    if (!info) {
      this.lost.push(unit);
      return;
    }
    const infoName = buildInfoName(info.id);
    if (!this.buildInfos[infoName]) {
      const text = JSON.stringify(info);
      const bytes = Buffer.byteLength(text);
      this.buildInfos[infoName] = { bytes };
      const present = await this.files.stat(placeOf(project, infoName));
      if (present?.kind !== "file" || present.size !== bytes) this.texts.set(infoName, text);
    }
    this.declarations ??= declarationsOf(sources);
    const output = info.output as StandardOutput;
    const ofUnit = { contracts: { [unit.unit]: output.contracts?.[unit.unit] ?? {} } };
    for (const contract of contractsOf(ofUnit, sources, this.declarations)) {
      const name = artifactName(contract.unit, contract.name);
      const text = jsonText(artifactOf(contract));
      this.texts.set(name, text);
      this.texts.set(debugName(name), debugText(name, infoName));
      this.written[name] = {
        unit: contract.unit,
        contract: contract.name,
        own: sources.sources.get(contract.unit)?.own === true,
        buildInfo: infoName,
        closure: unit.key,
        sha256: sha256(text),
      };
    }
  }

  private async writeTexts(): Promise<void> {
    const waiting = [...this.texts];
    const writeNext = async (): Promise<void> => {
      for (let next = waiting.shift(); next; next = waiting.shift()) await this.writeIfChanged(...next);
    };
    await Promise.all(Array.from({ length: AT_ONE_TIME }, writeNext));
  }

  private async finish(before: Manifest): Promise<void> {
    const { project } = this.build;
    const stale = await this.staleNames(before);
    const kept = Object.entries(before.artifacts).filter(([name]) => !stale.has(name));
    const artifacts = { ...Object.fromEntries(kept), ...this.written };
    const used = new Set(Object.values(artifacts).map((one) => one.buildInfo));
    const infos = Object.entries({ ...before.buildInfos, ...this.buildInfos });
    const manifest: Manifest = {
      format: "tolbooth/artifacts",
      version: 2,
      artifacts: sortedByName(artifacts),
      buildInfos: sortedByName(Object.fromEntries(infos.filter(([name]) => used.has(name)))),
    };
    // The list first: should we be stopped here, a file too many is left behind, and never one removed by mistake.
    await this.writeIfChanged(path.basename(manifestFile(project)), jsonText(manifest));
    for (const name of stale) {
      await this.files.removeFile(placeOf(project, name));
      await this.files.removeFile(placeOf(project, debugName(name)));
    }
    for (const { buildInfo: old } of Object.values(before.artifacts))
      if (!used.has(old) && isBuildInfoName(old)) await this.files.removeFile(placeOf(project, old));
  }

  /**
   * After a build of the whole project everything that it did not make is stale. After a build of a part only what we
   * can be sure of: contracts that its files no longer declare, and contracts of files that are gone.
   */
  private async staleNames(before: Manifest): Promise<Set<string>> {
    const { units, isWhole, project } = this.build;
    const built = new Set(units.map(({ unit }) => unit));
    const stale = new Set<string>();
    for (const [name, { unit, own }] of Object.entries(before.artifacts)) {
      if (this.written[name] !== undefined || !isArtifactName(name)) continue;
      const isGone = own && (await this.files.stat(path.resolve(project.root, unit))) === undefined;
      if (isWhole || built.has(unit) || isGone) stale.add(name);
    }
    return stale;
  }

  private async writeIfChanged(name: string, text: string): Promise<void> {
    const place = placeOf(this.build.project, name);
    const old = await this.files.readFile(place);
    if (old && Buffer.from(old).equals(Buffer.from(text))) return;
    await this.files.writeFileAtomic(place, text);
  }
}

function sortedByName<T>(record: Readonly<Record<string, T>>): Record<string, T> {
  return Object.fromEntries(Object.entries(record).sort(([left], [right]) => (left < right ? -1 : 1)));
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
