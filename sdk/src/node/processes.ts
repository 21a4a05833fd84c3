import { execFile, spawn } from "node:child_process";
import { mkdir, open, readFile, readdir } from "node:fs/promises";
import { createConnection, createServer, type Server } from "node:net";
import path from "node:path";
import { createInterface } from "node:readline";
import { TolboothError } from "../errors/index.js";
import type { ChildProcess, Processes } from "../ports.js";
import { reasonOf } from "./file-reasons.js";
import { isAlive, kill } from "./process-signals.js";
import { runProgram } from "./run-program.js";

/** How long a connection on the loopback interface may take before the port counts as silent. */
const CONNECT_MILLISECONDS = 1_000;

/** Starting and watching programs with Node. */
export function nodeProcesses(): Processes {
  return {
    start: startProgram,
    run: runProgram,
    isAlive,
    kill,
    commandLine,
    findByCommandLine,
    freePort,
    isPortTaken: async (port) => (await answersOnPort(port)) || (await isPortHeld(port)),
  };
}

/** A detached program gets no pipe of ours: it must not die of a broken one when this process ends. */
async function startProgram(
  program: string,
  args: readonly string[],
  options: Parameters<Processes["start"]>[2],
): Promise<ChildProcess> {
  const log = options.logFile === undefined ? undefined : await openLog(options.logFile);
  const output = log?.fd ?? (options.detached ? "ignore" : "pipe");
  try {
    return await new Promise<ChildProcess>((resolve, reject) => {
      const child = spawn(program, args, {
        cwd: options.cwd,
        env: { ...process.env, ...options.environment },
        detached: options.detached,
        stdio: ["ignore", output, output],
        windowsHide: true,
      });
      const listeners: ((line: string, stream: "out" | "error") => void)[] = [];
      const watch = (stream: NodeJS.ReadableStream | null, name: "out" | "error"): void => {
        if (!stream) return;
        createInterface({ input: stream }).on("line", (line) => {
          for (const listener of listeners) listener(line, name);
        });
      };
      watch(child.stdout, "out");
      watch(child.stderr, "error");
      const exited = new Promise<number | string>((ended) =>
        child.once("exit", (code, signal) => ended(code ?? signal ?? 1)),
      );
      child.once("error", (error) =>
        reject(new TolboothError("PROGRAM_NOT_STARTED", { program, reason: reasonOf(error) }, error)),
      );
      child.once("spawn", () => {
        if (options.detached) child.unref();
        resolve({
          pid: child.pid ?? 0,
          exited,
          onLine: (listener) => void listeners.push(listener),
          kill: (signal = "SIGTERM") => void child.kill(signal),
        });
      });
    });
  } finally {
    await log?.close();
  }
}

async function openLog(file: string): Promise<Awaited<ReturnType<typeof open>>> {
  try {
    await mkdir(path.dirname(file), { recursive: true });
    return await open(file, "a");
  } catch (error) {
    throw new TolboothError("FILE_WRITE_FAILED", { file, reason: reasonOf(error) }, error);
  }
}

/** How a process was started, where the system tells. Windows does not tell quickly, so there it is unknown. */
async function commandLine(pid: number): Promise<string | undefined> {
  if (process.platform === "linux")
    return readFile(`/proc/${pid}/cmdline`, "utf8").then(
      (text) => text.replaceAll("\0", " ").trim(),
      () => undefined,
    );
  if (process.platform === "win32") return undefined;
  return new Promise((resolve) => {
    execFile("ps", ["-ww", "-o", "command=", "-p", String(pid)], { timeout: 5_000 }, (error, output) =>
      resolve(error ? undefined : output.trim()),
    );
  });
}

async function findByCommandLine(text: string): Promise<number[]> {
  if (process.platform === "win32") return [];
  if (process.platform === "linux") {
    const pids = (await readdir("/proc")).filter((name) => /^\d+$/.test(name)).map(Number);
    const lines = await Promise.all(pids.map(commandLine));
    return pids.filter((_, index) => lines[index]?.includes(text));
  }
  return new Promise((resolve) => {
    const most = { timeout: 5_000, maxBuffer: 64 * 1024 * 1024 };
    execFile("ps", ["-axww", "-o", "pid=,command="], most, (error, output) =>
      resolve(
        error
          ? []
          : output
              .split("\n")
              .filter((line) => line.includes(text))
              .map((line) => Number.parseInt(line, 10)),
      ),
    );
  });
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once("error", reject);
    server.listen({ port: 0, host: "127.0.0.1", exclusive: true }, () => {
      const port = portOf(server);
      server.close(() => resolve(port));
    });
  });
}

function portOf(server: Server): number {
  const address = server.address();
  return typeof address === "object" && address ? address.port : 0;
}

function answersOnPort(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = createConnection({ host: "127.0.0.1", port });
    const finish = (answers: boolean): void => {
      socket.destroy();
      resolve(answers);
    };
    socket.setTimeout(CONNECT_MILLISECONDS, () => finish(true));
    socket.once("connect", () => finish(true));
    socket.once("error", () => finish(false));
  });
}

/** A port can be held without anybody listening on it yet. */
function isPortHeld(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once("error", (error) => resolve((error as NodeJS.ErrnoException).code === "EADDRINUSE"));
    server.listen({ port, host: "127.0.0.1", exclusive: true }, () => server.close(() => resolve(false)));
  });
}
