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

/** What every window here says without a network and without native modules, whatever the extension does. */
const knownNoise = [
  /native-watchdog/,
  /open-vsx\.org|getaddrinfo|net::ERR_(?:NAME_NOT_RESOLVED|INTERNET_DISCONNECTED|NETWORK_CHANGED)/,
  /service ?worker/i,
  /authentication provider 'github'/,
  /A bad HTTP response code \(404\) was received when fetching the script/,
  /^Failed to load resource: the server responded with a status of 404/,
];

/** Drops the console colours and `%c` marks of the workbench. */
export function plainText(text: string): string {
  return text
    .replace(/\u001b\[[0-9;]*m/g, "")
    .replace(/%c/g, "")
    .replace(/\s*\b(?:color|background|font-[a-z]+):\s*[#\w]*;?/g, "")
    .trim();
}

function windowUrl(options: BrowserWindowOptions): string {
  const url = new URL(`http://${options.authority}/`);
  url.searchParams.set("folder", pathToFileURL(options.workspaceFolder).pathname);
  url.searchParams.set(
    "payload",
    JSON.stringify([
      ["skipWelcome", "true"],
      ["skipReleaseNotes", "true"],
    ]),
  );
  return url.href;
}

/**
 * Names the extension and its suite to the workbench, in the configuration that the page carries.
 *
 * The page's address could name them too, but only with the server's flag `--enable-smoke-test-driver`, and under that
 * flag the workbench shows no notification: a test would never see what a person sees.
 */
async function addDevelopmentOptions(page: Page, options: BrowserWindowOptions): Promise<void> {
  const remote = (file: string): object => ({
    scheme: "vscode-remote",
    authority: options.authority,
    path: pathToFileURL(file).pathname,
  });
  const developmentOptions = {
    extensions: options.extensionDevelopmentPaths.map(remote),
    ...(options.extensionTestsPath ? { extensionTestsPath: remote(options.extensionTestsPath) } : {}),
  };
  // Edited as soon as it is parsed, which is before the workbench's scripts, further down the page, read it.
  // Answering the request with an edited page does not work: to Chromium it would not come from this machine, and
  // such a page may not open connections to it.
  await page.addInitScript((added) => {
    if (window !== window.top) return;
    const observer = new MutationObserver(() => {
      const element = document.getElementById("vscode-workbench-web-configuration");
      const settings = element?.getAttribute("data-settings");
      if (!element || !settings) return;
      observer.disconnect();
      const configuration = JSON.parse(settings) as { developmentOptions?: object };
      configuration.developmentOptions = { ...configuration.developmentOptions, ...added };
      element.setAttribute("data-settings", JSON.stringify(configuration));
    });
    observer.observe(document, { childList: true, subtree: true });
  }, developmentOptions);
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
    await addDevelopmentOptions(page, options);
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
