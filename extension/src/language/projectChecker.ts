import * as path from "node:path";
import * as vscode from "vscode";
import { isSkippedSource, listOwnSources, type Project } from "@tolbooth/sdk";
import type { CompilerRun } from "../adapters/compilers.js";
import { isTolboothError } from "../commands/showFailure.js";
import type { ExtensionHost, Services } from "../host.js";
import { unsavedTexts, uriOf } from "./documents.js";
import { diagnosticsOf, type DiagnosticsByFile } from "./findings.js";

/** A whole pass waits this much longer than a quick one: it is for what one file's edit did to the others. */
const wholePassFactor = 4;

/** And at least this many milliseconds, so that it does not begin between two key presses. */
const wholePassRest = 500;

/** What a checker tells, and asks of, the engine that made it. */
export interface CheckerSurroundings {
  /** Paths of the project's open documents. */
  documentsOf(project: Project): Promise<string[]>;
  /** A pass begins, or ends. */
  busy(working: boolean): void;
  /** The compiler could be asked: findings, or none, are shown. */
  succeeded(project: Project): void;
  /** The compiler could not be asked, for a reason that is no finding in a Solidity file. */
  failed(error: unknown): void;
}

/**
 * Keeps the findings of one project, at three speeds. With every key press the grammar of that one text is looked at. A
 * quick pass gives the findings of the files that were just edited, while somebody types. A whole pass checks every file
 * of the project and has the last word.
 */
export class ProjectChecker implements vscode.Disposable {
  private readonly collection: vscode.DiagnosticCollection;
  private shown: DiagnosticsByFile = new Map();
  private readonly edited = new Set<string>();
  private quickTimer: NodeJS.Timeout | undefined;
  private wholeTimer: NodeJS.Timeout | undefined;
  /** Counts changes. A result for an older text than the one on the screen is thrown away. */
  private generation = 0;
  private disposed = false;

  constructor(
    private readonly extension: ExtensionHost,
    private readonly services: Services,
    private current: Project,
    private readonly surroundings: CheckerSurroundings,
  ) {
    this.collection = vscode.languages.createDiagnosticCollection("tolbooth");
  }

  get project(): Project {
    return this.current;
  }

  /** The configuration changed: same folder, new rules. */
  replaceProject(project: Project): void {
    this.current = project;
    this.services.compilers.filesChanged();
    this.scheduleWhole(0);
  }

  /** Somebody types in `file`. */
  textChanged(file: string): void {
    this.generation += 1;
    this.edited.add(file);
    const scope = vscode.Uri.file(this.current.root);
    if (!this.extension.settings.diagnosticsOnType(scope)) return;
    const delay = this.extension.settings.diagnosticsDelay(scope);
    clearTimeout(this.quickTimer);
    this.quickTimer = setTimeout(() => void this.quickPass(), delay);
    this.scheduleWhole(Math.max(delay * wholePassFactor, wholePassRest));
    void this.parse(file);
  }

  /** Something is different on the disk, or a document was opened or closed: check everything soon. */
  filesChanged(): void {
    this.generation += 1;
    this.services.compilers.filesChanged();
    this.scheduleWhole(100);
  }

  /** A document was opened: its own findings come first, while the whole project is still being checked. */
  documentOpened(file: string): void {
    this.filesChanged();
    this.edited.add(file);
    clearTimeout(this.quickTimer);
    this.quickTimer = setTimeout(() => void this.quickPass(), 0);
  }

  /** Checks everything now; resolves when the findings are shown, or when the signal was given. */
  async checkNow(signal?: AbortSignal): Promise<void> {
    clearTimeout(this.quickTimer);
    clearTimeout(this.wholeTimer);
    await this.wholePass(signal);
  }

  /** A build has findings of its own, on saved texts: show them unless somebody has typed since. */
  showBuild(run: CompilerRun): void {
    if (unsavedTexts().size === 0) void this.show(run, "whole", this.generation);
  }

  dispose(): void {
    this.disposed = true;
    clearTimeout(this.quickTimer);
    clearTimeout(this.wholeTimer);
    this.collection.dispose();
  }

  private scheduleWhole(delay: number): void {
    clearTimeout(this.wholeTimer);
    this.wholeTimer = setTimeout(() => void this.wholePass(), delay);
  }

  /**
   * Shows what is wrong with the grammar of a text. While something is, the compiler would find nothing else, so the
   * quick pass is not needed.
   */
  private async parse(file: string): Promise<void> {
    const { generation } = this;
    const text = unsavedTexts().get(file);
    if (text === undefined) return;
    try {
      const run = await this.services.compilers.parse(this.current, file, text);
      if (this.disposed || generation !== this.generation || run.compilation.ok) return;
      clearTimeout(this.quickTimer);
      await this.show(run, "quick", generation);
    } catch (error) {
      // The quick pass asks the same worker, and tells.
      this.extension.log.debug(`parse: ${error instanceof Error ? error.message : String(error)}`);
    }
  }

  private async quickPass(): Promise<void> {
    await this.pass("quick");
  }

  private async wholePass(signal?: AbortSignal): Promise<void> {
    if (await this.pass("whole", signal)) this.edited.clear();
  }

  /** What a pass checks. A whole pass includes open files that are not among the project's sources: tests, new texts. */
  private async entriesOf(kind: "quick" | "whole", overlay: ReadonlyMap<string, string>): Promise<string[]> {
    const { files } = this.services.host;
    const asked = kind === "quick" ? [...this.edited] : await this.surroundings.documentsOf(this.current);
    const entries = new Set(kind === "quick" ? [] : await listOwnSources(files, this.current));
    for (const file of asked) {
      // The project's build does not look at it either, and may well not be able to.
      if (isSkippedSource(this.current, file)) continue;
      // VS Code keeps a closed document for a while, so a file that was deleted may still look open.
      if (overlay.has(file) || (await files.stat(file))) entries.add(file);
    }
    return [...entries];
  }

  /** Whether its findings are the ones shown now. */
  private async pass(kind: "quick" | "whole", signal?: AbortSignal): Promise<boolean> {
    const { generation } = this;
    const begin = performance.now();
    this.surroundings.busy(true);
    try {
      const overlay = unsavedTexts();
      const entries = await this.entriesOf(kind, overlay);
      if (entries.length === 0) {
        if (kind === "whole") this.publish(new Map());
        return true;
      }
      const run = await this.services.compilers.check(this.current, {
        entries,
        overlay,
        quick: kind === "quick",
        signal,
      });
      this.extension.log.debug(
        `${kind} pass over ${run.sources.sources.size} files: ${(performance.now() - begin).toFixed(0)} ms, ` +
          `${run.compilation.milliseconds.toFixed(0)} ms of them in the compiler`,
      );
      if (this.disposed || generation !== this.generation) return false;
      // The whole pass, which follows, says what is wrong with the other files and whether these are right.
      if (run.compilation.inconclusive) return false;
      if (!(await this.show(run, kind, generation))) return false;
      this.surroundings.succeeded(this.current);
      return true;
    } catch (error) {
      // A newer pass took this one's place, or the window is closing.
      const cancelled = isTolboothError(error) && error.code === "OPERATION_CANCELLED";
      if (!cancelled && !this.disposed) this.surroundings.failed(error);
      return false;
    } finally {
      this.surroundings.busy(false);
    }
  }

  /** Whether they are shown: not when something has changed since `generation`. */
  private async show(run: CompilerRun, kind: "quick" | "whole", generation: number): Promise<boolean> {
    const scope = vscode.Uri.file(this.current.root);
    const found = await this.ofThisProject(
      diagnosticsOf(run, { includeLibraries: this.extension.settings.diagnosticsIncludeLibraries(scope) }),
    );
    if (this.disposed || generation !== this.generation) return false;
    this.publish(kind === "whole" ? found : mergeQuick(this.shown, found, run));
    return true;
  }

  private publish(next: DiagnosticsByFile): void {
    const files = new Set([...this.shown.keys(), ...next.keys()]);
    this.shown = next;
    this.collection.set([...files].map((file) => [uriOf(file), next.get(file)]));
  }

  /** A file that belongs to another project (one inside this one's folder, say) has its findings from there. */
  private async ofThisProject(found: DiagnosticsByFile): Promise<DiagnosticsByFile> {
    const mine: DiagnosticsByFile = new Map();
    for (const [file, diagnostics] of found) {
      const owner = await this.services.projects.of(vscode.Uri.file(file)).catch(() => undefined);
      const nested = owner !== undefined && owner.root.startsWith(this.current.root + path.sep);
      if (!nested) mine.set(file, diagnostics);
    }
    return mine;
  }
}

/** What to show after a quick pass: it speaks of its entries alone. The rest keeps what the last whole pass found. */
function mergeQuick(shown: DiagnosticsByFile, found: DiagnosticsByFile, run: CompilerRun): DiagnosticsByFile {
  const next = new Map(shown);
  for (const unit of run.sources.entries) {
    const file = run.sources.sources.get(unit)?.path;
    if (file === undefined) continue;
    const diagnostics = found.get(file);
    if (diagnostics) next.set(file, diagnostics);
    else next.delete(file);
  }
  return next;
}
