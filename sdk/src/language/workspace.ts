import { Program } from "./model/program.js";
import { builtinFile, builtinPath } from "./model/builtins.js";
import { parseFile, type ParsedFile } from "./parsed-file.js";

/**
 * The texts of a project and of the libraries that it imports, by absolute path. Trees are made when they are asked for
 * and kept while their text stays; names are resolved anew after a change, and only those that somebody asks about.
 */
export class LanguageWorkspace {
  private readonly texts = new Map<string, { readonly text: string; readonly own: boolean }>();
  private readonly trees = new Map<string, ParsedFile>();
  private readonly targets = new Map<string, ReadonlyMap<string, string>>();
  private current: Program | undefined;

  /** Sets or removes a text. `own` tells the project's files from those of its libraries. */
  setText(path: string, text: string | undefined, own = true): void {
    const known = this.texts.get(path);
    if (known?.text === text && (text === undefined || known?.own === own)) return;
    if (text === undefined) this.texts.delete(path);
    else this.texts.set(path, { text, own });
    if (known?.text !== text) this.trees.delete(path);
    this.current = undefined;
  }

  /** Says where the imports of a file lead: from what an import says to an absolute path, as the build resolves it. */
  setImports(path: string, targets: ReadonlyMap<string, string>): void {
    const known = this.targets.get(path);
    const same = known?.size === targets.size && [...targets].every(([key, to]) => known.get(key) === to);
    if (same) return;
    this.targets.set(path, targets);
    this.current = undefined;
  }

  /** Where an import of a file leads, as the build has it. */
  importTarget(path: string, importPath: string): string | undefined {
    return this.targets.get(path)?.get(importPath);
  }

  textOf(path: string): string | undefined {
    return this.texts.get(path)?.text;
  }

  /** Whether a file belongs to the project itself, so that it may be changed. */
  isOwn(path: string): boolean {
    return this.texts.get(path)?.own ?? false;
  }

  /** The paths of all texts, the project's own first. */
  paths(): string[] {
    const own: string[] = [];
    const libraries: string[] = [];
    for (const [path, one] of this.texts) (one.own ? own : libraries).push(path);
    return [...own, ...libraries];
  }

  /** The tree of a text. */
  file(path: string): ParsedFile | undefined {
    if (path === builtinPath) return builtinFile();
    const known = this.trees.get(path);
    if (known) return known;
    const text = this.texts.get(path)?.text;
    if (text === undefined) return undefined;
    const tree = parseFile(path, text);
    this.trees.set(path, tree);
    return tree;
  }

  /** Another workspace with the same texts and trees, to try something on. */
  copy(): LanguageWorkspace {
    const copy = new LanguageWorkspace();
    for (const [path, one] of this.texts) copy.texts.set(path, one);
    for (const [path, tree] of this.trees) copy.trees.set(path, tree);
    for (const [path, targets] of this.targets) copy.targets.set(path, targets);
    return copy;
  }

  /** The files as they see one another now. */
  get program(): Program {
    return (this.current ??= new Program({
      file: (path) => this.file(path),
      importTarget: (importer, importPath) => this.importTarget(importer, importPath),
    }));
  }
}
