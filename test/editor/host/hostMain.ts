/** The executable's work: one suite, in one window of the VS Code server, and its exit code. */
import { mkdtemp, rm } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { parseArgs } from "node:util";
import { findBrowser } from "./browser.js";
import { logFiles, openBrowserWindow } from "./browserWindow.js";
import { endWithParent, registerCleanUp } from "./cleanup.js";
import { installServerHost } from "./install.js";
import { newLogFolder } from "./logs.js";
import { startServer } from "./server.js";

/** How long a suite may take, in seconds. `TOLBOOTH_EDITOR_TIMEOUT_SECONDS` sets another limit. */
const defaultLimitSeconds = 900;

interface HostArguments {
  readonly workspaceFolder: string;
  readonly extensionDevelopmentPaths: readonly string[];
  readonly extensionTestsPath: string;
  readonly userDataFolder: string | undefined;
  readonly extensionsFolder: string | undefined;
  readonly disableWorkspaceTrust: boolean;
}

/** Reads the arguments of desktop VS Code that matter here; others, such as `--disable-updates`, mean nothing here. */
export function readArguments(commandLine: readonly string[]): HostArguments {
  const { values, positionals } = parseArgs({
    args: [...commandLine],
    strict: false,
    allowPositionals: true,
    options: {
      extensionDevelopmentPath: { type: "string", multiple: true },
      extensionTestsPath: { type: "string" },
      "user-data-dir": { type: "string" },
      "extensions-dir": { type: "string" },
      "disable-workspace-trust": { type: "boolean" },
    },
  });
  const text = (name: string): string | undefined => {
    const value = values[name];
    return typeof value === "string" ? path.resolve(value) : undefined;
  };
  const extensionTestsPath = text("extensionTestsPath");
  const [workspace] = positionals;
  if (!extensionTestsPath || !workspace) {
    throw new Error(
      "Use: vscode-server-host.mjs FOLDER --extensionDevelopmentPath=FOLDER --extensionTestsPath=FILE",
    );
  }
  const developmentPaths = values["extensionDevelopmentPath"];
  return {
    workspaceFolder: path.resolve(workspace),
    extensionDevelopmentPaths: (Array.isArray(developmentPaths) ? developmentPaths : []).map((one) =>
      path.resolve(String(one)),
    ),
    extensionTestsPath,
    userDataFolder: text("user-data-dir"),
    extensionsFolder: text("extensions-dir"),
    disableWorkspaceTrust: values["disable-workspace-trust"] === true,
  };
}

function limitSeconds(): number {
  const wanted = Number(process.env["TOLBOOTH_EDITOR_TIMEOUT_SECONDS"]);
  return Number.isFinite(wanted) && wanted > 0 ? wanted : defaultLimitSeconds;
}

async function runSuite(asked: HostArguments, logFolder: string, dataFolder: string): Promise<number> {
  const progress = (line: string): void => console.log(line);
  const host = await installServerHost(progress);
  const browserExecutable = await findBrowser(host.nodeExecutable, progress);
  const files = logFiles(logFolder);
  const server = await startServer(host, {
    userDataFolder: asked.userDataFolder ?? path.join(dataFolder, "user-data"),
    extensionsFolder: asked.extensionsFolder ?? path.join(dataFolder, "extensions"),
    disableWorkspaceTrust: asked.disableWorkspaceTrust,
    logFile: files.server,
  });
  const window = await openBrowserWindow({
    browserExecutable,
    authority: server.authority,
    workspaceFolder: asked.workspaceFolder,
    extensionDevelopmentPaths: asked.extensionDevelopmentPaths,
    extensionTestsPath: asked.extensionTestsPath,
    size: { width: 1440, height: 900 },
    logFile: files.window,
  });
  let timer: NodeJS.Timeout | undefined;
  try {
    const seconds = limitSeconds();
    const code = await Promise.race([
      window.testsEnded,
      server.ended.then((serverCode) => {
        throw new Error(`The VS Code server ended with code ${serverCode} before the tests did.`);
      }),
      new Promise<never>((_resolve, reject) => {
        const message = `The suite did not end within ${seconds} s (TOLBOOTH_EDITOR_TIMEOUT_SECONDS sets the limit).`;
        timer = setTimeout(() => reject(new Error(message)), seconds * 1_000);
      }),
    ]);
    if (code !== 0) showErrors(window.consoleErrors);
    return code;
  } catch (error) {
    showErrors(window.consoleErrors);
    throw error;
  } finally {
    clearTimeout(timer);
    await window.close();
    await server.close();
  }
}

function showErrors(consoleErrors: readonly string[]): void {
  if (consoleErrors.length === 0) return;
  console.error(
    `Errors in the editor's console (the last ${Math.min(consoleErrors.length, 10)} of ${consoleErrors.length}):`,
  );
  for (const line of consoleErrors.slice(-10)) console.error(`  ${line}`);
}

/** @returns The suite's exit code; 1 when it could not be run to its end. */
export async function main(commandLine: readonly string[]): Promise<number> {
  endWithParent();
  const logFolder = await newLogFolder("suite");
  const dataFolder = await mkdtemp(path.join(os.tmpdir(), "tolbooth-editor-"));
  const removeData = registerCleanUp(() => rm(dataFolder, { recursive: true, force: true, maxRetries: 3 }));
  try {
    const code = await runSuite(readArguments(commandLine), logFolder, dataFolder);
    if (code !== 0) console.error(`The editor's logs: ${logFolder}`);
    return code;
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    console.error(`The editor's logs: ${logFolder}`);
    return 1;
  } finally {
    await removeData();
  }
}
