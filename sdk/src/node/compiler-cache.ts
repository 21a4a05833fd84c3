import { createHash } from "node:crypto";
import { rm } from "node:fs/promises";
import { homedir } from "node:os";
import path from "node:path";
import type { InstalledCompiler } from "../compile/index.js";
import { TolboothError } from "../errors/index.js";
import type { FileSystem } from "../ports.js";
import { reasonOf } from "./file-reasons.js";
import type { SolcPackage } from "./npm-registry/solc-package.js";

/** A compiler in the user's cache, with what its record says. */
export interface CachedCompiler extends InstalledCompiler {
  readonly origin: "cache";
  readonly sha256: string;
  /** The registry's SHA-512 of the package that it came in. */
  readonly integrity: string;
  /** Address of the registry. */
  readonly registry: string;
  /** When it was downloaded, in ISO 8601. */
  readonly downloadedAt: string;
  /** Bytes of `soljson.js`. */
  readonly size: number;
}

/** `compiler.json` beside a cached `soljson.js`. It is written last: a folder without it does not count. */
interface CompilerRecord {
  readonly format: "tolbooth/compiler";
  readonly version: 1;
  readonly solcVersion: string;
  readonly sha256: string;
  readonly integrity: string;
  readonly registry: string;
  readonly downloadedAt: string;
}

/** Where this user's caches stand on this system: XDG's folder, `~/Library/Caches` or `%LOCALAPPDATA%`. */
export function userCacheFolder(
  environment: Readonly<Record<string, string | undefined>> = process.env,
  platform: NodeJS.Platform = process.platform,
): string {
  const { LOCALAPPDATA, XDG_CACHE_HOME } = environment;
  const home = homedir();
  if (platform === "win32")
    return path.join(LOCALAPPDATA || path.join(home, "AppData", "Local"), "tolbooth", "cache");
  if (platform === "darwin") return path.join(home, "Library", "Caches", "tolbooth");
  // The specification says that a relative path is to be passed over.
  const base = XDG_CACHE_HOME && path.isAbsolute(XDG_CACHE_HOME) ? XDG_CACHE_HOME : path.join(home, ".cache");
  return path.join(base, "tolbooth");
}

/**
 * The compilers that were downloaded for this user, one folder for each version. Several windows and commands may use it
 * at once: a compiler is written under a lock, and its record last.
 */
export class CompilerCache {
  constructor(
    private readonly files: FileSystem,
    /** Absolute path of the folder; it need not exist. */
    readonly folder: string = path.join(userCacheFolder(), "compilers"),
  ) {}

  /** Those that are whole, in no order. One whose record cannot be read does not count. */
  async list(): Promise<CachedCompiler[]> {
    const entries = await this.files.list(this.folder);
    const found = await Promise.all(
      entries
        .filter(({ name, kind }) => kind === "directory" && isVersion(name))
        .map(({ name }) => this.read(name)),
    );
    return found.filter((one) => one !== undefined);
  }

  /** Puts a downloaded compiler there, over one that is there already. */
  async add(solc: SolcPackage, now: number): Promise<CachedCompiler> {
    const { version, soljson, licence, integrity, registry } = solc;
    const record: CompilerRecord = {
      format: "tolbooth/compiler",
      version: 1,
      solcVersion: version,
      sha256: createHash("sha256").update(soljson).digest("hex"),
      integrity,
      registry,
      downloadedAt: new Date(now).toISOString(),
    };
    const place = (name: string): string => path.join(this.folder, version, name);
    await this.files.withLock(place("compiler.json"), async () => {
      await this.files.removeFile(place("compiler.json"));
      await this.files.writeFileAtomic(place("soljson.js"), soljson);
      if (licence) await this.files.writeFileAtomic(place("LICENSE"), licence);
      await this.files.writeFileAtomic(place("compiler.json"), `${JSON.stringify(record, undefined, 2)}\n`);
    });
    return this.compilerOf(record, soljson.length);
  }

  /**
   * Removes a version, whole or broken.
   * @returns whether there was something to remove
   */
  async remove(version: string): Promise<boolean> {
    // The name becomes a path, so it must be a version and nothing else.
    if (!isVersion(version)) return false;
    const folder = path.join(this.folder, version);
    if ((await this.files.stat(folder))?.kind !== "directory") return false;
    try {
      // The record first: should this be interrupted, what is left does not count.
      await rm(path.join(folder, "compiler.json"), { force: true });
      await rm(folder, { recursive: true, force: true, maxRetries: 5 });
    } catch (error) {
      throw new TolboothError("FILE_WRITE_FAILED", { file: folder, reason: reasonOf(error) }, error);
    }
    return true;
  }

  private async read(version: string): Promise<CachedCompiler | undefined> {
    const folder = path.join(this.folder, version);
    const bytes = await this.files.readFile(path.join(folder, "compiler.json"));
    const soljson = await this.files.stat(path.join(folder, "soljson.js"));
    if (!bytes || soljson?.kind !== "file") return undefined;
    const record = recordOf(bytes);
    return record?.solcVersion === version ? this.compilerOf(record, soljson.size) : undefined;
  }

  private compilerOf(record: CompilerRecord, size: number): CachedCompiler {
    const { solcVersion, sha256, integrity, registry, downloadedAt } = record;
    const soljsonFile = path.join(this.folder, solcVersion, "soljson.js");
    return {
      version: solcVersion,
      origin: "cache",
      soljsonFile,
      sha256,
      integrity,
      registry,
      downloadedAt,
      size,
    };
  }
}

export function isVersion(text: string): boolean {
  return /^\d+\.\d+\.\d+$/.test(text);
}

function recordOf(bytes: Uint8Array): CompilerRecord | undefined {
  try {
    const record = (JSON.parse(new TextDecoder().decode(bytes)) ?? {}) as Partial<CompilerRecord>;
    const texts = [record.solcVersion, record.sha256, record.integrity, record.registry, record.downloadedAt];
    const isWhole =
      texts.every((one) => typeof one === "string") && /^[0-9a-f]{64}$/.test(record.sha256 ?? "");
    const isKnown = record.format === "tolbooth/compiler" && record.version === 1;
    return isWhole && isKnown ? (record as CompilerRecord) : undefined;
  } catch {
    return undefined;
  }
}
