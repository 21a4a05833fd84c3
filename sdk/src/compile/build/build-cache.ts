import path from "node:path";
import { promisify } from "node:util";
import { gunzip, gzip } from "node:zlib";
import { isTolboothError } from "../../errors/index.js";
import type { FileSystem } from "../../ports.js";
import { cacheFolder, seal, unseal, type Seal } from "./sealed-file.js";
import type { BuildInfo, UnitBuild } from "./types.js";

const INDEX: Seal = { format: "tolbooth/build-index", version: 1 };
const BUILD: Seal = { format: "tolbooth/build", version: 1 };

/** What no build of now uses is kept, the newest first, up to this many bytes. */
const KEPT_BYTES = 64 * 1024 * 1024;

/** A file that the index does not name may be another process's that is about to name it; in milliseconds. */
const UNNAMED_AT_LEAST = 60 * 60_000;

const zip = promisify(gzip);
const unzip = promisify(gunzip);

/**
 * What was built, by the hash of what it was built from, in `.tolbooth/cache`. All of it can be deleted: then it is
 * built again. Every file proves that it is whole (`sealed-file.ts`), and one that does not counts as not there.
 *
 * - `units.json`: what each unit's build gave, and which build its code is in.
 * - `builds/<id>.json.gz`: compiler version, input and output of one run.
 *
 * Processes share it: files appear whole, their names follow from their content, and the index is changed under a lock
 * by adding to what it holds by then.
 */
export class BuildCache {
  private readonly read = new Map<string, Promise<BuildInfo | undefined>>();

  private constructor(
    private readonly files: FileSystem,
    private readonly folder: string,
    private units: Map<string, UnitBuild>,
  ) {}

  /** The cache of a project, by the project's root. */
  static async open(files: FileSystem, root: string): Promise<BuildCache> {
    const folder = cacheFolder(root);
    return new BuildCache(files, folder, await readIndex(files, path.join(folder, "units.json")));
  }

  /** What the build of a unit gave, by its key. */
  find(key: string): UnitBuild | undefined {
    return this.units.get(key);
  }

  /** A run of the compiler, if it is still there and whole. */
  buildInfo(id: string): Promise<BuildInfo | undefined> {
    let reading = this.read.get(id);
    if (!reading) this.read.set(id, (reading = this.readBuild(id)));
    return reading;
  }

  /**
   * Adds what was built. A disk that takes no more loses speed and nothing else, so that is no error.
   *
   * @param used keys of everything that the build of now consists of: it is never removed
   */
  async add(
    units: readonly UnitBuild[],
    info: BuildInfo | undefined,
    used: ReadonlySet<string>,
  ): Promise<void> {
    for (const unit of units) this.units.set(unit.key, unit);
    if (info) this.read.set(info.id, Promise.resolve(info));
    try {
      if (info) {
        const bytes = await zip(JSON.stringify(info), { level: 1 });
        await this.files.writeFileAtomic(this.buildFile(info.id), seal(BUILD, bytes));
      }
      await this.files.withLock(this.indexFile, () => this.writeIndex(units, used));
    } catch (error) {
      if (!isTolboothError(error, "FILE_WRITE_FAILED") && !isTolboothError(error, "FILE_LOCKED")) throw error;
    }
  }

  private get indexFile(): string {
    return path.join(this.folder, "units.json");
  }

  private buildFile(id: string): string {
    return path.join(this.folder, "builds", `${id}.json.gz`);
  }

  private async readBuild(id: string): Promise<BuildInfo | undefined> {
    const body = unseal(BUILD, await this.files.readFile(this.buildFile(id)));
    if (!body) return undefined;
    try {
      const info = JSON.parse((await unzip(body)).toString("utf8")) as BuildInfo | null;
      return info?.id === id ? info : undefined;
    } catch {
      return undefined;
    }
  }

  private async writeIndex(added: readonly UnitBuild[], used: ReadonlySet<string>): Promise<void> {
    const merged = await readIndex(this.files, this.indexFile);
    // What was added last stands last: the order is that of age.
    for (const unit of added) {
      merged.delete(unit.key);
      merged.set(unit.key, unit);
    }
    await this.prune(merged, used);
    const body = JSON.stringify([...merged.values()]);
    await this.files.writeFileAtomic(this.indexFile, seal(INDEX, body));
    this.units = merged;
  }

  /** Removes builds that nobody uses, the oldest first, until the rest is small enough; then the units that were in them. */
  private async prune(units: Map<string, UnitBuild>, used: ReadonlySet<string>): Promise<void> {
    const folder = path.join(this.folder, "builds");
    const named = new Set([...units.values()].map((one) => one.buildInfo));
    const inUse = new Set([...units.values()].filter(({ key }) => used.has(key)).map((one) => one.buildInfo));
    const found = await Promise.all(
      (await this.files.list(folder)).map(async ({ name }) => {
        const place = path.join(folder, name);
        const { size = 0, modifiedAt = 0 } = (await this.files.stat(place)) ?? {};
        return { id: name.replace(/\.json\.gz$/, ""), place, size, modifiedAt };
      }),
    );
    const newest = Math.max(0, ...found.map((one) => one.modifiedAt));
    const lost = new Set<string>();
    let kept = 0;
    for (const one of found.sort((left, right) => right.modifiedAt - left.modifiedAt)) {
      if (inUse.has(one.id)) continue;
      kept += one.size;
      const isNamed = named.has(one.id);
      if (isNamed ? kept <= KEPT_BYTES : newest - one.modifiedAt < UNNAMED_AT_LEAST) continue;
      await this.files.removeFile(one.place);
      lost.add(one.id);
    }
    const present = new Set(found.map((one) => one.id));
    for (const [key, { buildInfo, ok }] of units) {
      const isLost = buildInfo !== undefined && (lost.has(buildInfo) || !present.has(buildInfo));
      if (!used.has(key) && (isLost || !ok)) units.delete(key);
    }
  }
}

async function readIndex(files: FileSystem, file: string): Promise<Map<string, UnitBuild>> {
  const body = unseal(INDEX, await files.readFile(file));
  if (!body) return new Map();
  const units = JSON.parse(new TextDecoder().decode(body)) as UnitBuild[];
  return new Map(units.map((unit) => [unit.key, unit]));
}
