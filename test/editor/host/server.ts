/** Starts and ends the VS Code server. */
import { spawn, type ChildProcess } from "node:child_process";
import { createWriteStream } from "node:fs";
import { mkdir } from "node:fs/promises";
import path from "node:path";
import { registerCleanUp } from "./cleanup.js";
import type { InstalledHost } from "./install.js";

export interface ServerOptions {
  /**
   * VS Code's user data folder. code-server keeps the user settings here, in `User/settings.json`, and not in the
   * browser's storage as plain VS Code for the Web does; so a file written before the start is what the window reads.
   * Machine settings are in `Machine/settings.json`; application settings, such as workspace trust, do not work there.
   */
  readonly userDataFolder: string;
  readonly extensionsFolder: string;
  /** Every workspace counts as trusted, as with desktop VS Code's flag of the same name. */
  readonly disableWorkspaceTrust: boolean;
  /** Where the server's own output goes. */
  readonly logFile: string;
  /** Reaches the extension host, and so the extension and its tests. */
  readonly environment?: Readonly<Record<string, string>>;
}

export interface RunningServer {
  /** `127.0.0.1:<port>`: both the address and the authority of the window's `vscode-remote:` URIs. */
  readonly authority: string;
  /** Settles when the server ends, asked or not. */
  readonly ended: Promise<number | null>;
  close(): Promise<void>;
}

const startLimitMs = 60_000;

/** Variables of an editor that this test may itself have been started from; the server would take them for its own. */
const foreignVariable = /^(VSCODE_|ELECTRON_|CODE_SERVER_|NODE_OPTIONS$)/;

function serverEnvironment(extra: Readonly<Record<string, string>> = {}): NodeJS.ProcessEnv {
  const inherited = Object.entries(process.env).filter(([name]) => !foreignVariable.test(name));
  return { ...Object.fromEntries(inherited), ...extra };
}

/** Ends a server and its extension hosts and terminals, which share its process group. */
async function endProcessGroup(child: ChildProcess, ended: Promise<unknown>): Promise<void> {
  const { pid } = child;
  if (pid === undefined) return;
  const send = (signal: NodeJS.Signals): void => {
    try {
      if (process.platform === "win32")
        spawn("taskkill", ["/pid", String(pid), "/T", "/F"], { stdio: "ignore" });
      else process.kill(-pid, signal);
    } catch {
      // Already gone, which is what was wanted.
    }
  };
  send("SIGTERM");
  await Promise.race([ended, new Promise((resolve) => setTimeout(resolve, 3_000).unref())]);
  // Not only when the time was up: a child of the server may outlive it.
  send("SIGKILL");
}

/** Starts the server on a free port of 127.0.0.1 and waits until it listens. */
export async function startServer(host: InstalledHost, options: ServerOptions): Promise<RunningServer> {
  await mkdir(path.dirname(options.logFile), { recursive: true });
  const log = createWriteStream(options.logFile);
  const child = spawn(
    host.nodeExecutable,
    [
      host.serverMain,
      "--host=127.0.0.1",
      "--port=0",
      "--without-connection-token",
      "--accept-server-license-terms",
      "--telemetry-level=off",
      `--server-data-dir=${options.userDataFolder}`,
      `--user-data-dir=${options.userDataFolder}`,
      `--extensions-dir=${options.extensionsFolder}`,
      ...(options.disableWorkspaceTrust ? ["--disable-workspace-trust"] : []),
      // Should this process be killed outright: the browser goes with it, and some minutes later the server ends by
      // itself. Without that delay it would end as soon as a suite has, before the page could say with which code.
      "--enable-remote-auto-shutdown",
      "--reconnection-grace-time=5",
    ],
    {
      detached: process.platform !== "win32",
      env: serverEnvironment(options.environment),
      stdio: ["ignore", "pipe", "pipe"],
    },
  );
  const ended = new Promise<number | null>((resolve) => child.once("exit", resolve));
  const close = registerCleanUp(async () => {
    await endProcessGroup(child, ended);
    log.end();
  });
  const authority = await new Promise<string>((resolve, reject) => {
    let output = "";
    const fail = (what: string): void =>
      reject(new Error(`The VS Code server ${what}. Its output: ${options.logFile}`));
    const timer = setTimeout(() => fail(`did not start within ${startLimitMs / 1_000} s`), startLimitMs);
    const read = (chunk: Buffer): void => {
      log.write(chunk);
      if (output.length > 100_000) return;
      output += chunk.toString();
      const port = /Extension host agent listening on (\d+)/.exec(output)?.[1];
      if (port) {
        clearTimeout(timer);
        resolve(`127.0.0.1:${port}`);
      }
    };
    child.stdout.on("data", read);
    child.stderr.on("data", read);
    child.once("error", (error) => fail(`could not be started (${error.message})`));
    void ended.then((code) => {
      clearTimeout(timer);
      fail(`ended with code ${code} before it was ready`);
    });
  }).catch(async (error: unknown) => {
    await close();
    throw error;
  });
  return { authority, ended, close };
}
