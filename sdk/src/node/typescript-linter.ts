import { createRequire } from "node:module";
import path from "node:path";
import type ts from "typescript";
import { LineStarts } from "../language/line-starts.js";
import { applySuppressions } from "../lint/apply-suppressions.js";
import type { LintInput, LintResult } from "../lint/types.js";
import type { TypeScript } from "../lint/typescript/carried.js";
import { lintTypeScript } from "../lint/typescript/lint-program.js";

/** A program that grows with the files that were looked at, so that the next text of one costs little. */
interface Service {
  readonly typescript: TypeScript;
  readonly service: ts.LanguageService;
  readonly files: Set<string>;
}

/**
 * Lints TypeScript with the compiler of the project that it stands in. Options are those of the nearest tsconfig.json;
 * plug-ins that it names are not loaded.
 */
export class TypeScriptLinter {
  private readonly services = new Map<string, Service>();
  /** Texts that are not on the disk as they are given, with their versions. */
  private readonly texts = new Map<string, { text: string; version: number }>();
  /** Which of them hold now: files that were given before may have changed on the disk since. */
  private given: ReadonlySet<string> = new Set();

  /** @param fallback The module's file for projects that have none; default: the SDK's own. */
  constructor(private readonly fallback: string | undefined) {}

  /** @throws where no module `typescript` is found */
  lint({ path: name, text, imports = [] }: LintInput): LintResult {
    const file = path.resolve(name);
    const texts = [...imports, { path: file, text }];
    this.given = new Set(texts.map((one) => slashed(path.resolve(one.path))));
    for (const one of texts) this.keep(path.resolve(one.path), one.text);
    const { typescript, service, files } = this.serviceFor(file);
    files.add(slashed(file));
    const program = service.getProgram();
    const source = program?.getSourceFile(slashed(file));
    if (!program || !source) return { findings: [] };
    const findings = lintTypeScript(typescript, program, source);
    return { findings: applySuppressions(text, findings, new LineStarts(text)) };
  }

  private keep(file: string, text: string): void {
    const key = slashed(file);
    const known = this.texts.get(key);
    if (known?.text !== text) this.texts.set(key, { text, version: (known?.version ?? 0) + 1 });
  }

  private textOf(name: string): { text: string; version: number } | undefined {
    return this.given.has(name) ? this.texts.get(name) : undefined;
  }

  private serviceFor(file: string): Service {
    const module = this.moduleFor(file);
    const typescript = createRequire(import.meta.url)(module) as TypeScript;
    const config = typescript.findConfigFile(path.dirname(file), (one) => typescript.sys.fileExists(one));
    const key = `${module}\n${config ?? path.dirname(file)}`;
    let service = this.services.get(key);
    if (!service) {
      service = this.start(typescript, config, path.dirname(config ?? file));
      this.services.set(key, service);
    }
    return service;
  }

  /** The project's own compiler, else the one that was named, else the SDK's. */
  private moduleFor(file: string): string {
    try {
      return createRequire(file).resolve("typescript");
    } catch {
      return this.fallback ?? createRequire(import.meta.url).resolve("typescript");
    }
  }

  private start(typescript: TypeScript, config: string | undefined, folder: string): Service {
    const { sys } = typescript;
    const files = new Set<string>();
    const options = optionsOf(typescript, config);
    const host: ts.LanguageServiceHost = {
      getCompilationSettings: () => options,
      getScriptFileNames: () => [...files],
      getScriptVersion: (name) => {
        const given = this.textOf(name);
        return given
          ? `given ${String(given.version)}`
          : `disk ${String(sys.getModifiedTime?.(name)?.getTime())}`;
      },
      getScriptSnapshot: (name) => {
        const text = this.textOf(name)?.text ?? sys.readFile(name);
        return text === undefined ? undefined : typescript.ScriptSnapshot.fromString(text);
      },
      getCurrentDirectory: () => folder,
      getDefaultLibFileName: (settings) => typescript.getDefaultLibFilePath(settings),
      fileExists: (name) => this.given.has(name) || sys.fileExists(name),
      readFile: (name) => this.textOf(name)?.text ?? sys.readFile(name),
      directoryExists: (name) => sys.directoryExists(name),
      getDirectories: (name) => sys.getDirectories(name),
      ...(sys.realpath && { realpath: sys.realpath }),
    };
    return { typescript, service: typescript.createLanguageService(host), files };
  }
}

const slashed = (file: string): string => file.replaceAll("\\", "/");

function optionsOf(typescript: TypeScript, config: string | undefined): ts.CompilerOptions {
  const { ModuleKind, ModuleResolutionKind, ScriptTarget, sys } = typescript;
  const needed: ts.CompilerOptions = { noEmit: true, skipLibCheck: true };
  if (config !== undefined) {
    const read = typescript.readConfigFile(config, (name) => sys.readFile(name));
    // Only its options count: which files it names, need not be looked for.
    const json: unknown = read.config && { ...(read.config as object), files: [], include: [] };
    const parsed = typescript.parseJsonConfigFileContent(json ?? {}, sys, path.dirname(config));
    return { ...parsed.options, ...needed };
  }
  return {
    module: ModuleKind.NodeNext,
    moduleResolution: ModuleResolutionKind.NodeNext,
    target: ScriptTarget.ES2022,
    strict: true,
    types: [],
    ...needed,
  };
}
