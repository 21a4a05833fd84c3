/** A window that a script drives with mouse and keyboard, for user-interface tests and pictures. */
import { mkdir, mkdtemp, rm } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import type { Page } from "playwright-core";
import { findBrowser } from "./browser.js";
import { logFiles, openBrowserWindow } from "./browserWindow.js";
import { registerCleanUp } from "./cleanup.js";
import { installServerHost } from "./install.js";
import { newLogFolder } from "./logs.js";
import { projectRoot } from "./paths.js";
import { startServer } from "./server.js";
import { writeUserSettings, type Settings, type Trust } from "./settings.js";

export interface OpenEditorOptions {
  /** Absolute path of the folder to open. Take a copy: see `temporaryWorkspace`. */
  readonly workspace: string;
  /** The extension's folder; the repository's root where it is left out. */
  readonly extensionDevelopmentPath?: string;
  /** `trusted` where it is left out. */
  readonly trust?: Trust;
  /** User settings over the harness's own. */
  readonly settings?: Settings;
  /** Reaches the extension host. */
  readonly environment?: Readonly<Record<string, string>>;
}

export interface Editor {
  readonly page: Page;
  /** Errors in the page's console so far. */
  readonly consoleErrors: readonly string[];
  /** The window's logs, for a test that failed. */
  readonly logFolder: string;
  /** What VS Code keeps of this window on the server's side: state, logs, settings. */
  readonly dataFolder: string;
  /**
   * Takes a picture, 1440 × 900, into the folder that `TOLBOOTH_SCREENSHOTS` names.
   *
   * @param name - file name without its ending
   * @returns the picture's path
   */
  screenshot(name: string): Promise<string>;
  /** Ends the window, the server and everything they started. */
  close(): Promise<void>;
}

/** Every window and so every picture has this size. */
export const windowSize = { width: 1440, height: 900 } as const;

/** Names the folder for the pictures; `.vscode-test/screenshots` where it is not set. */
export const screenshotsVariable = "TOLBOOTH_SCREENSHOTS";

/** The windows that are open now, each with a way to take a picture before it closes. */
const openWindows = new Set<() => void>();

/** Takes a picture of every open window into its log folder. Called when a test fails, before its clean-up. */
export function pictureOpenWindows(): void {
  for (const picture of openWindows) picture();
}

function screenshotsFolder(): string {
  return path.resolve(
    projectRoot,
    process.env[screenshotsVariable] ?? path.join(".vscode-test", "screenshots"),
  );
}

/** Opens a window on a folder and waits until the workbench is there. */
export async function openEditor(options: OpenEditorOptions): Promise<Editor> {
  const progress = (line: string): void => console.log(line);
  const host = await installServerHost(progress);
  const browserExecutable = await findBrowser(host.nodeExecutable, progress);
  const logFolder = await newLogFolder("window");
  const dataFolder = await mkdtemp(path.join(os.tmpdir(), "tolbooth-editor-"));
  const removeData = registerCleanUp(() => rm(dataFolder, { recursive: true, force: true, maxRetries: 3 }));
  const userDataFolder = path.join(dataFolder, "user-data");
  const closers: (() => Promise<void>)[] = [removeData];
  const close = async (): Promise<void> => {
    for (const closeOne of closers.splice(0).reverse()) await closeOne();
  };
  try {
    await writeUserSettings(userDataFolder, options.trust ?? "trusted", options.settings);
    const files = logFiles(logFolder);
    const server = await startServer(host, {
      userDataFolder,
      extensionsFolder: path.join(dataFolder, "extensions"),
      disableWorkspaceTrust: false,
      logFile: files.server,
      ...(options.environment ? { environment: options.environment } : {}),
    });
    closers.push(() => server.close());
    const window = await openBrowserWindow({
      browserExecutable,
      authority: server.authority,
      workspaceFolder: options.workspace,
      extensionDevelopmentPaths: [options.extensionDevelopmentPath ?? projectRoot],
      size: windowSize,
      logFile: files.window,
    });
    closers.push(() => window.close());
    const { page } = window;
    let pictured: Promise<unknown> = Promise.resolve();
    const picture = (): void => {
      const file = path.join(logFolder, `failed-${Date.now()}.png`);
      console.log(`The window at that moment: ${file}`);
      pictured = page.screenshot({ path: file, timeout: 10_000 }).catch(() => undefined);
    };
    openWindows.add(picture);
    closers.push(async () => {
      openWindows.delete(picture);
      await pictured;
    });
    await page.locator(".monaco-workbench .part.editor").waitFor({ timeout: 60_000 });
    // The explorer shows the folder once the remote connection stands.
    await page.locator(".monaco-workbench .statusbar-item").first().waitFor({ timeout: 60_000 });
    return {
      page,
      consoleErrors: window.consoleErrors,
      logFolder,
      dataFolder,
      async screenshot(name) {
        const folder = screenshotsFolder();
        await mkdir(folder, { recursive: true });
        const file = path.join(folder, `${name}.png`);
        await page.screenshot({ path: file, animations: "disabled", caret: "hide" });
        return file;
      },
      close,
    };
  } catch (error) {
    await close();
    const message = error instanceof Error ? error.message : String(error);
    throw new Error(`${message}\nThe editor's logs: ${logFolder}`, { cause: error });
  }
}
