import { existsSync } from "node:fs";
import { chmod, readFile, stat } from "node:fs/promises";
import { createRequire } from "node:module";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { BUNDLED_SOLC_VERSION, type CompilerShelf, type InstalledCompiler } from "../compile/index.js";
import { TolboothError } from "../errors/index.js";
import type { Project } from "../project/types.js";
import type { ForgeTools } from "../testing/forge/tools.js";
import { replaceFile } from "./atomic-write.js";
import { nodeCompilerShelf } from "./compiler-shelf.js";
import { soljsonFile } from "./compiler.js";
import { reasonOf } from "./file-reasons.js";

/** The release of forge that Tolbooth is tested with. */
export const FORGE_VERSION = "1.7.1";

/** The bundled compiler's version with its commit, as it says itself. A test holds it against the compiler. */
export const BUNDLED_SOLC_LONG_VERSION = "0.8.37+commit.f401782d.Emscripten.clang";

/** npm's names of processors where they differ from Node's. */
const processors: Readonly<Record<string, string>> = { x64: "amd64" };
const windows = process.platform === "win32";
const programName = windows ? "forge.exe" : "forge";

/**
 * The path of forge: the one that `TOLBOOTH_FORGE` names; else that of the npm package `@foundry-rs/forge`, looked for
 * from the project's folder and then beside Tolbooth; else the one on the PATH.
 * @throws FORGE_NOT_FOUND
 */
export function forgeProgram(projectRoot: string, environment: NodeJS.ProcessEnv = process.env): string {
  const missing = (problem: string): TolboothError =>
    new TolboothError("FORGE_NOT_FOUND", { problem, version: FORGE_VERSION, folder: projectRoot });
  const named = environment["TOLBOOTH_FORGE"]?.trim();
  if (named) {
    if (!existsSync(named)) throw missing(`TOLBOOTH_FORGE names ${named}, which is not there`);
    return path.resolve(named);
  }
  const places = [path.join(projectRoot, "package.json"), fileURLToPath(import.meta.url)];
  for (const place of places) {
    const found = forgeFrom(createRequire(place));
    if (found !== undefined) return found;
  }
  for (const folder of (environment["PATH"] ?? "").split(path.delimiter)) {
    const program = path.join(folder, programName);
    if (folder !== "" && existsSync(program)) return path.resolve(program);
  }
  throw missing(`the package @foundry-rs/forge is not installed, and there is no forge on the PATH`);
}

/** The package for this system lies beside `@foundry-rs/forge`, or below it where a package manager nests packages. */
function forgeFrom(require: NodeJS.Require): string | undefined {
  const cpu = processors[process.arch] ?? process.arch;
  const manifest = `@foundry-rs/forge-${process.platform}-${cpu}/package.json`;
  for (const from of [
    () => require,
    () => createRequire(require.resolve("@foundry-rs/forge/package.json")),
  ]) {
    try {
      const program = path.join(path.dirname(from().resolve(manifest)), "bin", programName);
      if (existsSync(program)) return program;
    } catch {
      // Not installed at this place: look at the next.
    }
  }
  return undefined;
}

/** The script that stands in for solc. */
export function forgeSolcFile(): string {
  return fileURLToPath(new URL("./forge-solc.js", import.meta.url));
}

/** Where the parts lie that a host may bring itself. */
export interface ForgeToolsOptions {
  /** The script that stands in for solc (`forge-solc`). Default: the sdk's own. */
  readonly solcScript?: string;
  /** `soljson.js` of the bundled compiler. Default: the installed package's. */
  readonly soljsonFile?: string;
  /** Other compilers of this machine. Default: the project's packages and the user's cache. */
  readonly shelf?: CompilerShelf;
  readonly environment?: NodeJS.ProcessEnv;
}

/**
 * Everything that running a project's Solidity tests takes. forge wants a compiler that it can execute, so a line that
 * starts Node with a script is written to `.tolbooth/forge`; paths reach it through the environment and need no quotes.
 * The compiler is the version that the project asks for where it is on this machine, else the bundled one.
 * @throws FORGE_NOT_FOUND, FILE_WRITE_FAILED
 */
export async function nodeForgeTools(project: Project, options: ForgeToolsOptions = {}): Promise<ForgeTools> {
  const program = forgeProgram(project.root, options.environment);
  const compiler = path.join(project.root, ".tolbooth", "forge", windows ? "solc.cmd" : "solc");
  await writeProgram(
    compiler,
    windows
      ? '@"%TOLBOOTH_NODE%" "%TOLBOOTH_FORGE_SOLC%" %*\r\n'
      : '#!/bin/sh\nexec "$TOLBOOTH_NODE" "$TOLBOOTH_FORGE_SOLC" "$@"\n',
  );
  const other = await wantedCompiler(project, options.shelf);
  return {
    program,
    compiler,
    environment: {
      TOLBOOTH_NODE: process.execPath,
      TOLBOOTH_FORGE_SOLC: options.solcScript ?? forgeSolcFile(),
      TOLBOOTH_SOLJSON: other?.soljsonFile ?? options.soljsonFile ?? soljsonFile(),
      TOLBOOTH_SOLC_VERSION: other ? undefined : BUNDLED_SOLC_LONG_VERSION,
      ...asPlainNode(),
    },
  };
}

async function wantedCompiler(
  project: Project,
  shelf: CompilerShelf | undefined,
): Promise<InstalledCompiler | undefined> {
  const wanted = project.wantedSolcVersion;
  if (wanted === undefined || wanted === BUNDLED_SOLC_VERSION) return undefined;
  const installed = await (shelf ?? nodeCompilerShelf()).installed(project);
  return installed.find(({ version }) => version === wanted);
}

/** Inside VS Code the program that runs us is Electron, which is plain Node when it is told so. */
export function asPlainNode(): Readonly<Record<string, string>> {
  return process.versions["electron"] === undefined ? {} : { ELECTRON_RUN_AS_NODE: "1" };
}

async function writeProgram(file: string, text: string): Promise<void> {
  const present = await readFile(file, "utf8").catch(() => undefined);
  const mode = (await stat(file).catch(() => undefined))?.mode ?? 0;
  if (present === text && (windows || (mode & 0o111) !== 0)) return;
  try {
    await replaceFile(file, text);
    await chmod(file, 0o755);
  } catch (error) {
    throw new TolboothError("FILE_WRITE_FAILED", { file, reason: reasonOf(error) }, error);
  }
}
