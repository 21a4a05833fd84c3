/**
 * The composition root. It makes everything that lives as long as the extension, and owns every disposable.
 *
 * How things are registered, one table each:
 *
 * | what          | where                                                                                              |
 * |---------------|----------------------------------------------------------------------------------------------------|
 * | a command     | id in `ids.ts` `commands`; a file `commands/<name>.ts` with `export const run: CommandRun`;           |
 * |               | a line in `commands/index.ts` `commandTable`; title and category in package.json and package.nls.json |
 * | a view        | id in `ids.ts` `views`; a line in `views/index.ts` `viewTable`; its contribution in package.json       |
 * | a language    | a line in `language/index.ts` `languageFeatures`                                                      |
 * | a setting     | id in `ids.ts` `settingIds`; a reader in `settings.ts`; its contribution in package.json              |
 *
 * Start-up stays light: modules that activation loads import only types from the sdk. Values of the sdk (ethers,
 * the compiler) come with `services()`, or in a command's own file, which is loaded when the command first runs.
 */
import * as vscode from "vscode";
import type { Host } from "@tolbooth/sdk";
import type { CompilerService } from "./adapters/compilers.js";
import { createLog } from "./adapters/log.js";
import type { NetworkService } from "./adapters/networks.js";
import type { PatternService } from "./adapters/patterns.js";
import type { ProjectService } from "./adapters/projects.js";
import { registerCommands } from "./commands/index.js";
import { registerLanguageFeatures } from "./language/index.js";
import { createSettings, type Settings } from "./settings.js";
import { registerTasks } from "./tasks/index.js";
import { registerTestExplorer } from "./testing/index.js";
import { registerViews } from "./views/index.js";

/** What everything in the extension is given. */
export interface ExtensionHost {
  readonly context: vscode.ExtensionContext;
  /** The output channel "Tolbooth". Nothing secret or personal goes there. */
  readonly log: vscode.LogOutputChannel;
  readonly settings: Settings;
  /**
   * Everything that reads or starts something: the sdk's ports and the services over them. Made at the first call and
   * kept.
   * @throws TolboothError WORKSPACE_NOT_TRUSTED in a workspace that is not trusted, so that nothing can be read or
   * started there by mistake. `operation` names what was asked for, for that message.
   */
  services(operation: string): Promise<Services>;
  /** The services if something has already asked for them; for those who only watch. */
  startedServices(): Services | undefined;
  /** Fires once, when `services()` has made them. */
  readonly onDidStartServices: vscode.Event<Services>;
  /** Whether the workspace is trusted now. When trust is given, `vscode.workspace.onDidGrantWorkspaceTrust` fires. */
  isTrusted(): boolean;
  /** Disposed of when the extension stops, last first. */
  own<T extends vscode.Disposable>(disposable: T): T;
}

/** The sdk's ports and what the extension builds on them. */
export interface Services {
  /** The sdk's ports: files, log, secrets, trust, processes, clock. */
  readonly host: Host;
  readonly projects: ProjectService;
  readonly compilers: CompilerService;
  readonly networks: NetworkService;
  /** What the contracts have of the patterns, held against the audited sources. */
  readonly patterns: PatternService;
  /** Ends workers and the networks that this window started. */
  dispose(): Promise<void>;
}

let running: { extension: ExtensionHost; stop(): Promise<void> } | undefined;

/** Starts everything that does not need the workspace's trust; the rest starts at its first use. */
export function startExtension(context: vscode.ExtensionContext): ExtensionHost {
  const log = createLog(context.subscriptions);
  const servicesStarted = new vscode.EventEmitter<Services>();
  context.subscriptions.push(servicesStarted);
  let starting: Promise<Services> | undefined;
  let started: Services | undefined;
  const extension: ExtensionHost = {
    context,
    log,
    settings: createSettings(context.subscriptions),
    async services(operation) {
      const { createServices, notTrusted } = await import("./adapters/services.js");
      if (!vscode.workspace.isTrusted) throw notTrusted(operation);
      starting ??= Promise.resolve(createServices(extension)).then((services) => {
        started = services;
        servicesStarted.fire(services);
        return services;
      });
      return starting;
    },
    startedServices: () => started,
    onDidStartServices: servicesStarted.event,
    isTrusted: () => vscode.workspace.isTrusted,
    own(disposable) {
      context.subscriptions.push(disposable);
      return disposable;
    },
  };
  running = { extension, stop: async () => started?.dispose() };
  registerCommands(extension);
  registerLanguageFeatures(extension);
  registerViews(extension);
  registerTasks(extension);
  extension.own(registerTestExplorer(extension));
  return extension;
}

/** Ends what `services()` started. VS Code then disposes of the rest. */
export async function stopExtension(): Promise<void> {
  const stopping = running;
  running = undefined;
  await stopping?.stop();
}
