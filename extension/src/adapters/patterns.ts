import * as vscode from "vscode";
import {
  patternStatus,
  readAuditedPatterns,
  readAuditRecord,
  readSources,
  summariseAudit,
  type AuditedPatterns,
  type AuditRecord,
  type Host,
  type PatternStatus,
  type Project,
} from "@tolbooth/sdk";
import { createDriftAnalyser } from "@tolbooth/sdk/node";
import type { ExtensionHost } from "../host.js";
import { compilerPathOf, unsavedTexts } from "../language/documents.js";
import { bundledLibrariesOf, type ProjectService } from "./projects.js";

/** Milliseconds of quiet before a text is compared. The compiler's findings come first. */
const QUIET = 400;

/** What is known of a document's contracts. */
export interface ComparedDocument {
  /** The document's version that was compared. */
  readonly version: number;
  readonly statuses: readonly PatternStatus[];
}

/** Holds contracts against the audited sources, in a thread that starts with the first of them and is kept. */
export interface PatternService {
  /** What was found out last, of whichever text. */
  known(document: vscode.TextDocument): ComparedDocument | undefined;
  /** What the text is now. Waits for the comparison; `undefined` where it was typed on, or could not be made. */
  of(document: vscode.TextDocument): Promise<ComparedDocument | undefined>;
  /** Compares a text when it has been quiet for a moment. */
  textChanged(document: vscode.TextDocument): void;
  documentClosed(document: vscode.TextDocument): void;
  /**
   * All contracts of a project, with what is not saved yet.
   * @throws TolboothError DRIFT_STOPPED; OPERATION_CANCELLED; PROJECT_EMPTY and whatever reading its sources throws
   */
  ofProject(project: Project, signal?: AbortSignal): Promise<readonly PatternStatus[]>;
  /** An audited source by its import path. */
  auditedText(unit: string): Promise<string | undefined>;
  /** What was checked of a pattern, with which result, in a sentence or two. */
  checkedWords(pattern: string): Promise<string>;
  /** A document was compared. */
  readonly onDidCompare: vscode.Event<vscode.TextDocument>;
  dispose(): void;
}

interface Running {
  readonly version: number;
  readonly controller: AbortController;
  readonly result: Promise<ComparedDocument | undefined>;
}

export function createPatternService(
  extension: ExtensionHost,
  host: Host,
  projects: ProjectService,
): PatternService {
  const { context, log } = extension;
  const libraries = bundledLibrariesOf(context);
  const analyser = createDriftAnalyser(
    vscode.Uri.joinPath(context.extensionUri, "extension", "dist", "drift-worker.mjs").fsPath,
  );
  const compared = new Map<string, ComparedDocument>();
  const waiting = new Map<string, ReturnType<typeof setTimeout>>();
  const running = new Map<string, Running>();
  const didCompare = new vscode.EventEmitter<vscode.TextDocument>();
  let reading: Promise<AuditedPatterns> | undefined;

  const audited = (): Promise<AuditedPatterns> => {
    reading ??= readAuditedPatterns(host.files, libraries).catch((error: unknown) => {
      reading = undefined;
      throw error;
    });
    return reading;
  };

  const statusesIn = async (
    project: Project,
    entries: readonly string[] | undefined,
    overlay: Map<string, string>,
    signal: AbortSignal | undefined,
  ): Promise<readonly PatternStatus[]> => {
    const sources = await readSources(host.files, project, { ...(entries && { entries }), overlay, signal });
    return await patternStatus({
      ...{ files: host.files, sources, libraries, signal, audited: await audited() },
      analyse: (input, stop) => analyser.analyse(input, stop),
    });
  };

  const work = async (
    document: vscode.TextDocument,
    path: string,
    signal: AbortSignal,
  ): Promise<ComparedDocument | undefined> => {
    const { version } = document;
    try {
      const project = await projects.of(document.isUntitled ? vscode.Uri.file(path) : document.uri);
      const overlay = unsavedTexts().set(path, document.getText());
      const statuses = await statusesIn(project, [path], overlay, signal);
      // The newest text wins; one that was typed meanwhile has its own turn.
      if (signal.aborted || document.isClosed || document.version !== version) return undefined;
      const result = { version, statuses: statuses.filter((one) => one.path === path) };
      compared.set(document.uri.toString(), result);
      didCompare.fire(document);
      return result;
    } catch (error) {
      if (!signal.aborted) log.warn(error instanceof Error ? error.message : String(error));
      return undefined;
    }
  };

  const stop = (key: string): void => {
    clearTimeout(waiting.get(key));
    waiting.delete(key);
    running.get(key)?.controller.abort();
    running.delete(key);
  };

  const compare = (document: vscode.TextDocument): Promise<ComparedDocument | undefined> => {
    const key = document.uri.toString();
    const path = compilerPathOf(document);
    const before = running.get(key);
    if (before?.version === document.version) return before.result;
    stop(key);
    if (path === undefined || document.isClosed) return Promise.resolve(undefined);
    const controller = new AbortController();
    const result = work(document, path, controller.signal).finally(() => {
      if (running.get(key)?.controller === controller) running.delete(key);
    });
    running.set(key, { version: document.version, controller, result });
    return result;
  };

  return {
    known: (document) => compared.get(document.uri.toString()),
    async of(document) {
      const known = compared.get(document.uri.toString());
      return known?.version === document.version ? known : await compare(document);
    },
    textChanged(document) {
      const key = document.uri.toString();
      stop(key);
      const timer = setTimeout(() => {
        waiting.delete(key);
        void compare(document);
      }, QUIET);
      waiting.set(key, timer);
    },
    documentClosed(document) {
      stop(document.uri.toString());
      compared.delete(document.uri.toString());
    },
    ofProject: (project, signal) => statusesIn(project, undefined, unsavedTexts(), signal),
    auditedText: async (unit) => (await audited()).audited[unit]?.text,
    async checkedWords(pattern) {
      const folder = libraries.find(({ prefix }) => prefix === "@tolbooth/sdk/")?.folder ?? "";
      return checkedWords(await readAuditRecord(host.files, folder, pattern));
    },
    onDidCompare: didCompare.event,
    dispose() {
      for (const key of [...waiting.keys(), ...running.keys()]) stop(key);
      didCompare.dispose();
      void analyser.dispose();
    },
  };
}

function checkedWords(record: AuditRecord | undefined): string {
  if (!record) return vscode.l10n.t("There is no audit record of it.");
  const { tests, mutants, invariants, independentReviews } = summariseAudit(record);
  const machines = vscode.l10n.t(
    "Checked by machines: {0} tests, {1} invariants, {2} small changes noticed and {3} not.",
    ...[tests, invariants, mutants.killed, mutants.survived],
  );
  const people =
    independentReviews === 0
      ? vscode.l10n.t("No independent review yet.")
      : vscode.l10n.t("Independent reviews: {0}.", independentReviews);
  return `${machines} ${people}`;
}
