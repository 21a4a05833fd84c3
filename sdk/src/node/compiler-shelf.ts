import { fileURLToPath } from "node:url";
import { BUNDLED_SOLC_VERSION, type CompilerShelf, type InstalledCompiler } from "../compile/index.js";
import { TolboothError } from "../errors/index.js";
import type { FileSystem, LongOperation } from "../ports.js";
import type { Project } from "../project/index.js";
import { CompilerCache, isVersion, type CachedCompiler } from "./compiler-cache.js";
import { downloadCompiler } from "./compiler-download.js";
import { CompilerPackages } from "./compiler-packages.js";
import { nodeFiles } from "./files.js";
import type { NpmSurroundings } from "./npm-registry/npm-configuration.js";
import { fileOfExtension } from "./extension-folder.js";

export { userCacheFolder, type CachedCompiler } from "./compiler-cache.js";

/** The compilers of this machine, to use, list, install and remove. */
export interface NodeCompilerShelf extends CompilerShelf {
  /** Absolute path of the folder that downloaded compilers are kept in. */
  readonly folder: string;
  /** Those that were downloaded for this user. */
  cached(): Promise<CachedCompiler[]>;
  /**
   * Takes a version, or the newest of a range, from the npm registry into the user's cache. One that is there is not
   * downloaded again; a range is looked up in the registry each time.
   */
  install(project: Pick<Project, "root">, wanted: string, operation?: LongOperation): Promise<CachedCompiler>;
  /**
   * Removes a downloaded compiler.
   * @throws TolboothError COMPILER_NOT_INSTALLED, FILE_WRITE_FAILED.
   */
  remove(version: string): Promise<void>;
  /**
   * The registry that `install` would ask, without a name and password.
   * @throws TolboothError NPM_CONFIGURATION_INVALID
   */
  registryOf(project: Pick<Project, "root">): Promise<string>;
}

export interface CompilerShelfOptions {
  readonly files?: FileSystem;
  /** Where downloaded compilers are kept. Default: the user's cache folder. */
  readonly cacheFolder?: string;
  /** The script of the download's worker. In the extension it is a file beside the bundle. */
  readonly downloadWorkerFile?: string;
  /** What npm's settings are read from beside the project. Default: this process. */
  readonly surroundings?: NpmSurroundings;
  readonly now?: () => number;
}

/** The compilers of this machine. One shelf remembers where it looked, so make one and keep it. */
export function nodeCompilerShelf(options: CompilerShelfOptions = {}): NodeCompilerShelf {
  const files = options.files ?? nodeFiles();
  const cache = new CompilerCache(files, options.cacheFolder);
  const packages = new CompilerPackages(files);
  const workerFile = options.downloadWorkerFile ?? downloadWorkerFile();
  const now = options.now ?? Date.now;
  /** A version that several ask for at once is downloaded once. */
  const underWay = new Map<string, Promise<CachedCompiler>>();

  const install = async (
    root: string,
    wanted: string,
    operation?: LongOperation,
  ): Promise<CachedCompiler> => {
    if (isVersion(wanted)) {
      const present = (await cache.list()).find(({ version }) => version === wanted);
      if (present) return present;
    }
    operation?.progress?.report({ message: `solc ${wanted}` });
    const { surroundings } = options;
    const job = { wanted, folder: root, ...(surroundings ? { surroundings } : {}) };
    return cache.add(await downloadCompiler(workerFile, job, operation), now());
  };

  return {
    folder: cache.folder,
    cached: () => cache.list(),
    async installed(project) {
      const [ofProject, ofUser] = await Promise.all([packages.of(project.root), cache.list()]);
      return [...ofProject, ...ofUser] satisfies InstalledCompiler[];
    },
    install({ root }, wanted, operation) {
      const key = `${root} ${wanted}`;
      const running = underWay.get(key);
      if (running && !operation?.signal) return running;
      const started = install(root, wanted, operation).finally(() => {
        if (underWay.get(key) === started) underWay.delete(key);
      });
      underWay.set(key, started);
      return started;
    },
    async remove(version) {
      if (!(await cache.remove(version)))
        throw new TolboothError("COMPILER_NOT_INSTALLED", { version, bundled: BUNDLED_SOLC_VERSION });
    },
    async registryOf({ root }) {
      const { npmSurroundings, readNpmConfiguration } = await import("./npm-registry/npm-configuration.js");
      const { registrySettings, shown } = await import("./npm-registry/registry-settings.js");
      const surroundings = options.surroundings ?? npmSurroundings();
      return shown(registrySettings(readNpmConfiguration(root, surroundings), surroundings).registry);
    },
  };
}

function downloadWorkerFile(): string {
  return (
    fileOfExtension("download-worker.js") ??
    fileURLToPath(new URL("./compiler-download-worker.js", import.meta.url))
  );
}
