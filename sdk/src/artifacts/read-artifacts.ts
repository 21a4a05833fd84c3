import path from "node:path";
import { TolboothError } from "../errors/index.js";
import type { FileSystem } from "../ports.js";
import type { Project } from "../project/types.js";
import { artifactsFolder } from "./layout.js";
import type { Artifact } from "./types.js";

/**
 * Reads one contract's artifact, by its name or, where several contracts have that name, by its full name
 * `contracts/A.sol:A`.
 *
 * @throws TolboothError ARTIFACT_MISSING when nothing was compiled yet, CONTRACT_NOT_FOUND, CONTRACT_NAME_AMBIGUOUS,
 * FILE_FORMAT_UNKNOWN.
 */
export async function readArtifact(
  files: FileSystem,
  project: Project,
  nameOrQualifiedName: string,
): Promise<Artifact> {
  const places = await artifactFiles(files, artifactsFolder(project));
  if (places.length === 0) throw new TolboothError("ARTIFACT_MISSING", { folder: project.root });
  const colon = nameOrQualifiedName.lastIndexOf(":");
  const name = nameOrQualifiedName.slice(colon + 1);
  const unit = colon < 0 ? undefined : nameOrQualifiedName.slice(0, colon);
  const named = places.filter((place) => path.basename(place) === `${name}.json`);
  const artifacts = await Promise.all(named.map((place) => readOne(files, place)));
  const matching = artifacts.filter(
    (artifact) => artifact?.contractName === name && (unit === undefined || artifact.sourceName === unit),
  );
  const [first] = matching;
  if (first && matching.length === 1) return first;
  if (first) {
    const candidates = matching.flatMap((one) => (one ? [qualifiedName(one)] : [])).sort();
    throw new TolboothError("CONTRACT_NAME_AMBIGUOUS", { name, candidates, example: candidates[0] });
  }
  const known = [...new Set(places.map((place) => path.basename(place, ".json")))].sort();
  const shown = known.length > 30 ? [...known.slice(0, 30), `and ${known.length - 30} more`] : known;
  throw new TolboothError("CONTRACT_NOT_FOUND", { name: nameOrQualifiedName, known: shown });
}

/** Every artifact, sorted by source and name; an empty list when nothing was compiled yet. */
export async function listArtifacts(files: FileSystem, project: Project): Promise<Artifact[]> {
  const places = await artifactFiles(files, artifactsFolder(project));
  const artifacts = await Promise.all(places.map((place) => readOne(files, place)));
  return artifacts
    .flatMap((artifact) => (artifact ? [artifact] : []))
    .sort((left, right) => (qualifiedName(left) < qualifiedName(right) ? -1 : 1));
}

/** `contracts/A.sol:A`. */
export function qualifiedName(artifact: Pick<Artifact, "sourceName" | "contractName">): string {
  return `${artifact.sourceName}:${artifact.contractName}`;
}

/** Artifacts lie in folders named like their sources; beside those only the build info and the manifest. */
async function artifactFiles(files: FileSystem, folder: string): Promise<string[]> {
  const found: string[] = [];
  const visit = async (at: string, isTop: boolean): Promise<void> => {
    for (const entry of await files.list(at)) {
      const place = path.join(at, entry.name);
      if (entry.kind === "directory" && !(isTop && entry.name === "build-info")) await visit(place, false);
      const isArtifact = entry.name.endsWith(".json") && !entry.name.endsWith(".dbg.json") && !isTop;
      if (entry.kind === "file" && isArtifact) found.push(place);
    }
  };
  await visit(folder, true);
  return found;
}

/** `undefined` when the file has gone in the meantime. */
async function readOne(files: FileSystem, place: string): Promise<Artifact | undefined> {
  const bytes = await files.readFile(place);
  if (!bytes) return undefined;
  const fail = (problem: string): TolboothError =>
    new TolboothError("FILE_FORMAT_UNKNOWN", { file: place, expected: "hh-sol-artifact-1", problem });
  let value: Partial<Artifact> | null;
  try {
    value = JSON.parse(new TextDecoder().decode(bytes)) as Partial<Artifact> | null;
  } catch {
    throw fail("it is not JSON");
  }
  if (value?._format !== "hh-sol-artifact-1")
    throw fail(`its '_format' is ${JSON.stringify(value?._format)}`);
  for (const field of ["contractName", "sourceName", "bytecode", "deployedBytecode"] as const)
    if (typeof value[field] !== "string") throw fail(`'${field}' is missing`);
  if (!Array.isArray(value.abi)) throw fail("'abi' is missing");
  return { linkReferences: {}, deployedLinkReferences: {}, ...value } as Artifact;
}
