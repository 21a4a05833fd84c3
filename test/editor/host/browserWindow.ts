/** Opens a VS Code window: a page of headless Chromium on the running server. */
import { createWriteStream } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { chromium, type Page } from "playwright-core";
import { registerCleanUp } from "./cleanup.js";

export interface BrowserWindowOptions {
  readonly browserExecutable: string;
  /** `127.0.0.1:<port>` of the server. */
  readonly authority: string;
  /** Absolute path of the folder to open. */
  readonly workspaceFolder: string;
  readonly extensionDevelopmentPaths: readonly string[];
  /** The compiled suite; its `run()` is called when the window is ready. */
  readonly extensionTestsPath?: string;
  readonly size: { readonly width: number; readonly height: number };
  /** Where the page's console and the workbench's log go. */
  readonly logFile: string;
}

export interface BrowserWindow {
  readonly page: Page;
  /** Errors that the page's console has shown so far, without the ones every window shows here. */
  readonly consoleErrors: readonly string[];
  /** The suite's exit code, once the workbench reports it. Fails when the page crashes or closes before. */
  readonly testsEnded: Promise<number>;
  close(): Promise<void>;
}

/** What every window without a network and without native modules says, whatever the extension does. */
const knownNoise = [
  /net::ERR_(?:INTERNET_DISCONNECTED|NAME_NOT_RESOLVED|CONNECTION_REFUSED|ABORTED|NETWORK_CHANGED)/,
  /spdlog/,
  /Failed to load resource/,
  /vsda/,
  /\[otel\]|telemetry/i,
];

/** Drops the console colours and `%c` marks of the workbench. */
export function plainText(text: string): string {
  // eslint-disable-next-line no-control-regex -- the escape character is what is looked for
  return text.replace(/\u001b\[[0-9;]*m/g, "").replace(/%c|\s*(?:color|background):[^;]*;?/g, "");
}

function windowUrl(options: BrowserWindowOptions): string {
  const remote = (file: string): string =>
    `vscode-remote://${options.authority}${pathToFileURL(file).pathname}`;
  const payload: [string, string][] = [
    ...options.extensionDevelopmentPaths.map((folder): [string, string] => [
      "extensionDevelopmentPath",
      remote(folder),
    ]),
    ["skipWelcome", "true"],
    ["skipReleaseNotes", "true"],
  ];
  if (options.extensionTestsPath) payload.push(["extensionTestsPath", remote(options.extensionTestsPath)]);
  const url = new URL(`http://${options.authority}/`);
  url.searchParams.set("folder", pathToFileURL(options.workspaceFolder).pathname);
  url.searchParams.set("payload", JSON.stringify(payload));
  return url.href;
}

export async function openBrowserWindow(options: BrowserWindowOptions): Promise<BrowserWindow> {
  const log = createWriteStream(options.logFile);
  const browser = await chromium.launch({
    executablePath: options.browserExecutable,
    headless: true,
    // Our own clean-up ends it, in order: first the window, then the server.
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
    args: [
      "--no-sandbox",
      "--disable-gpu",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
    ],
  });
  const close = registerCleanUp(async () => {
    await browser.close();
    log.end();
  });
  try {
    const context = await browser.newContext({
      viewport: options.size,
      locale: "en-GB",
      reducedMotion: "reduce",
    });
    await context.grantPermissions(["clipboard-read", "clipboard-write"]);
    const page = await context.newPage();
    const consoleErrors: string[] = [];
    page.on("console", (message) => {
      const text = plainText(message.text());
      log.write(`${message.type()}: ${text}\n`);
      if (message.type() === "error" && !knownNoise.some((noise) => noise.test(text)))
        consoleErrors.push(text);
    });
    page.on("pageerror", (error) => {
      log.write(`page error: ${error.stack ?? error.message}\n`);
      consoleErrors.push(error.message);
    });
    const testsEnded = new Promise<number>((resolve, reject) => {
      page.once("crash", () => reject(new Error("The editor's page crashed.")));
      page.once("close", () => reject(new Error("The editor's page closed before the tests ended.")));
      void page.exposeFunction("codeAutomationExit", (code: number) => resolve(code));
    });
    // Whoever only drives the page does not wait for a suite.
    testsEnded.catch(() => undefined);
    await page.exposeFunction("codeAutomationLog", (type: string, parts: readonly unknown[]) => {
      log.write(`workbench ${type}: ${plainText(parts.map(String).join(" "))}\n`);
    });
    await page.goto(windowUrl(options), { waitUntil: "commit", timeout: 60_000 });
    return { page, consoleErrors, testsEnded, close };
  } catch (error) {
    await close();
    throw error;
  }
}

/** The log files of one window, side by side. */
export function logFiles(folder: string): { readonly server: string; readonly window: string } {
  return { server: path.join(folder, "server.log"), window: path.join(folder, "window.log") };
}
